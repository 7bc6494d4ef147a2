package import NetworkAnalysis
package import PlanModel

/// Looks for what is wrong or doubtful in a project that was read.
package struct SpecChecker {
  /// What several rules need of a project, and others may use as well.
  package struct Outcome: Sendable {
    /// The project's network, or `nil` when its relations have a cycle.
    package let network: PrecedenceNetwork?
    /// Which task serves which item of the spec.
    package let trace: TraceMatrix
  }

  /// All rules, in the order in which they are applied.
  private static let rules: [any ProjectRule] = [
    DependencyCycleRule(), MissingSkillRule(), TooFewPeopleRule(), NeverAvailableRule(),
    AwayThroughoutRule(), DeadlineBeforeStartRule(), DeadlineTooEarlyRule(), DoneTooEarlyRule(),
    PhaseOnDayOffRule(), PhaseUnreachableRule(), TotalDiffersRule(), NotCriticalPathRule(),
    SimilarIDsRule(), LargeEffortRule(), NeedlessDependencyRule(), OrphanTaskRule(),
    SerialDisciplineRule(), ExternalPendingRule(), SingleSkillRule(), TraceabilityRule(),
  ]

  /// Applies every rule to `project`.
  ///
  /// - Parameters:
  ///   - project: What was read.
  ///   - spec: The spec's path, for findings that have no place of their own.
  ///   - diagnostics: Where findings are recorded.
  /// - Returns: What was found out of the project on the way.
  /// - Precondition: every relation names activities of the project.
  package static func check(
    _ project: Project, spec: String, into diagnostics: inout Diagnostics
  ) -> Outcome {
    let subject = CheckedProject(project: project, specPath: spec)
    for rule in rules { rule.check(subject, into: &diagnostics) }
    guard case .acyclic(let network) = subject.network else {
      return Outcome(network: nil, trace: subject.trace)
    }
    return Outcome(network: network, trace: subject.trace)
  }
}
