import PlanModel

/// A task should be small enough that its estimate says something.
///
/// The limit is that of the team file, else ten working days. Where most tasks are above it the
/// author plans in larger pieces, and that is said once.
struct LargeEffortRule: ProjectRule {
  func check(_ subject: CheckedProject, into diagnostics: inout Diagnostics) {
    let project = subject.project
    let limit = project.limits.largeEffort
    let estimated = project.activities.filter { $0.isToDo && $0.estimate.amount != .unknown }
    let large = estimated.filter { $0.effort > limit }
    guard let first = large.first else { return }
    let days = WorkdayFigure(calendar: project.calendar)
    if large.count > 4, large.count * 2 > estimated.count {
      diagnostics.emit(
        .mostlyLarge(large.count, of: estimated.count, limit: days.text(limit)), at: first.span)
    } else {
      for task in large {
        diagnostics.emit(
          .large(task.id, effort: days.text(task.effort), limit: days.text(limit)), at: task.span)
      }
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func large(_ id: Activity.ID, effort: String, limit: String) -> Self {
    Self(
      .largeEffort, "\(id.text.excerpt) takes \(effort) of work, more than \(limit)",
      help: "split it into tasks that can be estimated, or raise 'large-effort' in the team file")
  }

  fileprivate static func mostlyLarge(_ count: Int, of all: Int, limit: String) -> Self {
    Self(
      .largeEffort, "\(count) of \(all) tasks take more than \(limit) of work each",
      help: "split those that begin first, or raise 'large-effort' in the team file",
      subjectCount: count)
  }
}
