import PlanModel

/// The chain of reasons that leads to a task, one row for each task on it.
struct ReasonChainSection: ReportSection {
  /// The explanation.
  let task: TaskExplanation
  /// The figures of the plan.
  let figures: ExplanationFigures

  var blocks: [Report.Block] {
    guard !task.chain.isEmpty else { return [] }
    return [
      .heading(level: 2, "How it comes to that"),
      .table(
        Report.Table(
          columns: [
            .name("ID"), .text("Task"), .text("Person"), .entry("Start"), .entry("Finish"),
            .text("Held by"),
          ],
          rows: task.chain.map(row))),
      .paragraph(
        Report.Text(
          "Where several reasons hold a task, each alone would. The chain follows the one that "
            + "comes last, of equal ones the first in the order of the spec; it stands first.",
          .faint)),
    ]
  }

  private func row(of step: TaskExplanation.Step) -> [Report.Text] {
    let (activity, entry) = figures.task(step.activity)
    let people = entry.people.map(\.name).joined(separator: ", ")
    return [
      Report.Text(activity.id.text, activity.id == task.activity ? .strong : .none),
      Report.Text(activity.title), Report.Text(people.isEmpty ? "–" : people),
      Report.Text(figures.startDay(from: entry.start, to: entry.finish).description),
      Report.Text(figures.finishDay(entry.finish).description), Report.Text(reasons(of: step)),
    ]
  }

  /// What holds a task, the followed reason first, and what interrupts it.
  private func reasons(of step: TaskExplanation.Step) -> String {
    let others = step.holds.filter { $0 != step.followed }
    let held = ([step.followed] + others).map(figures.words.phrase).joined(separator: "; ")
    let absences = step.interruptions.map(Hold.absence).filter { !step.holds.contains($0) }
    guard !absences.isEmpty else { return held }
    return held + "; meanwhile "
      + absences.map(figures.words.phrase).joined(separator: ", ")
  }
}
