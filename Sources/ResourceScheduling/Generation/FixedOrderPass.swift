package import NetworkAnalysis
package import PlanModel

/// The earliest times when it is settled who does what and in which order.
///
/// To the relations it adds, for each person and each unit of a pool, that an activity starts after
/// the one that held it before is finished. Activities without effort hold nothing. With
/// the plan's own efforts the pass repeats the plan; with others it says when each activity runs
/// if everybody keeps the planned order.
package struct FixedOrderPass: Sendable {
  /// When each activity runs, in minutes, in project order.
  package struct Times: Hashable, Sendable {
    /// The first minute of work.
    package var start: [Int]
    /// The end of the last minute of work.
    package var finish: [Int]

    /// The end of the last activity; 0 without any.
    package var end: Int { finish.max() ?? 0 }
  }

  /// The relations, and after them the orders of the units as finish–start arcs without lag.
  package let network: PrecedenceNetwork
  /// The efforts of the plan, in project order.
  package var plannedEfforts: [Effort] { problem.efforts }
  /// The minutes before which activities may not start in the plan, in project order.
  package var plannedReleases: [Int] { problem.releases }
  /// What was scheduled.
  let problem: SchedulingProblem
  /// The crew of each activity.
  let crews: [Crew]
  /// The units that each activity holds, and for each of them what held it just before.
  let holders: [[Holder]]

  /// A unit that an activity holds.
  struct Holder: Hashable, Sendable {
    /// A person or a unit of a pool.
    var unit: Int
    /// The activity that held it just before, if any.
    var previous: Int?
  }

  /// Creates the pass that keeps the staffing and the orders of `schedule`.
  ///
  /// - Returns: `nil` if the orders contradict the relations, so that activities wait for each
  ///   other in a ring. Schedules of `ProjectScheduler` never do.
  /// - Precondition: the entries are those of the project, in its order.
  package init?(of schedule: Schedule, project: Project, network: PrecedenceNetwork) {
    let problem = SchedulingProblem(project: project, network: network)
    self.init(of: Timetable(of: schedule, in: problem), in: problem)
  }

  /// Creates the pass that keeps the staffing and the orders of `table`.
  init?(of table: Timetable, in problem: SchedulingProblem) {
    var holders = table.units.map { $0.map { Holder(unit: $0) } }
    var arcs = problem.network.arcs
    for (unit, activities) in table.order(in: problem).enumerated() {
      for (tail, head) in zip(activities, activities.dropFirst()) {
        guard let place = table.units[head].firstIndex(of: unit) else { continue }
        holders[head][place].previous = tail
        arcs.append(.init(tail: tail, head: head, kind: .finishToStart, lag: 0))
      }
    }
    guard let network = PrecedenceNetwork(count: problem.count, arcs: arcs) else { return nil }
    self.network = network
    self.problem = problem
    self.holders = holders
    crews = (0..<problem.count).map { problem.crew(of: $0, units: table.units[$0]) }
  }

  /// Returns the earliest times for the given efforts and releases.
  ///
  /// - Parameters:
  ///   - efforts: One for each activity, in project order; zero exactly where the plan's is.
  ///   - releases: The minutes before which activities may not start.
  /// - Returns: `nil` if somebody leaves before the end.
  /// - Complexity: O(*n* log *d* + *m*) for *n* activities, *d* days with exceptions and *m* arcs.
  package func times(efforts: [Effort], releases: [Int]) -> Times? {
    precondition(efforts.count == problem.count && releases.count == problem.count)
    var start = Array(repeating: 0, count: problem.count)
    var finish = start
    for activity in network.topologicalOrder {
      var bounds = EarliestBounds(start: releases[activity])
      for arc in network.incoming(activity) {
        bounds.wait(for: arc, tailStart: start[arc.tail], tailFinish: finish[arc.tail])
      }
      let run = problem.run(crew: crews[activity], effort: efforts[activity], within: bounds)
      guard let run else { return nil }
      start[activity] = run.start
      finish[activity] = run.finish
    }
    return Times(start: start, finish: finish)
  }

  /// Returns the times of the plan itself.
  ///
  /// - Returns: `nil` if somebody leaves before the end, which no checked schedule allows.
  package func plannedTimes() -> Times? {
    times(efforts: plannedEfforts, releases: plannedReleases)
  }
}
