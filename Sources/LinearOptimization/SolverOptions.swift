/// When the solver stops, and what it uses on the way.
///
/// Limits are counts, never seconds, so that the same model has the same answer everywhere.
package struct SolverOptions: Sendable {
  /// The search stops when its tree has more nodes, but at least one; `nil` searches to the end.
  package var nodeLimit: Int?
  /// Simplex iterations of the first relaxation; `nil` for no limit.
  package var iterationLimit: Int?
  /// Megabytes the solver may hold.
  package var memoryLimit = 1_024
  /// Stop when the best solution is within this share of the bound; 0 proves the optimum.
  package var relativeGap = 0.0
  /// Whether to simplify an integer model before the search.
  ///
  /// A start is then not used.
  package var usesPresolve = false
  /// Whether to add cuts to the relaxations of an integer model.
  package var usesCuts = true
  /// Values of a feasible solution to begin with, in the order of the variables.
  package var start: [Double]?
  /// Hears how far the solve has come, and may end it.
  package var watch: SolverProgress.Watch?

  /// Creates the options that search to a proven end.
  package init(nodeLimit: Int? = nil, start: [Double]? = nil) {
    self.nodeLimit = nodeLimit
    self.start = start
  }
}
