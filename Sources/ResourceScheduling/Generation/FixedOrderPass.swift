package import NetworkAnalysis
package import PlanModel

/// The earliest times when it is settled who does what and in which order.
///
/// To the relations it adds, for each person, that an activity starts after the one before it is
/// finished. Activities without effort take no one's time and have no place in the order. With
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

  /// The relations, and after them the orders of the people as finish–start arcs without lag.
  package let network: PrecedenceNetwork
  /// The position in the team of the person who does each activity.
  package let person: [Int]
  /// The activity that each one's person does just before it, if any.
  package let predecessorOfPerson: [Int?]
  /// The efforts of the plan, in project order.
  package var plannedEfforts: [Effort] { problem.efforts }
  /// The minutes before which activities may not start in the plan, in project order.
  package var plannedReleases: [Int] { problem.releases }
  /// What was scheduled.
  let problem: SchedulingProblem

  /// Creates the pass that keeps the staffing and the orders of `schedule`.
  ///
  /// - Returns: `nil` if the orders contradict the relations, so that activities wait for each
  ///   other in a ring. Schedules of `ProjectScheduler` never do.
  /// - Precondition: the entries are those of the project, in its order.
  package init?(of schedule: Schedule, project: Project, network: PrecedenceNetwork) {
    let problem = SchedulingProblem(project: project, network: network)
    precondition(schedule.entries.map(\.activity) == project.activities.map(\.id))
    let people = project.team.people
    let position = Dictionary(uniqueKeysWithValues: zip(people.map(\.id), people.indices))
    var table = Timetable(count: problem.count)
    for (activity, entry) in schedule.entries.enumerated() {
      guard let person = position[entry.person] else {
        preconditionFailure("the schedule names \(entry.person), who is not in the team")
      }
      table.person[activity] = person
      table.start[activity] = entry.start.minutes
    }
    self.init(of: table, in: problem)
  }

  /// Creates the pass that keeps the staffing and the orders of `table`.
  init?(of table: Timetable, in problem: SchedulingProblem) {
    var before = Array(repeating: Int?.none, count: problem.count)
    var arcs = problem.network.arcs
    for activities in table.order(in: problem) {
      for (tail, head) in zip(activities, activities.dropFirst()) {
        before[head] = tail
        arcs.append(.init(tail: tail, head: head, kind: .finishToStart, lag: 0))
      }
    }
    guard let network = PrecedenceNetwork(count: problem.count, arcs: arcs) else { return nil }
    self.network = network
    self.problem = problem
    person = table.person
    predecessorOfPerson = before
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
      let run = problem.run(
        of: activity, by: person[activity], effort: efforts[activity], within: bounds)
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
