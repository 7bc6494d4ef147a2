/// What the work costs at least, and who may do what without costing more than some limit.
///
///     floor = Σ_a Σ { the least costs of as many people as a takes }
///
/// Somebody who does *a* costs at least as much more as they cost above the dearest of those.
struct StaffingFloor: Sendable {
  /// The least that all work costs.
  let cost: Double
  private let problem: SchedulingProblem
  /// What each person costs above the cheapest who could do an activity instead of them.
  private let extra: [[Double]]

  /// Computes the floor.
  ///
  /// - Precondition: the pay of all who may do something is known.
  /// - Complexity: O(*n* · *p* log *p*) for *n* activities and *p* people.
  init(_ problem: SchedulingProblem, pay: StaffingPay) {
    self.problem = problem
    var cost = 0.0
    extra = (0..<problem.count).map { activity in
      let size = problem.crewSizes[activity]
      guard size > 0 else { return [] }
      let costs = problem.eligible[activity].map { pay.leastCost(of: activity, by: $0) ?? 0 }
      let cheapest = costs.sorted().prefix(size)
      cost += cheapest.reduce(0, +)
      let dearest = cheapest.last ?? 0
      return costs.map { max(0, $0 - dearest) }
    }
    self.cost = cost
  }

  /// Returns who may do each activity in a plan that costs no more than `limit`, ascending.
  ///
  /// Whoever must take part in joint work stays.
  func candidates(costingAtMost limit: Double) -> [[Int]] {
    let slack = limit - cost + 1e-6 * max(1, limit)
    return (0..<problem.count).map { activity in
      zip(problem.eligible[activity], extra[activity]).filter { person, extra in
        extra <= slack || person == problem.required[activity]
      }.map(\.0)
    }
  }
}
