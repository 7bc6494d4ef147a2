package import NetworkAnalysis
package import PlanModel

/// Says what holds a schedule where it is, and how far each activity can slip.
///
/// The critical path through people: order and staffing are kept, so a person's next activity
/// waits for the one before as it would for a relation. After K. A. Wiest, "Some Properties of
/// Schedules for Large Projects with Limited Resources" (1964), who called it the critical
/// sequence.
package struct ScheduleAnalyzer {
  /// Returns the float and the drivers of every activity, and one driving chain to the finish.
  ///
  /// The total float is exact: an activity that starts so much later leaves the finish where it is,
  /// and one that starts in the person's next minute after that moves it. It counts project
  /// minutes, so days on which the person is away count too.
  ///
  /// An activity is critical if a chain of drivers leads from it to the finish; what is settled
  /// drives nothing. Among people who
  /// are there every day at one rate, that says the same as a float of zero. Otherwise neither
  /// implies the other: before an absence a minute can cost days, so that an activity without float
  /// need not drive anything; and where rates differ, a minute's delay can be lost in rounding.
  ///
  /// - Complexity: O(*n* log *n* + *m*) for *n* activities and *m* relations.
  /// - Precondition: the checker finds nothing against the schedule, and every activity is as early
  ///   as its order allows, as in all results of `ProjectScheduler`.
  package static func analyze(
    _ schedule: Schedule, project: Project, network: PrecedenceNetwork
  ) -> ScheduleAnalysis {
    guard let pass = FixedOrderPass(of: schedule, project: project, network: network) else {
      preconditionFailure("the schedule's order contradicts the relations")
    }
    let times = FixedOrderPass.Times(
      start: schedule.entries.map(\.start.minutes), finish: schedule.entries.map(\.finish.minutes))
    let drivers = ActivityDrivers(pass: pass, times: times, axis: project.axis)
    let latest = pass.latestStarts(keeping: times.end)
    let isCritical = critical(pass: pass, drivers: drivers)
    let entries = schedule.entries.indices.map { activity in
      ScheduleAnalysis.Entry(
        totalFloat: .minutes(latest[activity] - times.start[activity]),
        isCritical: isCritical[activity], drivers: drivers.drivers(of: activity))
    }
    return ScheduleAnalysis(entries: entries, criticalPath: path(drivers, in: project))
  }

  /// Whether a chain of drivers leads from each activity to the finish.
  private static func critical(pass: FixedOrderPass, drivers: ActivityDrivers) -> [Bool] {
    let end = drivers.times.end
    let activities = pass.problem.project.activities
    var isCritical = activities.indices.map {
      drivers.times.finish[$0] == end && !activities[$0].isSettled
    }
    var open = activities.indices.filter { isCritical[$0] }
    while let activity = open.popLast() {
      for arc in drivers.tightArcs(of: activity) where !isCritical[arc.tail] {
        isCritical[arc.tail] = true
        open.append(arc.tail)
      }
    }
    return isCritical
  }

  /// One chain of drivers back from the finish, by the first activity in project order each time.
  private static func path(
    _ drivers: ActivityDrivers, in project: Project
  ) -> [ScheduleAnalysis.Step] {
    let end = drivers.times.end
    let last = project.activities.indices.first {
      drivers.times.finish[$0] == end && !project.activities[$0].isSettled
    }
    guard var activity = last else { return [] }
    var steps: [ScheduleAnalysis.Step] = []
    while true {
      let id = project.activities[activity].id
      guard let arc = drivers.drivingArcs(of: activity).first else {
        let origin = drivers.origins(of: activity, isDriven: false).first ?? .projectStart
        steps.append(ScheduleAnalysis.Step(activity: id, driver: origin))
        return steps.reversed()
      }
      steps.append(ScheduleAnalysis.Step(activity: id, driver: drivers.driver(arc)))
      activity = arc.tail
    }
  }
}
