import PlanModel

/// The deadline of the team file must not lie before the first working day.
///
/// A phase that ended in the past is no fault of the plan: its chance is simply none.
struct DeadlineBeforeStartRule: ProjectRule {
  func check(_ subject: CheckedProject, into diagnostics: inout Diagnostics) {
    let project = subject.project
    guard let promise = project.promise, promise.source == .teamFile else { return }
    let first = project.calendar.workday(onOrAfter: project.start.date)
    guard promise.date < first else { return }
    diagnostics.emit(
      .deadlineBeforeStart(promise.date, start: first, reason: project.start.reason),
      at: promise.span ?? .wholeFile(subject.specPath))
  }
}

extension Diagnostic.Message {
  fileprivate static func deadlineBeforeStart(
    _ deadline: CivilDate, start: CivilDate, reason: ProjectStart.Reason
  ) -> Self {
    let help =
      switch reason {
      case .commandLine: "move the deadline, or the start that the command line sets"
      case .teamFile: "move the deadline, or the start that the team file sets"
      case .phase(let name): "move the deadline, or the start that the phase '\(name.excerpt)' sets"
      case .nextWorkday(let today):
        "move the deadline, or set the start: nothing does, so work is planned from \(today)"
      }
    return Self(
      .deadlineBeforeStart, "the deadline \(deadline) lies before the first working day, \(start)",
      help: help)
  }
}
