import PlanModel

/// The minute before which a group cannot have offered what its work takes.
///
///     min { t : Σ_{p in group} capacity_p(before t) ≥ Σ_{a in work} min_p effort(a) / speed(p) }
struct LoadBound {
  /// What is to be scheduled.
  let problem: SchedulingProblem
  /// Whose work is weighed.
  let groups: [WorkGroup]

  /// Returns the strongest of the groups' bounds.
  ///
  /// - Parameter end: The end of a schedule, by which all groups have offered enough.
  /// - Returns: The bound, with the disciplines of the group it comes from.
  /// - Complexity: O(*g* · (*n* + *p* log *t*)) for *g* groups and an end of *t* minutes.
  func strongest(upTo end: Int) -> LowerBound {
    var best = LowerBound(argument: .load([]), finish: .start)
    for group in groups {
      let work = group.activities.reduce(0) {
        $0 + WorkGroup.leastCapacity(of: $1, in: problem)
      }
      guard group.capacity(before: best.finish.minutes, in: problem) < work else { continue }
      var low = best.finish.minutes
      var high = max(end, low)
      while high - low > 1 {
        let middle = low + (high - low) / 2
        if group.capacity(before: middle, in: problem) < work {
          low = middle
        } else {
          high = middle
        }
      }
      best = LowerBound(
        argument: .load(group.skills(in: problem)), finish: WorkMoment(minutes: high))
    }
    return best
  }
}
