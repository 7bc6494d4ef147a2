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
  /// The bound on an exact optimum is its value, where the two differ by the solver's tolerance.
  private func outcome(
    of answer: MatrixForm.Answer, isExact: Bool
  ) throws(SolverFailure) -> SolverOutcome {
    let bound = answer.bound.isNaN ? nil : answer.bound + objective.constant
    switch answer.status {
    case CMILP_OPTIMAL:
      let solution = try checkedSolution(answer)
      let known = bound ?? solution.objective
      let isClose = abs(known - solution.objective) <= 1e-6 * max(1, abs(known))
      return .optimal(solution, bound: isExact && isClose ? solution.objective : known)
    case CMILP_FEASIBLE: return .feasible(try checkedSolution(answer), bound: bound)
    case CMILP_INFEASIBLE: return .infeasible
    case CMILP_UNBOUNDED: return .unbounded
    case CMILP_UNSOLVED: return .unsolved(bound: bound)
    default: throw SolverFailure(description: answer.message)
    }
  }

  /// The solution with whole numbers where they belong, if it is one.
  ///
  /// What the solver takes for whole is so within a tolerance. Where rounding breaks a rule, the
  /// continuous variables are solved for again.
  private func checkedSolution(
    _ answer: MatrixForm.Answer
  ) throws(SolverFailure) -> SolverOutcome.Solution {
    var values = zip(answer.values, domains).map { $1.isIntegral ? $0.rounded() : $0 }
    if !isFeasible(values, tolerance: 1e-4) {
      var completion = self
      for (index, domain) in domains.enumerated() where domain.isIntegral {
        completion.domains[index] = .continuous(values[index]...values[index])
      }
      values = MatrixForm(completion).solve(SolverOptions()).values
      guard isFeasible(values, tolerance: 1e-4) else {
        throw SolverFailure(description: "the solver's answer breaks the model")
      }
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
