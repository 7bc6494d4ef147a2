import PlanModel

/// What would move a task: the plan computed anew without each of its reasons.
struct MovesSection: ReportSection {
  /// The explanation.
  let task: TaskExplanation
  /// The figures of the plan.
  let figures: ExplanationFigures

  var blocks: [Report.Block] {
    guard !task.chain.isEmpty else { return [] }
    var sentences = task.moves.map { sentence(of: $0, condition: condition(of: $0)) }
    if let together = task.together {
      sentences.append(sentence(of: together, condition: "If none of these held it"))
    }
    if task.moves.isEmpty { sentences.append("It starts with the project: nothing holds it.") }
    sentences.append(strongest)
    return [
      .heading(level: 2, "What would move it"), .list(sentences.map { Report.Text($0) }),
      .paragraph(
        Report.Text("Computed anew each time, with the same people in the same order.", .faint)),
    ]
  }

  /// Which single reason on the chain matters most.
  private var strongest: String {
    guard let strongest = task.strongest else {
      return "No single reason on the chain makes it come earlier by going away."
    }
    guard !task.moves.contains(strongest) || task.chain.count > 1 else {
      return "No other reason leads to it."
    }
    if let index = task.moves.firstIndex(of: strongest) {
      return task.moves.count == 1
        ? "Of all reasons on the chain this one moves it most."
        : "Of all reasons on the chain, the \(Self.ordinal(index + 1)) above moves it most."
    }
    return "Of all reasons on the chain one moves it most. "
      + sentence(of: strongest, condition: condition(of: strongest))
  }

  private func condition(of move: TaskExplanation.Move) -> String {
    let subject = move.activity == task.activity ? "it" : move.activity.text
    return "If "
      + move.without.map { figures.words.condition(without: $0, for: subject) }.asEnumeration
  }

  /// What would become of the task and the plan under a condition.
  private func sentence(of move: TaskExplanation.Move, condition: String) -> String {
    let entry = figures.task(task.activity).entry
    let (start, finish) = (entry.start - move.start, entry.finish - move.finish)
    let held = move.holds.map(figures.words.clause).asEnumeration
    guard start > .zero || finish > .zero else {
      return "\(condition), it would come no earlier: \(held)."
    }
    let startDay = figures.startDay(from: move.start, to: move.finish).withWeekday
    let finishDay = figures.finishDay(move.finish).withWeekday
    let ready =
      finish == .zero
      ? "but be done no earlier"
      : "be done \(figures.words.time(finish)) earlier, on \(finishDay)"
    let run =
      switch (start == .zero, entry.start == entry.finish) {
      case (true, _): "it would \(ready)"
      case (false, true): "it could come \(figures.words.time(start)) earlier, on \(startDay)"
      case (false, false):
        "it could start \(figures.words.time(start)) earlier, on \(startDay), and \(ready)"
      }
    let then = start == .zero ? "" : "; then \(held)"
    return "\(condition), \(run)\(then). \(end(of: move))"
  }

  /// What the plan's finish gains.
  private func end(of move: TaskExplanation.Move) -> String {
    let gain = figures.end - move.end
    guard gain > .zero else { return "The plan would finish no earlier." }
    return "The plan would finish \(figures.words.time(gain)) earlier, on "
      + "\(figures.finishDay(move.end).withWeekday)."
  }

  private static func ordinal(_ number: Int) -> String {
    let words = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"]
    return number <= words.count ? words[number - 1] : "\(number)th"
  }
}
