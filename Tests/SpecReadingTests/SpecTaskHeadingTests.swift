import PlanModel
import Testing

@testable import SpecReading

/// Tasks that are headings, or bold lines, with fields below.
struct SpecTaskHeadingTests {
  @Test(arguments: [
    ("### BE-303: Cache (1.00 day)", "BE-303", "Cache", "1.00 day"),
    ("#### US-05 Scaffold — 3 pts", "US-05", "Scaffold", "3 pts"),
    ("### Task 1.2: Write it [2-3h]", "1.2", "Write it", "2-3h"),
    ("### ✅ [FE-1] Screen (P0, 45 min)", "FE-1", "Screen", "45 min"),
    ("### 3. T12: Ship ~1,5 jh", "T12", "Ship", "1,5 jh"),
    ("### 任务 3：部署 (3 天)", "3", "部署", "3 天"),
    ("### Arbeitspaket 4 – Prüfen: 2 PT", "4", "Prüfen", "2 PT"),
    ("**BE-7: Bold line** (M)", "BE-7", "Bold line", "M"),
    ("### T-9: Clock ⏱️ 2 hours", "T-9", "Clock", "2 hours"),
    ("### T-9: Over ✅ COMPLETED (1d)", "T-9", "Over", "1d"),
    ("### BE-8: Draw (with a pen) - Done (2h)", "BE-8", "Draw (with a pen)", "2h"),
  ])
  func takesTheIdAndTheEffortOutOfALine(
    line: String, id: String, title: String, effort: String
  ) {
    let reading = SpecReading(line)
    #expect(reading.content.tasks.map(\.id.text) == [id])
    #expect(reading.content.tasks.map(\.title) == [title])
    #expect(reading.content.tasks.map(\.estimate.text) == [effort])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test(arguments: [
    "**Effort:** 2 days", "**Estimate**: 2 d", "- **Estimated hours**: 16", "- Effort: 16h",
    "**Priority:** P0 | **Effort:** 2 days | **Owner:** Ana", "* **Durée :** 2 jours",
    "**Aufwand:** 2 PT", "**工时**：2 天", "- ⏱️ Estimated time: 16 hours",
    "| Field | Value |\n|---|---|\n| Effort | 2 days |",
    "**Actual effort:** 9 days\n**Effort:** 2 days",
    "**Effort:** [S] 2 days", "**Effort:** M (16 hours)", "**Effort:** 2 days, with tests.",
    "**Estimated lines:** 120\n**Estimated cost:** $30\n**Effort:** 16 hours.",
    "**Type:** Spike · **Priority:** P1 · **Estimate:** 2 days · **Owner:** Ana",
    "**Size:** L\n**Story points:** 8\n**Estimate:** 2 days",
  ])
  func readsAnEffortField(field: String) {
    let reading = SpecReading("### BE-1: One\nWhat it is.\n\n\(field)\n\n### Notes\n**Effort:** 9d")
    let hours = reading.content.tasks.map { task -> Double? in
      guard case .point(let value) = task.estimate.amount else { return nil }
      return task.estimate.unit == .days ? value * 8 : value
    }
    #expect(hours == [16])
  }

  @Test(arguments: [
    "**Dependencies:** BE-1, BE-2", "- **Depends on**: BE-1 and BE-2", "Blocked by: BE-1; BE-2",
    "**Dépend de :** BE-1, BE-2", "**依赖**：BE-1、BE-2", "Depends on BE-1 through BE-2.",
    "**Dependencies:**\n- BE-1\n- BE-2: what it needs", "#### Dependencies\n- BE-1\n- BE-2",
    "Effort: 1d, Depends on: BE-1, BE-2",
  ])
  func readsADependencyField(field: String) {
    let reading = SpecReading(
      "### BE-1: One (1d)\n### BE-2: Two (1d)\n### BE-3: Three (1d)\n\(field)")
    #expect(reading.links == ["BE-1 -> BE-3", "BE-2 -> BE-3"])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func pointsAtTheFieldsOfAHeading() {
    let reading = SpecReading(
      """
      ### BE-1: One (1d)
      ### ▶BE-1: Again (2d)
      ### BE-2: Two
      **Effort:** ▶soon
      - **Depends on:** BE-1, ▶BE-9
      """)
    #expect(reading.codes == [.duplicateID, .malformedEffort, .unknownDependency])
    #expect(reading.places == reading.marks)
  }

  @Test func keepsTheHeadingAboveAsTheSection() {
    let reading = SpecReading("## Backend\n### Task 1: One (1d)\n### Task 2: Two (1d)")
    #expect(reading.content.tasks.map(\.section) == ["Backend", "Backend"])
    #expect(reading.content.tasks.map(\.discipline.code) == ["BE", "BE"])
  }

  @Test func readsHeadingsWithoutIdsThatHaveAnEffortAndDependencies() {
    let reading = SpecReading(
      """
      ## Build it
      **Effort:** 2 days
      **Dependencies:** None
      ## Ship it
      **Effort:** 1 day
      **Dependencies:** Build it, 1 reviewer
      """)
    #expect(reading.content.tasks.map(\.id.text) == ["Build it", "Ship it"])
    #expect(reading.links == ["Build it -> Ship it"])
  }

  @Test func doesNotTakeThePhaseOfADependencyForATask() {
    let reading = SpecReading(
      "### Task 1: One (1d)\n### Task 2: Two (1d)\n**Depends on:** ▶Phase 1 complete")
    #expect(reading.links.isEmpty)
    #expect(reading.codes == [.unknownDependency])
    #expect(reading.places == reading.marks)
  }
}
