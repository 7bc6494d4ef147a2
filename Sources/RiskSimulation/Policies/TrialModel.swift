import NetworkAnalysis
import PlanModel

/// What all trials of a plan under one policy have in common, as flat arrays by position.
///
/// The policies differ in what is put in here. When people are ignored, one who is always there
/// does everything at full speed and nothing is released late, so that only links count. When
/// the planned order is kept, it joins the arcs as `PlannedOrder.previous` of each slot.
struct TrialModel: Sendable {
  /// Who did what when.
  let policy: SimulationPolicy
  /// Whether anybody may do what they have the skill for, and not only who is planned.
  let isOpenToAll: Bool
  /// Whether nothing starts before what it waits for has started.
  private let waitsForStarts: Bool
  /// How many activities there are.
  let count: Int
  /// Whether each activity lies behind, so that it holds nothing.
  let isSettled: [Bool]
  /// Whether no other activity, of those that do not lie behind, must finish as late or later.
  let canBeLast: [Bool]
  /// The order of the plan; none if links only count.
  let order: PlannedOrder
  /// The arcs into activity *i* are `incoming[incomingStart[i]..<incomingStart[i + 1]]`.
  let incoming: [TrialArc]
  /// Where the arcs into each activity begin in `incoming`; one longer than the activities.
  let incomingStart: [Int]
  /// The arcs out of activity *i* are `outgoing[outgoingStart[i]..<outgoingStart[i + 1]]`.
  let outgoing: [TrialArc]
  /// Where the arcs out of each activity begin in `outgoing`; one longer than the activities.
  let outgoingStart: [Int]
  /// The capacities of the people who do something, of nobody, and of those who work together.
  let capacities: CapacityTable
  /// Which of these crews does each activity.
  let crew: [Int]
  /// The speed of each activity's crew in it.
  let speed: [Speed]
  /// What the activities hold by the plan.
  let holdings: TrialHoldings
  /// What the activities ask for under the policy.
  let claims: TrialClaims
  /// The slots of activity *i* are `slotStart[i]..<slotStart[i + 1]`.
  let slotStart: [Int]
  /// The minute before which an activity cannot start in any trial.
  let startFloor: [Int]
  /// The minute before which it cannot finish in any trial.
  let finishFloor: [Int]

  /// Creates the model of `schedule` under `policy`.
  ///
  /// - Precondition: `schedule` is one of `project`, and its people have the skills.
  init(
    project: Project, network: PrecedenceNetwork, schedule: Schedule, policy: SimulationPolicy,
    axis: WorkAxis
  ) {
    precondition(schedule.entries.count == project.activities.count)
    self.policy = policy
    isOpenToAll = policy == .greedy
    waitsForStarts = isOpenToAll || policy == .dispatch
    count = project.activities.count
    isSettled = project.activities.map(\.isSettled)
    holdings = TrialHoldings(
      project: project, schedule: schedule, isOpenToAll: isOpenToAll)
    claims =
      waitsForStarts
      ? TrialClaims(project: project, holdings: holdings, policy: policy, axis: axis)
      : TrialClaims(ofNothingFor: count)
    let plannedOrder =
      policy == .unlimited
      ? PlannedOrder() : PlannedOrder(of: schedule, holdings: holdings, network: network)
    order = plannedOrder
    var startFloor = Self.startFloor(of: project, policy: policy, axis: axis)
    var finishFloor = Array(repeating: 0, count: count)
    let crews: [WorkCapacity]
    switch policy {
    case .unlimited:
      crews = [.always(on: axis)]
      crew = finishFloor
      speed = Array(repeating: Speed(permille: Rate.full.permille), count: count)
      slotStart = Array(0...count)
    case .fixed, .dispatch, .greedy:
      let planned = TrialCrews(project: project, holdings: holdings, axis: axis)
      crews = planned.capacities
      crew = planned.crew
      speed = planned.speed
      slotStart = holdings.slotStart
    }
    capacities = CapacityTable(
      of: crews, minutesPerDay: axis.minutesPerDay,
      days: Self.tableDays(for: schedule, crews: crews.count, axis: axis))
    for arc in plannedOrder.contradicted where policy == .fixed {
      let arc = TrialArc(arc)
      let tail = schedule.entries[arc.tail]
      let bound = (arc.tiesTailFinish ? tail.finish : tail.start).minutes + arc.lag
      if arc.tiesHeadFinish {
        finishFloor[arc.head] = max(finishFloor[arc.head], bound)
      } else {
        startFloor[arc.head] = max(startFloor[arc.head], bound)
      }
    }
    self.startFloor = startFloor
    self.finishFloor = finishFloor
    let arcs = (policy == .fixed ? plannedOrder.arcs : network.arcs).map(TrialArc.init)
    var canBeLast = Array(repeating: true, count: count)
    for arc in arcs where arc.endsLater && !isSettled[arc.head] { canBeLast[arc.tail] = false }
    self.canBeLast = canBeLast
    (incoming, incomingStart) = Self.grouped(arcs, count: count, by: { $0.head })
    (outgoing, outgoingStart) = Self.grouped(arcs, count: count, by: { $0.tail })
  }

