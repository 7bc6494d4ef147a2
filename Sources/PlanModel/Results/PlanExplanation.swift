/// The whole answer to one `explain`: the plan and why some of its activities are where they are.
package struct PlanExplanation: Sendable {
  /// What was read.
  package var project: Project
  /// The dated, staffed plan.
  package var schedule: Schedule
  /// The activities that were asked for, in that order.
  package var tasks: [TaskExplanation]
  /// What the author should know, in the order of the text.
  package var diagnostics: [Diagnostic]

  /// Creates an answer.
  package init(
    project: Project, schedule: Schedule, tasks: [TaskExplanation], diagnostics: [Diagnostic]
  ) {
    self.project = project
    self.schedule = schedule
    self.tasks = tasks
    self.diagnostics = diagnostics
  }
}
