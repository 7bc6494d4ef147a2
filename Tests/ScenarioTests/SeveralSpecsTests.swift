import PlanModel
import PlanPipeline
import Testing

/// Several specs through the whole chain, in memory.
struct SeveralSpecsTests {
  /// A spec with tasks of so many days.
  private static func spec(_ rows: [(id: String, days: Int, waits: String)]) -> String {
    "### Tasks\n| Task ID | Description | Effort | Dependencies |\n|---|---|---|---|\n"
      + rows.map { "| \($0.id) | Do \($0.id) | \($0.days) days | \($0.waits) |\n" }.joined()
  }

  private static let payments = spec([
    ("BE-1", 3, "None"), ("BE-2", 2, "BE-1"), ("FE-1", 4, "BE-1 SS+1d"),
  ])
  private static let loyalty = spec([("BE-1", 1, "None"), ("OPS-1", 9, "BE-1")])

  private static func outcome(_ texts: [(String, String)]) throws -> PlanPipeline.Outcome {
    let today = try #require(CivilDate(iso: "2026-10-05"))
    var request = PlanRequest(
      specs: texts.map { SourceFile(path: $0.0, text: $0.1) }, start: today, today: today)
    request.trials = 200
    return PlanPipeline.plan(request)
  }

  private static func plan(_ texts: [(String, String)]) throws -> Plan {
    guard case .planned(let plan) = try outcome(texts) else { throw NoPlan() }
    return plan
  }

  /// By links alone, unrelated specs take as long as the longer of them.
  @Test func takesAsLongAsTheLongestOfUnrelatedSpecsByLinksAlone() throws {
    let texts = [("payments.md", Self.payments), ("loyalty.md", Self.loyalty)]
    let alone = try texts.map { try Self.plan([$0]).linksOnly.finish }
    let together = try Self.plan(texts).linksOnly
    #expect(alone.map(\.minutes) == [5 * 480, 10 * 480])
    #expect(together.finish == alone.max())
    #expect(together.criticalPath.map(\.text) == ["loyalty#BE-1", "loyalty#OPS-1"])
  }

  @Test func lengthensThePlanByWhatWaitsForAnotherSpec() throws {
    let checkout = Self.spec([("FE-1", 2, "[loyalty](loyalty.md)"), ("FE-2", 1, "loyalty#BE-1")])
    let plan = try Self.plan([("checkout.md", checkout), ("loyalty.md", Self.loyalty)])
    #expect(plan.linksOnly.finish.minutes == 12 * 480)
    #expect(
      plan.linksOnly.criticalPath.map(\.text) == ["loyalty#BE-1", "loyalty#OPS-1", "checkout#FE-1"])
    #expect(plan.project.specLinks.map(\.target) == ["loyalty.md", "loyalty.md"])
  }

  @Test func namesEveryLinkOfARingAcrossSpecsWithItsFile() throws {
    let texts = [
      ("a.md", Self.spec([("BE-1", 1, "b#BE-1")])), ("b.md", Self.spec([("BE-1", 1, "a#BE-1")])),
    ]
    guard case .notPlanned(_, let diagnostics) = try Self.outcome(texts) else {
      throw NoPlan()
    }
    try #require(diagnostics.map(\.code) == [.dependencyCycle])
    #expect(diagnostics[0].message.text.hasSuffix("in a ring: a#BE-1 → b#BE-1 → a#BE-1"))
    #expect(diagnostics[0].message.notes.map(\.span.file) == ["b.md", "a.md"])
  }

  @Test func plansTheOtherSpecsWhenOneHasNoTasks() throws {
    let plan = try Self.plan([("payments.md", Self.payments), ("notes.md", "# Notes\n\nNone.\n")])
    #expect(plan.diagnostics.map(\.code) == [.noTasks])
    #expect(plan.project.specs.map(\.name) == ["payments", "notes"])
    #expect(plan.forecast.specs.isEmpty)
  }
}

/// Thrown when specs that must have a plan have none, or the other way round.
private struct NoPlan: Error {}
