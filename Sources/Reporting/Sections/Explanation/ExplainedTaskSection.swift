import PlanModel

/// The task itself: by whom, when, why not earlier, and what it means for the plan's finish.
struct ExplainedTaskSection: ReportSection {
  /// The explanation.
  let task: TaskExplanation
  /// The figures of the plan.
  let figures: ExplanationFigures

  var blocks: [Report.Block] {
    let (activity, entry) = figures.task(task.activity)
    let title = activity.title.isEmpty ? "" : ": \(activity.title)"
    var blocks: [Report.Block] = [.heading(level: 1, "\(activity.id)\(title)")]
    guard !activity.isSettled else {
      return blocks + [
        .paragraph("It is settled: it takes nobody's time, and nothing waits for it.")
      ]
    }
    let reasons = (task.chain.last?.holds ?? []).map(figures.words.clause)
    blocks.append(
      .paragraph(
        Report.Text(
          "\(run(of: activity, entry)) It is not earlier because \(reasons.asEnumeration).",
          .strong)))
    blocks.append(.paragraph(Report.Text(float)))
    return blocks
  }

  /// Who does it and when, as a sentence.
  private func run(of activity: Activity, _ entry: Schedule.Entry) -> String {
    let start = figures.startDay(from: entry.start, to: entry.finish).withWeekday
    let finish = figures.finishDay(entry.finish).withWeekday
    guard activity.effort > .zero else { return "It is a milestone, on \(finish)." }
    let days = start == finish ? "on \(start)" : "from \(start) to \(finish)"
    let names = entry.people.map(\.name)
    let held = entry.units.map { units in
      units.numbers.count == 1
        ? units.pool.name : "\(units.numbers.count) units of \(units.pool)"
    }
    let holding = held.isEmpty ? "" : ", holding \(held.asEnumeration)"
    switch names.count {
    case 0: return "It runs by itself \(days)\(holding)."
    case 1: return "\(names[0]) does it \(days)\(holding)."
    default: return "\(names.asEnumeration) do it together \(days)\(holding)."
    }
  }

  /// How far it can slip, and whether it decides the finish, as sentences.
  private var float: String {
    let finish = "the plan's finish, \(figures.finishDay(figures.end).withWeekday),"
    let slip = FloatText.words(task.totalFloat, of: figures.words.calendar)
    switch (task.totalFloat == .zero, task.isCritical) {
    case (true, true): return "It is critical: any delay moves \(finish) as well."
    case (true, false):
      return "Any delay moves \(finish) as well, because of absences after it; but nothing "
        + "critical waits for it, so the finish gains nothing if it comes earlier."
    case (false, true):
      return "It is critical, though it can slip \(slip) before \(finish) moves."
    case (false, false):
      return "It is not critical: it can slip \(slip) before \(finish) moves."
    }
  }
}

extension [String] {
  /// The texts as an enumeration: `a, b and c`.
  var asEnumeration: String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}
