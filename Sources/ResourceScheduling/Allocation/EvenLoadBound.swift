import PlanModel

/// The load that the busiest of a group has even if all share their work evenly.
///
///     max over groups g of  Σ_{a only g can do} least work of a ÷ Σ_{p in g} offer of p
struct EvenLoadBound {
  /// What is to be done.
  let problem: SchedulingProblem
  /// Whose work is weighed.
  let groups: [WorkGroup]

  /// Returns the strongest of the groups' bounds.
  ///
  /// - Parameter offers: Minutes that each person offers; positive.
  /// - Returns: The load, with the disciplines of the group it comes from.
  /// - Complexity: O(*g* · (*n* · *p*)) for *g* groups.
  func strongest(offers: [Double]) -> (load: Double, skills: [Skill]) {
    var best: (load: Double, skills: [Skill]) = (0, [])
    for group in groups {
      let work = group.activities.reduce(0) { $0 + WorkGroup.leastCapacity(of: $1, in: problem) }
      let load = Double(work) / 1_000 / group.people.reduce(0) { $0 + offers[$1] }
      if load > best.load { best = (load, group.skills(in: problem)) }
    }
    return best
  }
}