  /// The minutes before which the activities start in no trial; what is settled has none.
  ///
  /// Links alone know no day but the one from which the rest is planned.
  private static func startFloor(
    of project: Project, policy: SimulationPolicy, axis: WorkAxis
  ) -> [Int] {
    project.activities.map { activity in
      guard !activity.isSettled else { return 0 }
      let days = [project.asOf, policy == .unlimited ? nil : activity.notBefore]
      let floor = days.compactMap { $0 }.max().map { axis.moment(startOf: $0).minutes } ?? 0
      return min(floor, WorkCapacity.horizon)
    }
  }

  /// Whether every activity is done by one person and holds nothing else, or takes no time.
  var isPlain: Bool { holdings.isPlain }

  /// How many slots there are.
  var slotCount: Int { slotStart[count] }

  /// Days that cover nearly all trials: three times those of the plan, as far as memory allows.
  private static func tableDays(for schedule: Schedule, crews: Int, axis: WorkAxis) -> Int {
    min(4_096, max(1, 1_000_000 / crews), schedule.finish.minutes / axis.minutesPerDay * 3 + 64)
  }

  /// The arcs in groups of one end, and where each group begins.
  private static func grouped(
    _ arcs: [TrialArc], count: Int, by end: (TrialArc) -> Int
  ) -> ([TrialArc], [Int]) {
    var starts = Array(repeating: 0, count: count + 1)
    for arc in arcs { starts[end(arc) + 1] += 1 }
    for position in 0..<count { starts[position + 1] += starts[position] }
    // A counting sort, which leaves the arcs of one end in their order.
    var next = starts
    var sorted = arcs
    for arc in arcs {
      sorted[next[end(arc)]] = arc
      next[end(arc)] += 1
    }
    return (sorted, starts)
  }

  /// Returns the earliest start of an arc's head that the arc allows, in minutes.
  ///
  /// Who dispatches work cannot go by a moment that is not yet known: then nothing starts before
  /// the activity it waits for has started, even with a lead.
  @inline(__always)
  func earliestStart(under arc: TrialArc, in run: borrowing TrialRun) -> Int {
    let bound = bound(by: arc, in: run)
    let start =
      arc.tiesHeadFinish ? earliestStart(of: arc.head, finishingAt: bound, in: run) : bound
    return waitsForStarts ? max(start, run.start[arc.tail]) : start
  }

  /// Returns the minute before which the tied event of an arc's head cannot come.
  @inline(__always)
  func bound(by arc: TrialArc, in run: borrowing TrialRun) -> Int {
    (arc.tiesTailFinish ? run.finish[arc.tail] : run.start[arc.tail]) &+ arc.lag
  }

  /// Returns whether an arc holds its head: were its tail a minute later, the head would move.
  @inline(__always)
  func isTight(_ arc: TrialArc, in run: borrowing TrialRun) -> Bool {
    let event = arc.tiesHeadFinish ? run.finish[arc.head] : run.start[arc.head]
    return event == bound(by: arc, in: run)
      || waitsForStarts && run.start[arc.head] == run.start[arc.tail]
  }

  /// Returns the earliest start of an activity that does not finish before `minute`.
  ///
  /// If it is open who does it, then whoever may: neither somebody alone, nor as many like them as
  /// it takes, are done earlier. No mixture of them is faster than all like the fastest.
  func earliestStart(of position: Int, finishingAt minute: Int, in run: borrowing TrialRun) -> Int {
    let effort = run.effort[position]
    let size = holdings.crewSizes[position]
    guard isOpenToAll, size > 0 else {
      return capacities.earliestStart(
        of: crew[position], finishingAt: minute, effort: effort, speed: speed[position])
    }
    var start = 0
    for claim in claims.peopleClaims(of: position) {
      for index in claims.members(of: claims.claims[claim].resource) {
        let member = claims.members[index]
        let alone = capacities.earliestStart(
          of: member.person, finishingAt: minute, effort: (effort + size - 1) / size,
          speed: member.speed)
        start = max(start, alone)
      }
    }
    return start
  }

  /// Returns the minute at which an activity begun at `start` is finished.
  @inline(__always)
  func finish(of position: Int, from start: Int, in run: borrowing TrialRun) -> Int {
    capacities.finish(
      of: crew[position], from: start, effort: run.effort[position], speed: speed[position])
  }
}
