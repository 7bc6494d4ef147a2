import PlanModel
import Testing

@testable import SpecReading

/// The sections beside the tasks.
struct SpecSectionTests {
  @Test(arguments: [
    "# Feature Specification: Chat\n\n> **Status**: Draft\n>\n> **Author**: Ana\n>\n"
      + "> **Created Date**: 2026-01-02\n>\n> **Last Updated**: 2026-02-03\n\n## 1. More\n",
    "# Chat\n\n- **Status:** Draft\n- **Author:** Ana\n- **Created:** 2 January 2026\n"
      + "- **Updated:** 03.02.2026\n\n## 1. More\n\n**Status**: Final\n",
    "# Chat\n**Status**: Draft  \n**Author**: Ana\n**Created**: 2026-01-02\n**Updated**: 2026/02/03",
  ])
  func readsTheHeader(text: String) {
    let header = SpecReading(text).content.header
    #expect(header.title == "Chat")
    #expect(header.status == "Draft")
    #expect(header.author == "Ana")
    #expect(header.created == CivilDate(year: 2026, month: 1, day: 2))
    #expect(header.updated == CivilDate(year: 2026, month: 2, day: 3))
    #expect(header.fields.count == 4)
  }

  @Test func namesASpecWithoutHeadingsByItsFile() {
    #expect(SpecReading("Text").content.header.title == "spec")
  }

