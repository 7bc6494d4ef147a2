import NetworkAnalysis
import PlanModel

/// A plan with its order and staffing, and all that each of its activities waits for.
///
/// The plan as it is, or as it would be without some of its reasons.
struct OrderedPlan {
  /// The order and the staffing.
  let pass: FixedOrderPass
  /// When everything runs.
  private(set) var times: FixedOrderPass.Times
  /// The one activity that waits for less than the plan says, and for what.
  private(set) var relieved: (activity: Int, waits: [Wait])?
  /// The relations into each activity, equal ones once, in the spec's order.
  private let relations: [[PrecedenceRelation]]
  /// The positions of the activities.
  private let positions: [Activity.ID: Int]
  /// The working days.
  private let axis: WorkAxis

  /// Prepares the plan of a pass.
  ///
  /// - Returns: `nil` if somebody leaves before the end.
  /// - Complexity: that of the pass, and O(*m*) for *m* relations.
  init?(_ pass: FixedOrderPass) {
    guard let times = pass.plannedTimes() else { return nil }
    self.pass = pass
    self.times = times
    let project = pass.problem.project
    positions = project.positions
    axis = project.axis
    var relations = Array(repeating: [PrecedenceRelation](), count: project.activities.count)
    for relation in project.openRelations {
      guard let head = positions[relation.successor],
        !relations[head].contains(where: { $0.asksTheSame(as: relation) })
      else { continue }
      relations[head].append(relation)
    }
    self.relations = relations
  }

  /// The project.
  var project: Project { pass.problem.project }

  /// All that an activity waits for: others by the order of the spec, then days.
  func waits(of activity: Int) -> [Wait] {
    if let relieved, relieved.activity == activity { return relieved.waits }
    let related = relations[activity].compactMap { relation in
      positions[relation.predecessor].map { tail in
        Wait(
          hold: .relation(relation),
          source: .arc(
            .init(tail: tail, head: activity, kind: relation.kind, lag: relation.lag.minutes)))
      }
    }
    let ordered = pass.holders[activity].compactMap { wait(for: $0, by: activity) }
    let others = (related + ordered).enumerated().sorted {
      ($0.element.tail ?? 0, $0.offset) < ($1.element.tail ?? 0, $1.offset)
    }.map(\.element)
    let days = project.releases(of: project.activities[activity]).map { reason, day in
      Wait(hold: .release(reason, day), source: .minute(axis.moment(startOf: day).minutes))
    }
    return others + days + [Wait(hold: .projectStart, source: .minute(0))]
  }

  /// The wait for a unit, if another activity holds it before.
  private func wait(for holder: FixedOrderPass.Holder, by activity: Int) -> Wait? {
    guard let previous = holder.previous else { return nil }
    let (problem, team) = (pass.problem, project.team)
    let tail = project.activities[previous].id
    let hold: Hold
    if let pool = problem.pool(of: holder.unit) {
      let number = holder.unit - problem.poolUnits[pool].lowerBound + 1
      hold = .pool(tail, team.pools[pool].id, unit: number)
    } else {
      hold = .person(tail, team.people[holder.unit].id)
    }
    return Wait(
      hold: hold,
      source: .arc(.init(tail: previous, head: activity, kind: .finishToStart, lag: 0)))
  }

  /// The waits that hold an activity: each alone would not let it start earlier.
  ///
  /// - Complexity: O(*k* log *d*) for *k* waits and *d* days with exceptions.
  func holding(_ activity: Int) -> [(wait: Wait, ready: Int)] {
    let (problem, crew) = (pass.problem, pass.crews[activity])
    let effort = problem.efforts[activity]
    return waits(of: activity).compactMap { wait in
      let bounds = [wait].bounds(at: times)
      let start = problem.earliestStart(crew: crew, effort: effort, within: bounds)
      guard start == times.start[activity] else { return nil }
      return (wait, problem.readyMinute(crew: crew, effort: effort, within: bounds))
    }
  }

  /// All that hold an activity, its people's absence included.
  func holds(of activity: Int) -> [Hold] {
    let holding = holding(activity)
    let ready = holding.lazy.map(\.ready).max() ?? times.start[activity]
    return holding.map(\.wait.hold)
      + absences(of: activity, from: ready, until: times.start[activity]).map { .absence($0) }
  }

  /// The absences within the run of an activity.
  func interruptions(of activity: Int) -> [Absence] {
    absences(of: activity, from: times.start[activity], until: times.finish[activity])
  }

  /// Why people of an activity are not there between two minutes, each cause once.
  private func absences(of activity: Int, from first: Int, until end: Int) -> [Absence] {
    guard first < end else { return [] }
    var found: [Absence] = []
    for member in pass.holders[activity].prefix(pass.problem.crewSizes[activity]) {
      let person = project.team.people[member.unit]
      for workday in (first / axis.minutesPerDay)...((end - 1) / axis.minutesPerDay) {
        for absence in person.absences(on: axis.date(ofWorkday: workday))
        where !found.contains(absence) { found.append(absence) }
      }
    }
    return found
  }

  /// Makes `activity` wait for these alone; all that follows is computed anew.
  ///
  /// - Returns: Whether everybody stays long enough; less to wait for is always possible, unless a
  ///   ring of activities takes too many rounds.
  /// - Complexity: O(*n* log *d* + *m*) for *n* activities, *d* days with exceptions and *m* arcs.
  mutating func relieve(_ activity: Int, to waits: [Wait], joining joints: [PrecedenceNetwork.Arc])
    -> Bool
  {
    relieved = (activity, waits)
    let pass = pass
    let settled = pass.settle(from: times, at: activity) { position, times in
      var bounds =
        position == activity
        ? waits.bounds(at: times)
        : pass.bounds(of: position, from: pass.plannedReleases[position], at: times)
      for arc in joints where arc.head == position {
        bounds.wait(
          for: arc, tailStart: times.start[arc.tail], tailFinish: times.finish[arc.tail])
      }
      return pass.problem.run(
        crew: pass.crews[position], effort: pass.plannedEfforts[position], within: bounds)
    }
    guard let settled else { return false }
    times = settled
    return true
  }
}

extension PrecedenceRelation {
  /// Whether both tie the same events alike, wherever they are written.
  fileprivate func asksTheSame(as other: Self) -> Bool {
    predecessor == other.predecessor && successor == other.successor && kind == other.kind
      && lag == other.lag
  }
}
