import PlanModel
import PlanTestSupport
import Testing

@testable import SpecReading

/// What is left of the work from a day on.
struct WorkLeftTests {
  typealias Fixture = AssemblyFixture

  @Test func settlesWhatIsDoneOrDroppedAndKeepsItsEstimate() throws {
    let project = Self.project([.done, .cancelled, .open])
    #expect(project.asOf == CivilDate(iso: "2026-11-02"))
    #expect(project.activities.map(\.isSettled) == [true, true, false])
    #expect(project.activities.map(\.effort) == [.zero, .zero, .hours(8)])
    #expect(project.activities.map(\.belief) == [.certain, .certain, .historical])
    #expect(project.activities.allSatisfy { $0.estimate.likely == 8 })
    let day = try #require(CivilDate(iso: "2026-11-02"))
    #expect(
      project.assumptions.contains(.asOf(day, done: 1, cancelled: 1, started: 0, total: 3)))
  }

  /// The status, what it took so far in hours, and what is left of eight hours.
  @Test(
    arguments: [
      (.open, nil, 8), (.started(share: 0.25), nil, 6), (.started(share: 0.25), 7, 6),
      (.started(share: nil), nil, 4), (.started(share: nil), 5, 3),
      (.started(share: nil), 7.9, 0.8), (.started(share: nil), 20, 0.8), (.open, 5, 8),
    ] as [(ActivityStatus, Double?, Double)])
  func keepsWhatIsLeftOfWhatIsBegun(status: ActivityStatus, actual: Double?, left: Double) {
    let project = Self.project([status], actual: actual)
    #expect(project.activities.map(\.effort) == [.hours(left)])
    let id = Activity.ID("BE-1")
    let isGuess = status == .started(share: nil)
    #expect(
      project.assumptions.contains(.halfIsLeft([id])) == (isGuess && actual == nil))
    #expect(
      project.assumptions.contains(.leftByActual([id])) == (isGuess && actual != nil))
  }

  @Test func scalesTheBeliefAsTheEffort() {
    let range = Self.project(
      [.started(share: 0.75)], amount: .range(low: 4, high: 12)
    ).activities
    #expect(range.map(\.effort) == [.hours(2)])
    #expect(range.map(\.belief) == [.range(low: .hours(1), high: .hours(3))])
    let points = Self.project(
      [.started(share: 0.5)], amount: .threePoint(low: 2, likely: 4, high: 12)
    ).activities
    #expect(points.map(\.effort) == [.hours(2)])
    #expect(
      points.map(\.belief) == [.threePoint(low: .hours(1), mode: .hours(2), high: .hours(6))])
  }

  @Test func prefersTheCommandLineToTheTeamFile() {
    let spec = Fixture.spec([Fixture.task("BE-1")])
    let team = "as-of: 2026-11-09"
    #expect(
      Fixture.assemble(spec, team: team).project.asOf == CivilDate(iso: "2026-11-09"))
    #expect(
      Fixture.assemble(spec, team: team, asOf: "2026-11-02").project.asOf
        == CivilDate(iso: "2026-11-02"))
    #expect(Fixture.assemble(spec).project.asOf == nil)
  }

  /// What is left never grows with what is done, and is nothing only where all is done.
  @Test(arguments: 0..<200)
  func leavesLessTheMoreIsDone(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let shares = (0..<4).map { _ in Double.random(in: 0..<1, using: &random) }.sorted()
    let (low, width) = (
      Double.random(in: 1...50, using: &random), Double.random(in: 0.1...50, using: &random)
    )
    let activities = Self.project(
      shares.map { .started(share: $0) }, amount: .range(low: low, high: low + width)
    ).activities
    #expect(zip(activities, activities.dropFirst()).allSatisfy { $0.effort >= $1.effort })
    for (activity, share) in zip(activities, shares) {
      let whole = low + width / 2
      #expect(abs(activity.effort.hours - whole * (1 - share)) < 1e-6)
      guard case .range(let first, let last) = activity.belief else {
        Issue.record("the belief is no range")
        continue
      }
      #expect(first <= activity.effort && activity.effort <= last)
    }
  }

  private static func project(
    _ statuses: [ActivityStatus], actual: Double? = nil, amount: Estimate.Amount = .point(8)
  ) -> Project {
    let tasks = statuses.enumerated().map { number, status in
      var task = Fixture.task("BE-\(number + 1)", amount)
      task.status = status
      task.actual = actual.map {
        Estimate(text: "", amount: .point($0), unit: .hours)
      }
      return task
    }
    return Fixture.assemble(Fixture.spec(tasks), asOf: "2026-11-02").project
  }
}
