/// The whole answer to one `allocate`: what was read, and the plan or what could be had instead.
package struct AllocationAnswer: Sendable {
  /// What it came to.
  package enum Outcome: Sendable {
    /// A plan that keeps the limits.
    case allocated(AllocationPlan)
    /// No plan was found that keeps the limits.
    case outOfReach(AllocationShortfall)
  }

  /// What was read.
  package var project: Project
  /// What it came to.
  package var outcome: Outcome
  /// What the author should know, in the order of the text.
  package var diagnostics: [Diagnostic]

  /// Creates an answer.
  package init(project: Project, outcome: Outcome, diagnostics: [Diagnostic]) {
    self.project = project
    self.outcome = outcome
    self.diagnostics = diagnostics
  }
}
