import PlanModel
import PlanTestSupport
import Testing

@testable import ResourceScheduling

/// Search and proof in turns.
struct GridPlannerTests {
  /// Projects of up to five activities none of which may start before one that it waits for.
  private static let tiny = (0..<150).compactMap {
    try? AlikeProject(
      seed: 500 + UInt64($0), features: [.crews, .pools, .unattended, .urgency], count: 5)
  }.filter { alike in
    GridReduction(alike.problem)?.grid.arcs.allSatisfy { $0.delay >= 0 } ?? false
  }

  @Test(arguments: tiny)
  func findsTheBestOfAllSchedules(alike: AlikeProject) throws {
    let problem = alike.problem
    let reduction = try #require(GridReduction(problem))
    let grid = reduction.grid
    let given = reduction.timetable(starts: grid.naiveSchedule(of: grid.allLists()[0]))
    let planner = GridPlanner(reduction: reduction, options: .brief, shouldStop: { false })
    let answer = planner.plan(
      from: given, bound: LowerBound(argument: .criticalPath, finish: .start))
    let best = GridEnumeration(grid).best()
    #expect(grid.cost(of: reduction.starts(of: answer.table)) == best)
    #expect(answer.bound.finish.minutes <= answer.table.end)
    // Without deadlines in the way the proof closes.
    if best.lateness == 0 { #expect(answer.bound.finish.minutes <= best.end * reduction.step) }
  }

  @Test func looksAtProjectsWithAndWithoutLateness() {
    let late = Self.tiny.filter { alike in
      GridReduction(alike.problem).map { GridEnumeration($0.grid).best().lateness > 0 } ?? false
    }
    #expect(Self.tiny.count >= 60)
    #expect(late.count >= 5)
  }
}
