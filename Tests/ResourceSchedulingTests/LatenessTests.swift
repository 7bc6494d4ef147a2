import PlanModel
import PlanTestSupport
import Testing

@testable import ResourceScheduling

/// Deadlines come before the end, against all plans of tiny projects.
struct LatenessTests {
  /// A tiny random project with deadlines so near that many cannot be kept.
  struct TightPlan: Sendable, CustomTestStringConvertible {
    let seed: UInt64
    let project: Project
    let best: PlanEnumeration.Cost
    let found: PlanEnumeration.Cost
    let bound: Int

    var testDescription: String { "seed \(seed)" }

    /// Takes the first activities of a random project; `nil` if there is no plan of them.
    init?(seed: UInt64, features: RandomFeatures) {
      var project = RandomProject(seed: 3_000 + seed, features: features).project
      var random = SplitMix64(seed: seed)
      project.activities = Array(project.activities.prefix(3 + Int(seed % 2)))
      project.team.people = Array(project.team.people.prefix(4))
      for position in project.activities.indices {
        let able = project.eligiblePeople(for: project.activities[position]).count
        project.activities[position].people = min(able, project.activities[position].people)
        if Int.random(in: 0..<3, using: &random) > 0 {
          project.activities[position].deadline = project.start.date.adding(
            days: Int.random(in: -1...6, using: &random))
        }
      }
      let ids = Set(project.activities.map(\.id))
      project.relations = project.relations.filter {
        ids.contains($0.predecessor) && ids.contains($0.successor)
      }
      guard let best = PlanEnumeration(project).best(), let result = try? project.scheduled()
      else { return nil }
      self.seed = seed
      self.project = project
      self.best = best
      found = Self.cost(of: result.schedule, in: project)
      bound = result.bound.finish.minutes
    }

    /// Minutes past deadlines and the end, from the dates.
    private static func cost(of schedule: Schedule, in project: Project) -> PlanEnumeration.Cost {
      let axis = project.axis
      let lateness = zip(project.activities, schedule.entries).reduce(0) { sum, pair in
        guard let deadline = pair.0.deadline, !pair.0.isSettled else { return sum }
        return sum + max(0, pair.1.finish.minutes - axis.moment(endOf: deadline).minutes)
      }
      return PlanEnumeration.Cost(lateness: lateness, end: schedule.finish.minutes)
    }
  }

  static let plain = (0..<60).compactMap { TightPlan(seed: $0, features: []) }
  static let shared = (100..<160).compactMap { TightPlan(seed: $0, features: .all) }

  @Test(arguments: [plain, shared])
  func isTheLeastOfAllPlansNearlyAlways(plans: [TightPlan]) {
    for plan in plans {
      #expect(plan.found >= plan.best, "\(plan)")
      // Deadlines may cost days at the end, but nothing ends before its bound.
      #expect(plan.bound <= plan.found.end, "\(plan)")
    }
    #expect(plans.count >= 40)
    #expect(plans.count { $0.best.lateness > 0 } >= 20)
    #expect(plans.filter { $0.found.lateness != $0.best.lateness }.map(\.seed).count <= 2)
    #expect(plans.filter { $0.found != $0.best }.map(\.seed).count <= 2)
  }

  /// A lasts longer but is due first; B could make the whole end sooner if it went first.
  @Test func comesBeforeTheEnd() throws {
    var project = SmallProject(
      work: [("A", "BE", 8), ("B", "BE", 8), ("C", "FE", 24)], links: [("B", "C")],
      people: [SmallProject.person("Ana", "BE"), SmallProject.person("Bob", "FE")]
    ).project
    #expect(try project.scheduled().schedule.finish.minutes == 4 * 480)
    project.activities[0].deadline = SmallProject.start
    let schedule = try project.scheduled().schedule
    #expect(schedule.entries[0].finish.minutes == 480)
    #expect(schedule.finish.minutes == 5 * 480)
  }

  /// Seven hours of A, due on the second day, and 14 of B, due on the first.
  ///
  /// With A first B is 13 hours late; with B first B is six hours late and A five. In steps of
  /// seven hours, which divide all work, both would be two.
  @Test func isCountedInMinutes() throws {
    var project = SmallProject(
      work: [("A", "BE", 7), ("B", "BE", 14)], people: [SmallProject.person("Ana", "BE")]
    ).project
    project.activities[0].deadline = SmallProject.start.adding(days: 1)
    project.activities[1].deadline = SmallProject.start
    let schedule = try project.scheduled().schedule
    #expect(schedule.entries.map(\.finish.minutes) == [21 * 60, 14 * 60])
  }

  /// Both are due on the first day; B takes longer, so it is the one that waits.
  @Test func isLeastInAll() throws {
    var project = SmallProject(
      work: [("B", "BE", 16), ("A", "BE", 8)], people: [SmallProject.person("Ana", "BE")]
    ).project
    for position in [0, 1] { project.activities[position].deadline = SmallProject.start }
    let schedule = try project.scheduled().schedule
    #expect(schedule.entries.map(\.finish.minutes) == [3 * 480, 480])
  }
}
