/// How far a solve has come.
package struct SolverProgress: Hashable, Sendable {
  /// Hears of progress, often; returns whether the solve shall go on.
  ///
  /// It is called on the thread that solves. A solve that it ends has the best solution so far. It
  /// takes no other part in the answer.
  package typealias Watch = @Sendable (SolverProgress) -> Bool

  /// Nodes of the search tree; 0 in the first relaxation.
  package var nodes: Int
  /// The value of the best solution, if there is one.
  package var best: Double?
  /// A value that no solution can beat, if one is known.
  package var bound: Double?

  /// Creates the progress.
  package init(nodes: Int, best: Double?, bound: Double?) {
    self.nodes = nodes
    self.best = best
    self.bound = bound
  }
}
