import PlanModel

/// Who else could do a task, and why it went to whom it went.
struct CandidatesSection: ReportSection {
  /// The explanation.
  let task: TaskExplanation
  /// The figures of the plan.
  let figures: ExplanationFigures

  var blocks: [Report.Block] {
    guard !task.candidates.isEmpty else { return [] }
    var blocks: [Report.Block] = [
      .heading(level: 2, "Who could do it"), .paragraph(Report.Text(reason)),
    ]
    guard task.candidates.count > 1 else { return blocks }
    blocks.append(
      .table(
        Report.Table(
          columns: [
            .text("Person"), .entry("Could finish it"), .number("Later"),
            .entry("Plan's finish then"),
          ],
          rows: task.candidates.map(row))))
    blocks.append(
      .paragraph(
        Report.Text(
          "Could finish it: at the earliest, all other tasks staying where they are. Plan's "
            + "finish: with the others in the same order, if what waits for it can keep its place.",
          .faint)))
    return blocks
  }

  /// Why it went to them, as a sentence.
  private var reason: String {
    let (activity, entry) = figures.task(task.activity)
    let chosen = entry.people.map(\.name).asEnumeration
    let others = task.candidates.filter { !$0.isChosen }
    if activity.people > 1 {
      let owner = activity.owner.map { ", one of them \($0), its owner" } ?? ""
      return "It takes \(activity.people) people with the skill \(activity.discipline)\(owner): "
        + "\(chosen)."
        + (others.isEmpty ? " Nobody else could take part." : " " + comparison(with: others))
    }
    if activity.owner != nil { return "\(chosen) does it, as its owner." }
    guard !others.isEmpty else {
      return "\(chosen) does it, the only one with the skill \(activity.discipline)."
    }
    return "\(chosen) does it. " + comparison(with: others)
  }

  /// Whether somebody else could finish it as early or earlier.
  private func comparison(with others: [TaskExplanation.Candidate]) -> String {
    let finish = figures.task(task.activity).entry.finish
    let earlier = others.filter { $0.finish.map { $0 < finish } ?? false }
    let equal = others.filter { $0.finish == finish }.map(\.person.name)
    guard earlier.isEmpty else {
      return earlier.map { candidate in
        let gain = candidate.finish.map { figures.words.time(finish - $0) } ?? ""
        return "\(candidate.person) could finish it \(gain) earlier\(effect(of: candidate))."
      }.joined(separator: " ")
    }
    guard !equal.isEmpty else { return "Nobody else could finish it as early." }
    return "Nobody could finish it earlier; \(equal.asEnumeration) could finish it as early."
  }

  /// What the plan's finish would gain or lose with a candidate.
  private func effect(of candidate: TaskExplanation.Candidate) -> String {
    guard let end = candidate.end else { return ", but it does not fit into the order" }
    if end == figures.end { return "; the plan would finish the same" }
    return end < figures.end
      ? "; the plan would finish \(figures.words.time(figures.end - end)) earlier"
      : "; but the plan would finish \(figures.words.time(end - figures.end)) later"
  }

  private func row(of candidate: TaskExplanation.Candidate) -> [Report.Text] {
    let finish = figures.task(task.activity).entry.finish
    let emphasis: Report.Emphasis = candidate.isChosen ? .strong : .none
    let name = Report.Text(candidate.person.name, emphasis)
    guard let earliest = candidate.finish else { return [name, "leaves before", "–", "–"] }
    return [
      name, Report.Text(figures.finishDay(earliest).description),
      Report.Text(figures.words.time(earliest - finish)),
      Report.Text(candidate.end.map { figures.finishDay($0).description } ?? "–"),
    ]
  }
}
