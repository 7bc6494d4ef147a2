import PlanModel
import PlanPipeline
import Testing

/// Small specs through the whole chain, in memory.
struct PlanPipelineTests {
  private static let header = """
    # Feature Specification: Small

    ### 4.2 Tasks

    | Task ID | Description | Estimated Effort | Dependencies |
    |---------|-------------|------------------|--------------|

    """

  /// Plans task rows with a team, from Monday 5 October 2026.
  private func plan(rows: String, team: String?, trials: Int = 1_000) throws -> Plan {
    let today = try #require(CivilDate(iso: "2026-10-05"))
    var request = PlanRequest(
      specs: [SourceFile(path: "spec.md", text: Self.header + rows)],
      team: team.map { SourceFile(path: "team.yaml", text: $0) }, start: today, today: today)
    request.trials = trials
    switch PlanPipeline.plan(request) {
    case .planned(let plan): return plan
    case .notPlanned(_, let diagnostics):
      Issue.record("not planned: \(diagnostics.map(\.message.text))")
      throw NotPlanned()
    }
  }

  /// Ana does B, C and D, three days each, and Bob does A, one day; nothing is linked.
  private static let anaAndBobRows = """
    | FE-1 | A | 1 day | None |
    | BE-1 | B | 3 days | None |
    | BE-2 | C | 3 days | None |
    | BE-3 | D | 3 days | None |
    """

  private static let anaAndBob = """
    people:
      - { name: Ana, skills: [BE] }
      - { name: Bob, skills: [FE] }
    """

  @Test func makesTheTasksOfTheBusyPersonCriticalAndTheOtherNot() throws {
    let plan = try plan(
      rows: Self.anaAndBobRows,
      team: Self.anaAndBob + "\nestimates: { median: 1, spread: { below: 0, above: 0 } }",
      trials: 10_000)
    #expect(plan.scheduling.schedule.finish == WorkMoment(minutes: 9 * 480))
    #expect(plan.scheduling.isProvenOptimal)
    #expect(plan.analysis.entries.map(\.isCritical) == [false, true, true, true])
    #expect(plan.analysis.entries.map(\.totalFloat.minutes) == [8 * 480, 0, 0, 0])
    #expect(plan.forecast.activities.map(\.criticalTrials) == [0, 10_000, 10_000, 10_000])
  }

  /// Three people with a week each have time for three tasks of three days, and there are four.
  @Test func saysOnceThatPeopleLeaveBeforeAllIsDone() throws {
    let today = try #require(CivilDate(iso: "2026-10-05"))
    let rows = (1...4).map { "| BE-\($0) | Build it | 3 days | None |\n" }.joined()
    let team = """
      people:
        - { name: Ana, skills: [BE], until: 2026-10-09 }
        - { name: Bob, skills: [BE], from: 2026-10-12, until: 2026-10-16 }
        - { name: Cem, skills: [BE], from: 2026-10-19, until: 2026-10-23 }
      """
    let request = PlanRequest(
      specs: [SourceFile(path: "spec.md", text: Self.header + rows)],
      team: SourceFile(path: "team.yaml", text: team), start: today, today: today)
    guard case .notPlanned(_, let diagnostics) = PlanPipeline.plan(request) else {
      Issue.record("planned")
      return
    }
    try #require(diagnostics.map(\.code) == [.neverAvailable])
    // The last of the four rows.
    #expect(diagnostics[0].span.line == Self.header.count { $0 == "\n" } + 4)
    #expect(
      diagnostics[0].message.text
        == "no schedule was found in which BE-4 and all other tasks are done before people leave: "
        + "Ana on 2026-10-09, Bob on 2026-10-16, Cem on 2026-10-23")
  }

  /// One day outgrows nine about once in two thousand futures, so wide is the default spread.
  @Test func keepsTheOtherTaskAllButNeverCriticalUnderTheDefaultSpread() throws {
    let plan = try plan(rows: Self.anaAndBobRows, team: Self.anaAndBob, trials: 10_000)
    #expect(plan.forecast.criticality(0) < 0.002)
    for position in 1...3 { #expect(plan.forecast.criticality(position) > 0.998) }
    #expect(plan.analysis.entries.map(\.totalFloat.minutes) == [8 * 480, 0, 0, 0])
  }

  @Test func assumesOnePersonForEachDisciplineWithoutATeam() throws {
    let plan = try plan(
      rows: """
        | BE-1 | One | 2 days | None |
        | BE-2 | Two | 2 days | None |
        | FE-1 | Three | 1 day | BE-1 |
        """, team: nil)
    #expect(plan.project.team.isAssumed)
    #expect(plan.project.team.people.map(\.id.name) == ["BE", "FE"])
    #expect(plan.scheduling.schedule.finish == WorkMoment(minutes: 4 * 480))
    #expect(plan.linksOnly.finish == WorkMoment(minutes: 3 * 480))
  }

  @Test func plansWhatIsLeftWhenADependencyNamesNothing() throws {
    let plan = try plan(
      rows: """
        | BE-1 | One | 2 days | None |
        | BE-2 | Two | 2 days | BE-1, BE-9 |
        """, team: nil)
    #expect(plan.diagnostics.map(\.code) == [.unknownDependency])
    #expect(plan.project.relations.count == 1)
    #expect(plan.scheduling.schedule.finish == WorkMoment(minutes: 4 * 480))
  }

  @Test func handsTheWorkOfSomebodyWhoLeavesToSomebodyWhoStays() throws {
    let plan = try plan(
      rows: "| BE-1 | Long | 20 days | None |",
      team: """
        people:
          - { name: Ana, skills: [BE], until: 2026-10-16 }
          - { name: Bob, skills: [BE], from: 2026-10-12 }
        """)
    let entry = plan.scheduling.schedule.entries[0]
    #expect(entry.people.map(\.name) == ["Bob"])
    #expect(entry.finish == WorkMoment(minutes: 25 * 480))
  }
}

/// Thrown when a small spec that must have a plan has none.
private struct NotPlanned: Error {}
