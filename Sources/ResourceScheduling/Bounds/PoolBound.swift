import PlanModel

/// The minute before which the units of a pool cannot have been held as long as the work needs.
///
///     ⌈ Σ_{a} units(a) · least duration(a) ÷ units of the pool ⌉
struct PoolBound {
  /// What is to be scheduled.
  let problem: SchedulingProblem

  /// The strongest of the pools' bounds, if there are pools.
  ///
  /// - Complexity: O(*n* · *k*) for *n* activities and *k* pools that each holds at most.
  var strongest: LowerBound? {
    var held = Array(repeating: 0, count: problem.poolUnits.count)
    for activity in 0..<problem.count where !problem.demands[activity].isEmpty {
      let duration = problem.leastDuration(activity)
      for demand in problem.demands[activity] { held[demand.pool] += demand.units * duration }
    }
    let bounds = held.indices.map { pool in
      let units = problem.poolUnits[pool].count
      return LowerBound(
        argument: .pool(problem.project.team.pools[pool].id),
        finish: WorkMoment(minutes: (held[pool] + units - 1) / max(1, units)))
    }
    return bounds.max { $0.finish < $1.finish }
  }
}
