import Foundation
import PlanModel
import PlanPipeline
import PlanTestSupport
import Reporting
import Testing

/// Plans of work that has begun, through the whole chain, in memory.
struct AsOfPlanTests {
  private static let header = """
    # Feature Specification: Half way

    ### 4.2 Tasks

    | Task ID | Description | Status | Estimated Effort | Dependencies |
    |---------|-------------|--------|------------------|--------------|

    """

  /// Of five tasks one is done, one dropped and one half done; the rest waits for all of them.
  @Test func plansOnlyTheRest() throws {
    let rows = """
      | BE-1 | Store | Done | 5 days | None |
      | BE-2 | Serve | 50% | 4 days | BE-1 |
      | BE-3 | Cache | Cancelled | 9 days | BE-1 |
      | BE-4 | Count | | 1 day | BE-2, BE-3 |
      | FE-1 | Show | | 2 days | BE-1 |
      """
    // 2026-10-14 is a Wednesday: seven working days after the start.
    let plan = try plan(rows, asOf: "2026-10-14")
    let entries = plan.scheduling.schedule.entries
    #expect(entries.map(\.people.isEmpty) == [true, false, true, false, false])
    #expect(entries.map { $0.start.minutes / 480 }.suffix(2) == [9, 7])
    #expect(entries[1].start == .init(minutes: 7 * 480))
    #expect(plan.scheduling.schedule.finish == WorkMoment(minutes: 10 * 480))
    let whole = try self.plan(rows, asOf: nil)
    #expect(whole.scheduling.schedule.finish == WorkMoment(minutes: 19 * 480))
  }

  /// The days before are gone: nobody idled in them, in the plan or in the trials.
  @Test func offersNobodysTimeBeforeTheDay() throws {
    let rows = """
      | BE-1 | Store | Done | 5 days | None |
      | BE-2 | Serve | | 3 days | BE-1 |
      | FE-1 | Show | | 2 days | BE-1 |
      """
    let plan = try plan(rows, asOf: "2026-10-14")
    let json = try JSONSerialization.jsonObject(with: Data(PlanDocument(plan).text.utf8))
    let allocation = try #require((json as? [String: Any])?["allocation"] as? [String: Any])
    let people = try #require(allocation["people"] as? [[String: Any]])
    #expect(people.map { $0["busyPersonDays"] as? Double } == [3, 2])
    #expect(people.map { $0["idlePersonDays"] as? Double } == [0, 1])
    // The seven days before the day are not among what the trials offer.
    #expect(plan.forecast.loads.count == 2)
    #expect(plan.forecast.loads.allSatisfy { $0.offeredMinutes < 7 * 480 })
    #expect(try #require(plan.forecast.loads.first).share > 0.8)
  }

  @Test func plansNothingMoreWhenAllIsBehind() throws {
    let rows = """
      | BE-1 | Store | Done | 5 days | None |
      | BE-2 | Serve | Cancelled | 4 days | BE-1 |
      """
    let plan = try plan(rows, asOf: "2026-10-14")
    #expect(plan.scheduling.schedule.entries.allSatisfy { $0.start == $0.finish })
    #expect(plan.scheduling.isProvenOptimal)
  }

  /// With the day before the start, what is done is behind and the rest is not held.
  @Test func settlesWhatIsDoneBeforeTheStart() throws {
    let plan = try plan(
      "| BE-1 | A | Done | 5 days | None |\n| BE-2 | B | | 1 day | BE-1 |", asOf: "2026-09-01")
    #expect(plan.scheduling.schedule.finish == WorkMoment(minutes: 480))
  }

  /// What is behind takes nobody's time, what is left starts on the day at the earliest.
  @Test(arguments: 0..<60)
  func holdsWhatIsLeftUntilTheDay(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let statuses = ["Done", "Cancelled", "40%", "In progress", "", "Open"]
    let rows = (1...Int.random(in: 1...12, using: &random)).map { number in
      let earlier = (1..<number).filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
      let waits = earlier.isEmpty ? "None" : earlier.map { "BE-\($0)" }.joined(separator: ", ")
      let status = statuses.randomElement(using: &random) ?? ""
      return
        "| BE-\(number) | Do it | \(status) | \(Int.random(in: 1...9, using: &random)) days | \(waits) |"
    }.joined(separator: "\n")
    let plan = try plan(rows, asOf: "2026-10-14")
    for (activity, entry) in zip(plan.project.activities, plan.scheduling.schedule.entries) {
      switch activity.status {
      case .done, .cancelled:
        #expect(entry.people.isEmpty && entry.start == entry.finish)
      case .open, .started:
        #expect(entry.start.minutes >= 7 * 480)
        #expect(entry.people.count == 1)
      }
    }
    let left = plan.project.activities.reduce(0.0) { sum, activity in
      let days = activity.estimate.likely ?? 0
      switch activity.status {
      case .open: return sum + days
      case .started(let share): return sum + days * (1 - (share ?? 0.5))
      case .done, .cancelled: return sum
      }
    }
    let planned = plan.project.activities.reduce(0) { $0 + $1.effort.hours }
    #expect(abs(planned - left * 8) < 1e-3)
  }

  /// Two do a task of four days together; a candidate does nothing; the machine needs nobody.
  @Test func plansCrewsPoolsAndWhatRunsByItself() throws {
    let plan = try plan(
      "| BE-1 | Move | | 4 days | None |\n| BE-2 | Copy | | 3 days | None |", asOf: nil,
      team: """
        people: [{ name: Ana, skills: BE }, { name: Bo, skills: BE }]
        candidates: [{ name: Kim, skills: { BE: 10 } }]
        pools: { staging: 1 }
        tasks:
          BE-1: { people: 2, needs: staging }
          BE-2: { people: 0, needs: staging }
        """)
    let entries = plan.scheduling.schedule.entries
    #expect(Set(entries[0].people.map(\.name)) == ["Ana", "Bo"])
    #expect(entries[1].people.isEmpty)
    #expect(plan.scheduling.schedule.finish == WorkMoment(minutes: 5 * 480))
    #expect(plan.linksOnly.finish == WorkMoment(minutes: 3 * 480))
  }

  /// Plans task rows from Monday 5 October 2026 on.
  private func plan(_ rows: String, asOf: String?, team: String? = nil) throws -> Plan {
    let today = try #require(CivilDate(iso: "2026-10-05"))
    var request = PlanRequest(
      specs: [SourceFile(path: "spec.md", text: Self.header + rows)],
      team: team.map { SourceFile(path: "team.yaml", text: $0) }, start: today, today: today)
    request.asOf = asOf.flatMap { CivilDate(iso: $0) }
    request.trials = 50
    guard case .planned(let plan) = PlanPipeline.plan(request) else {
      Issue.record("there is no plan")
      throw NotPlanned()
    }
    return plan
  }

  private struct NotPlanned: Error {}
}