  @Test func readsStoriesWithPriorityAndCriteria() {
    let reading = SpecReading(
      """
      ### 2.2 User Stories
      #### US-1: Send a message
      As a user, I want to send.

      **Priority**: Must Have

      **Acceptance Criteria**:
      1. Given a chat, when I send, then it arrives.
      2. It arrives once.

      **Notes**:
      - not a criterion
      #### Story 2 — Read it
      **Priority**: Won't have
      #### US-3: [Title]
      ## 3. Design
      - not a criterion either
      """)
    let stories = reading.content.stories
    #expect(stories.map(\.id) == ["US-1", "Story 2"])
    #expect(stories.map(\.title) == ["Send a message", "Read it"])
    #expect(stories.map(\.priority) == [.must, .wont])
    #expect(
      stories.map(\.acceptanceCriteria) == [
        ["Given a chat, when I send, then it arrives.", "It arrives once."], [],
      ])
    #expect(stories.map(\.span.line) == [2, 13])
  }

  @Test func readsStoriesFromATable() {
    let reading = SpecReading(
      "## User Stories\n| ID | Story | Priority |\n|---|---|---|\n| US-1 | Send | Should |")
    #expect(reading.content.stories.map(\.title) == ["Send"])
    #expect(reading.content.stories.map(\.priority) == [.should])
  }

  @Test func readsExternalDependenciesOnce() {
    let reading = SpecReading(
      "## Dependencies\n| Dependency | Description | Status |\n|---|---|---|\n"
        + "| [Mail](m.md) | Sends | Available |\n| Mail | Again | - |\n| [Name] | [What] | [How] |")
    #expect(reading.content.externals.map(\.id.name) == ["Mail"])
    #expect(reading.content.externals.map(\.summary) == ["Sends"])
    #expect(reading.content.externals.map(\.status) == ["Available"])
  }

  @Test(arguments: [
    ("2026-10-05", "2026-10-05"), ("2026/10/5", "2026-10-05"), ("05.10.2026", "2026-10-05"),
    ("5 October 2026", "2026-10-05"), ("Oct 5, 2026", "2026-10-05"),
    ("October 5th, 2026", "2026-10-05"), ("15. Juni 2025", "2025-06-15"),
    ("1 März 2025", "2025-03-01"), ("2025-02-30", nil), ("10/05/2026", nil), ("Week 3", nil),
    ("Q1 2026", nil), ("99999999999-01-01", nil), ("5 Ju 2026", nil),
    ("0026-10-05", nil), ("31.12.2199", "2199-12-31"), ("2200-01-01", nil),
  ])
  func readsADate(text: String, expected: String?) {
    #expect(DateParser.date(in: text)?.description == expected)
  }

  @Test func readsPhasesAndPointsAtDatesThatAreNone() {
    let reading = SpecReading(
      """
      ## Tasks
      | ID | Task | Effort |
      |---|---|---|
      | A-1 | Do | 1d |
      ## Timeline
      | Phase | Start Date | End Date | Deliverables |
      |---|---|---|---|
      | Design | 2026-10-05 | 2026-10-09 | Plans |
      | Build | ▶whenever | TBD | Code |
      | Test | 2026-11-09 | ▶2026-11-05 | Trust |
      | ▶[Phase] | [Date] | [Date] | [What] |
      """)
    #expect(reading.codes == [.malformedDate, .reversedDates, .placeholderLeft])
    #expect(reading.places == reading.marks)
    let phases = reading.content.phases
    #expect(phases.map(\.name) == ["Design", "Build", "Test"])
    #expect(phases.map { $0.start?.description } == ["2026-10-05", nil, "2026-11-09"])
    #expect(phases.map { $0.end?.description } == ["2026-10-09", nil, "2026-11-05"])
    #expect(phases[0].deliverables == "Plans")
    #expect(phases[0].endSpan.column == 25)
  }

  @Test func readsBothDatesFromOneColumn() {
    let reading = SpecReading(
      "| Phase | Dates |\n|---|---|\n| Build | 03.06.2026 - 17.06.2026 |")
    #expect(reading.content.phases.map { $0.start?.description } == ["2026-06-03"])
    #expect(reading.content.phases.map { $0.end?.description } == ["2026-06-17"])
  }

  @Test(arguments: [
    ("The index of BE-2 may be slow", ["BE-2"]), ("BE-2 to BE-4 slip", ["BE-2", "BE-3", "BE-4"]),
    ("All FE tasks double", ["FE-1", "FE-2"]),
    ("Backend tasks slip", ["BE-1", "BE-2", "BE-3", "BE-4"]),
    ("FE-2 hurts be-01", ["BE-1", "FE-2"]), ("Users 2 stay away", []), ("Nothing known", []),
  ])
  func findsTheTasksThatARiskNames(title: String, expected: [String]) {
    expect(
      risk:
        "| Risk | Impact | Likelihood | Mitigation |\n|---|---|---|---|\n| \(title) | High | Low | Care |",
      expected)
  }

  @Test(arguments: [
    ("BE-1, FE-1", ["BE-1", "FE-1"]), ("BE-2..4", ["BE-2", "BE-3", "BE-4"]),
    ("FE", ["FE-1", "FE-2"]), ("All FE tasks", ["FE-1", "FE-2"]), ("-", []), ("", []),
  ])
  func readsTheColumnOfAffectedTasks(cell: String, expected: [String]) {
    expect(
      risk:
        "| Affects | Likelihood | Impact | Risk |\n|---|---|---|---|\n| \(cell) | Low | High | Slips |",
      expected)
  }

  @Test func readsALegendOfSizes() {
    let reading = SpecReading(
      "## Sizes\n| Size | Effort |\n|---|---|\n| S | 0.5 d |\n| M | 1 day |\n| L | 2-4 days |")
    #expect(reading.content.hoursPerSize == ["S": 4, "M": 8, "L": 24])
  }

  private func expect(risk: String, _ expected: [String]) {
    let tasks = ["BE-1", "BE-2", "BE-3", "BE-4", "FE-1", "FE-2"].map { "| \($0) | Do | 1d | - |" }
    let reading = SpecReading(
      "## Tasks\n\(SpecTaskRowTests.header)\(tasks.joined(separator: "\n"))\n\n## Risks\n\(risk)\n")
    let target: Risk.Target =
      expected.isEmpty ? .everything : .activities(expected.map { Activity.ID($0) })
    #expect(reading.content.risks.map(\.target) == [target])
    #expect(reading.content.risks.map(\.impactText) == ["High"])
    #expect(reading.content.risks.map(\.likelihoodText) == ["Low"])
    #expect(reading.diagnostics.isEmpty)
  }
}
