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
  /// The project's working days.
  let axis: WorkAxis
  /// In which order the times settle.
  private let rank: [Int]

  init(pass: FixedOrderPass, times: FixedOrderPass.Times, axis: WorkAxis) {
    self.pass = pass
    self.times = times
    self.axis = axis
    rank = pass.settlingRank()
  }

  /// The arcs that drive an activity, by their tails in project order.
  ///
  /// Of activities that wait for each other in a ring, what settles later drives nothing before it.
  func drivingArcs(of activity: Int) -> [PrecedenceNetwork.Arc] {
    let arcs = tightArcs(of: activity)
    return pass.inverted.isEmpty ? arcs : arcs.filter { rank[$0.tail] < rank[activity] }
  }

  /// The arcs whose tails cannot come later without the activity, by these in project order.
  func tightArcs(of activity: Int) -> [PrecedenceNetwork.Arc] {
    let arcs =
      pass.network.incoming(activity) + pass.inverted.filter { $0.head == activity }
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
    for driver in arcs.flatMap(names) where !drivers.contains(driver) { drivers.append(driver) }
    return drivers + origins(of: activity, isDriven: !arcs.isEmpty)
  }

  /// What holds an activity apart from other activities, if it is not these alone.
  ///
  /// All days that begin with its first minute, in their order; else the project's start, or its
  /// people's absence.
  func origins(of activity: Int, isDriven: Bool) -> [ScheduleAnalysis.Driver] {
    if isReleased(activity) {
      let (project, start) = (pass.problem.project, WorkMoment(minutes: times.start[activity]))
      return project.releases(of: project.activities[activity]).filter {
        axis.moment(startOf: $0.day) == start
      }.map { .release($0.reason, $0.day) }
    }
    if times.start[activity] == 0 { return [.projectStart] }
    return isDriven ? [] : [.absence(people(of: activity))]
  }

  /// The first name of an arc: as a relation of the spec, else as the order of a person or a pool.
  func driver(_ arc: PrecedenceNetwork.Arc) -> ScheduleAnalysis.Driver {
    guard let name = names(of: arc).first else {
      preconditionFailure("an arc comes from no relation and from no unit")
    }
    return name
  }

  /// All names of an arc: a relation of the spec, or the orders of people and pools.
  ///
  /// Where a relation asks for an order, people and pools that keep it say nothing new.
  private func names(of arc: PrecedenceNetwork.Arc) -> [ScheduleAnalysis.Driver] {
    let (problem, team) = (pass.problem, pass.problem.project.team)
    let tail = problem.project.activities[arc.tail].id
    guard !problem.network.incoming(arc.head).contains(arc) else {
      return [.relation(tail, arc.kind)]
    }
    return pass.holders[arc.head].filter { $0.previous == arc.tail }.map { holder in
      guard let pool = problem.pool(of: holder.unit) else {
        return .person(tail, team.people[holder.unit].id)
      }
      let number = holder.unit - problem.poolUnits[pool].lowerBound + 1
      return .pool(tail, team.pools[pool].id, unit: number)
    }
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
