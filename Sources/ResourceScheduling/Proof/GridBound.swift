/// The best proven bound on the end of a grid problem, and what proves it.
struct GridBound: Sendable {
  /// How much work a proof may cost.
  struct Budget: Sendable {
    /// Visits of activities, arcs and clauses by the propagators; some 60 to 100 million to a second.
    var steps: Int
    /// How many order variables, one for each pair that cannot overlap, the search may use.
    var pairs: Int

    init(steps: Int, pairs: Int = 20_000) {
      self.steps = steps
      self.pairs = pairs
    }
  }

  /// No schedule ends before this unit.
  let end: Int
  /// What proves it.
  let argument: BoundArgument
  /// Starts of a schedule that ends before the one given, if the search came upon one.
  let improvedStarts: [Int]?
  /// The end of the best schedule known: the one given, or the improved one.
  let bestEnd: Int
  /// The work the proof cost.
  let steps: Int

  /// Whether no schedule ends earlier than the best one known.
  var isOptimal: Bool { end >= bestEnd }
}

extension GridBound {
  /// Proves the best bound on the end that the budget allows.
  ///
  /// Simple bounds come first; then ends are assumed and refuted, by propagation and at last by a
  /// search that learns. The result depends on the arguments alone as long as `shouldStop` is false.
  /// - Parameters:
  ///   - problem: No demand may exceed its capacity; deadlines are wishes, which bind no schedule.
  ///   - starts: A schedule that keeps arcs, releases and capacities.
  ///   - budget: When to stop.
  ///   - shouldStop: Asked now and then; `true` ends the proof with what is proven so far.
  /// - Returns: The bound, and a better schedule if there is one among what was found.
  static func prove(
    _ problem: GridProblem, starts: [Int], budget: Budget, shouldStop: () -> Bool = { false }
  ) -> GridBound {
    let unit = problem.greatestUnit
    let scaled = problem.divided(by: unit)
    let known = problem.end(of: starts)
    // Moved as early as their order allows, all activities start on multiples of the unit.
    let roof = -((-known) / unit) + (known > 0 && known % unit > 0 ? 1 : 0)
    precondition(abs(roof) < 1 << 29, "a grid holds up to 2^29 units")
    var proof = BoundProof(scaled, bestEnd: roof, budget: budget)
    let bound = proof.run(following: starts.map { $0 / unit }, shouldStop: shouldStop)
    let improved = bound.improvedStarts?.map { $0 * unit }
    return GridBound(
      end: min(bound.end * unit, improved == nil ? known : bound.bestEnd * unit),
      argument: bound.argument, improvedStarts: improved,
      bestEnd: improved == nil ? known : bound.bestEnd * unit, steps: bound.steps)
  }
}
