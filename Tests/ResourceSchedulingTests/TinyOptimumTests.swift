import PlanModel
import PlanTestSupport
import ResourceScheduling
import Testing

/// Bounds and schedules of tiny projects around the best of all their plans.
struct TinyOptimumTests {
  /// The first activities of a random project, at most four.
  static func tiny(seed: Int) -> Project {
    var project = RandomProject(seed: UInt64(seed)).project
    project.activities = Array(project.activities.prefix(2 + seed % 3))
    let ids = Set(project.activities.map(\.id))
    project.relations = project.relations.filter {
      ids.contains($0.predecessor) && ids.contains($0.successor)
    }
    return project
  }

  /// Each with its optimum.
  static let solved = (0..<200).map { seed in
    let project = tiny(seed: seed)
    return (
      seed: seed, optimum: PlanEnumeration(project).best()?.end, result: try? project.scheduled()
    )
  }

  @Test func liesBetweenTheBoundAndTheSchedule() throws {
    for tiny in Self.solved {
      let optimum = try #require(tiny.optimum)
      let result = try #require(tiny.result)
      #expect(result.bound.finish.minutes <= optimum, "seed \(tiny.seed)")
      #expect(optimum <= result.schedule.finish.minutes, "seed \(tiny.seed)")
    }
  }

  @Test func isFoundForNearlyAll() {
    let found = Self.solved.filter { $0.result?.schedule.finish.minutes == $0.optimum }
    #expect(found.count >= 195)
  }
}
