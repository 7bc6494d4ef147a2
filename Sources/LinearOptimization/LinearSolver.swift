import CMilp

extension LinearModel {
  /// Solves the model in one synchronous call.
  ///
  /// The call may be made from any thread. A solution is checked against the model before it is
  /// returned, so a solver that errs is a failure, not a wrong answer.
  ///
  /// - Throws: `SolverFailure` if the solver gives up or errs.
  /// - Precondition: a start in the options is feasible.
  package func solve(_ options: SolverOptions = SolverOptions()) throws(SolverFailure)
    -> SolverOutcome
  {
    guard constraints.allSatisfy({ !$0.isContradiction }) else { return .infeasible }
    guard !domains.isEmpty else {
      let nothing = SolverOutcome.Solution(objective: objective.constant, values: [], nodes: 0)
      return .optimal(nothing, bound: objective.constant)
    }
    if let start = options.start { precondition(isFeasible(start), "the start is not feasible") }
    var options = options
    if let watch = options.watch, objective.constant != 0 {
      let constant = objective.constant
      options.watch = { progress in
        watch(
          SolverProgress(
            nodes: progress.nodes, best: progress.best.map { $0 + constant },
            bound: progress.bound.map { $0 + constant }))
      }
    }
    let answer = MatrixForm(self).solve(options)
    return try outcome(of: answer, isExact: options.relativeGap == 0)
  }

  /// What the solver's answer means for the model.
  ///
  /// The bound on an exact optimum is its value, free of the solver's tolerance for whole numbers.
  private func outcome(of answer: MatrixForm.Answer, isExact: Bool) throws(SolverFailure) -> SolverOutcome {
    let bound = answer.bound.isNaN ? nil : answer.bound + objective.constant
    switch answer.status {
    case CMILP_OPTIMAL:
      let solution = try checkedSolution(answer)
      return .optimal(solution, bound: isExact ? solution.objective : bound ?? solution.objective)
    case CMILP_FEASIBLE: return .feasible(try checkedSolution(answer), bound: bound)
    case CMILP_INFEASIBLE: return .infeasible
    case CMILP_UNBOUNDED: return .unbounded
    case CMILP_UNSOLVED: return .unsolved(bound: bound)
    default: throw SolverFailure(description: answer.message)
    }
  }

  /// The solution with whole numbers where they belong, if it is one.
  private func checkedSolution(
    _ answer: MatrixForm.Answer
  ) throws(SolverFailure) -> SolverOutcome.Solution {
    let values = zip(answer.values, domains).map { $1.isIntegral ? $0.rounded() : $0 }
    guard isFeasible(values, tolerance: 1e-4) else {
      throw SolverFailure(description: "the solver's answer breaks the model")
    }
    return SolverOutcome.Solution(
      objective: objective.value(values), values: values, nodes: answer.nodes)
  }
}

extension LinearModel.Constraint {
  /// Whether it has no variables and does not hold.
  fileprivate var isContradiction: Bool {
    expression.terms.isEmpty && (lower > 0 || upper < 0)
  }
}
