import NetworkAnalysis
import PlanModel

/// What holds each activity of a plan where it is.
///
/// A relation, or the activity a person does before, drives another activity if the event that it
/// waits for comes exactly when that event must: a minute later, and the other would move. If
/// nothing comes at that minute, the activity waits for a finish that falls between two minutes
/// of its person's work, or for the person to come back.
struct ActivityDrivers {
  /// The plan's order and staffing.
  let pass: FixedOrderPass
  /// The plan's times.
  let times: FixedOrderPass.Times

  /// The arcs that drive an activity, by their tails in project order.
  func drivingArcs(of activity: Int) -> [PrecedenceNetwork.Arc] {
    let arcs = pass.network.incoming(activity)
    let tight = arcs.filter { arc in
      let bounds = bounds(by: arc)
      return bounds.start == times.start[activity] || bounds.finish == times.finish[activity]
    }
    guard tight.isEmpty, !isReleased(activity), times.start[activity] > 0 else {
      return tight.sorted { $0.tail < $1.tail }
    }
    let earlier = pass.crews[activity].finish(
      from: times.start[activity] - 1, effort: pass.plannedEfforts[activity])
    return arcs.filter { (earlier ?? .max) < bounds(by: $0).finish }.sorted { $0.tail < $1.tail }
  }

  /// Everything that drives an activity, in project order of what it names.
  func drivers(of activity: Int) -> [ScheduleAnalysis.Driver] {
    let arcs = drivingArcs(of: activity)
    var drivers: [ScheduleAnalysis.Driver] = []
    for arc in arcs {
      let driver = driver(arc)
      if !drivers.contains(driver) { drivers.append(driver) }
    }
    if let origin = origin(of: activity, isDriven: !arcs.isEmpty) { drivers.append(origin) }
    return drivers
  }

  /// What holds an activity apart from other activities, if it is not these alone.
  func origin(of activity: Int, isDriven: Bool) -> ScheduleAnalysis.Driver? {
    if isReleased(activity) {
      let project = pass.problem.project
      let releases = project.releases(of: project.activities[activity])
      if let last = releases.max(by: { $0.day < $1.day }) { return .release(last.reason, last.day) }
    }
    if times.start[activity] == 0 { return .projectStart }
    return isDriven ? nil : .absence(people(of: activity))
  }

  /// How an arc is named: as a relation of the spec, or as the order of a person or a pool's unit.
  func driver(_ arc: PrecedenceNetwork.Arc) -> ScheduleAnalysis.Driver {
    let (problem, team) = (pass.problem, pass.problem.project.team)
    let tail = problem.project.activities[arc.tail].id
    let isRelation = problem.network.incoming(arc.head).contains(arc)
    guard !isRelation else { return .relation(tail, arc.kind) }
    let shared = pass.holders[arc.head].first { $0.previous == arc.tail }
    guard let unit = shared?.unit else {
      preconditionFailure("an arc comes from no relation and from no unit")
    }
    guard let pool = problem.pool(of: unit) else { return .person(tail, team.people[unit].id) }
    return .pool(
      tail, team.pools[pool].id, unit: unit - problem.poolUnits[pool].lowerBound + 1)
  }

  /// The people of an activity.
  private func people(of activity: Int) -> [Person.ID] {
    pass.holders[activity].map(\.unit).prefix(pass.problem.crewSizes[activity]).sorted().map {
      pass.problem.project.team.people[$0].id
    }
  }

  /// Whether the activity starts the moment it may.
  private func isReleased(_ activity: Int) -> Bool {
    let release = pass.plannedReleases[activity]
    return release > 0 && times.start[activity] == release
  }

  /// What an arc alone asks of its head; below every minute where it asks nothing.
  private func bounds(by arc: PrecedenceNetwork.Arc) -> EarliestBounds {
    var bounds = EarliestBounds(start: .min, finish: .min)
    bounds.wait(for: arc, tailStart: times.start[arc.tail], tailFinish: times.finish[arc.tail])
    return bounds
  }
}
