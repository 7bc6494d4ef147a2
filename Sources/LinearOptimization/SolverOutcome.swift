/// What solving a model comes to.
package enum SolverOutcome: Hashable, Sendable {
  /// A solution: its value, its variables, and how many nodes were searched.
  package struct Solution: Hashable, Sendable {
    /// The value of the objective.
    package let objective: Double
    /// The values of the variables, in their order; those of integral ones are whole.
    package let values: [Double]
    /// Nodes of the search tree; 0 if the model has no integral variables.
    package let nodes: Int
  }

  /// No solution is better by more than the gap that was asked for.
  case optimal(Solution, bound: Double)
  /// A limit ended the search; no solution is better than the bound, if one is known.
  case feasible(Solution, bound: Double?)
  /// No solution exists.
  case infeasible
  /// The objective has no limit.
  case unbounded
  /// A limit ended the search before a solution was found.
  case unsolved(bound: Double?)

  /// The solution, if there is one.
  package var solution: Solution? {
    switch self {
    case .optimal(let solution, _), .feasible(let solution, _): solution
    case .infeasible, .unbounded, .unsolved: nil
    }
  }

  /// A value that no solution can beat, if one is known.
  package var bound: Double? {
    switch self {
    case .optimal(_, let bound): bound
    case .feasible(_, let bound), .unsolved(let bound): bound
    case .infeasible, .unbounded: nil
    }
  }
}

/// The solver gave up: it ran out of memory, or found itself in a state it does not know.
package struct SolverFailure: Error, Hashable, CustomStringConvertible {
  /// What the solver said.
  package let description: String
}
