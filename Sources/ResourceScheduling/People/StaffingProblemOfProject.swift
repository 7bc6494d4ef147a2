import NetworkAnalysis
import PlanModel

extension StaffingProblem {
  /// The most that all efforts may add up to, in microminutes, so that no sum overflows.
  private static let greatestEffort = 1 << 58

  /// Lays out a project's problem; `nil` if its efforts are beyond all measure.
  ///
  /// - Parameters:
  ///   - problem: The project's.
  ///   - candidates: Who may do each activity, at least as many as it takes.
  init?(_ problem: SchedulingProblem, candidates: [[Int]]) {
    var total = 0
    for effort in problem.efforts {
      let sum = total.addingReportingOverflow(effort.microminutes)
      guard !sum.overflow, sum.partialValue <= Self.greatestEffort else { return nil }
      total = sum.partialValue
    }
    let activities = (0..<problem.count).map { position in
      Activity(
        effort: problem.efforts[position].microminutes, people: problem.crewSizes[position],
        candidates: candidates[position].map {
          Candidate(person: $0, speed: problem.speed(of: $0, in: position).permille)
        },
        required: problem.required[position],
        duration: problem.crewSizes[position] == 0
          ? problem.efforts[position].fullSpeedDuration.minutes : 0,
        needs: problem.demands[position].map { PoolNeed(pool: $0.pool, units: $0.units) },
        release: problem.releases[position],
        deadline: problem.deadlines[position] == .max ? nil : problem.deadlines[position],
        weight: problem.weights[position])
    }
    let relations = problem.network.arcs.map { arc in
      Relation(
        tail: arc.tail, arc.kind.tiesTailFinish ? .finish : .start, head: arc.head,
        arc.kind.tiesHeadFinish ? .finish : .start, lag: arc.lag)
    }
    self.init(
      activities: activities, relations: relations, profiles: problem.profiles,
      pools: problem.poolUnits.map(\.count))
  }
}

extension Timetable {
  /// The timetable in which `found` tells who does what, with units of pools.
  ///
  /// - Complexity: O(*n* · *k*) for *n* activities and *k* units of a pool.
  init(_ found: StaffingTimetable, in problem: SchedulingProblem) {
    self.init(count: problem.count)
    start = found.start
    finish = found.finish
    units = found.team
    var free = Array(repeating: 0, count: problem.unitCount)
    let order = start.indices.sorted { (start[$0], $0) < (start[$1], $1) }
    for activity in order where problem.takesTime(activity) {
      for demand in problem.demands[activity] {
        let idle = problem.poolUnits[demand.pool].filter { free[$0] <= start[activity] }
          .prefix(demand.units)
        precondition(idle.count == demand.units, "more units are held than there are")
        for unit in idle { free[unit] = finish[activity] }
        units[activity] += idle
      }
    }
  }
}

extension StaffingTimetable {
  /// The starts, finishes and people of a timetable.
  init(_ table: Timetable, in problem: SchedulingProblem) {
    self.init(
      start: table.start, finish: table.finish,
      team: table.units.enumerated().map { Array($1.prefix(problem.crewSizes[$0])) })
  }
}
