import PlanModel

/// Actual ÷ estimate by size and category, and what tasks have in common.
struct LearnedClassesSection: ReportSection {
  /// What was learned.
  let result: CalibrationResult

  /// How many categories are shown; the JSON document lists all.
  private static let limit = 12

  var blocks: [Report.Block] {
    let classes = [result.overall] + result.sizes + result.categories.prefix(Self.limit)
    var notes = [
      "Median: half of the tasks take at most so many times their estimate.",
      "80 of 100: from the 10th to the 90th of a hundred tasks.",
    ]
    if let hours = result.hoursPerPoint {
      notes.append(
        "Estimates are story points of \(NumberText.quantity(hours, decimals: 2, "h")) each.")
    }
    let rest = result.categories.count - Self.limit
    if rest > 0 {
      let count = NumberText.count(rest, "more category", plural: "more categories")
      notes.append("\(count) in the JSON document.")
    }
    return [
      .heading(level: 2, "What tasks take, as a multiple of their estimate"),
      .table(
        Report.Table(
          columns: [.text("Tasks"), .number("Finished"), .number("Median"), .number("80 of 100")],
          rows: classes.map(row))),
      .paragraph(Report.Text(notes.joined(separator: " "), .faint)),
      .paragraph(Report.Text(likeness)), .paragraph(Report.Text(common)),
    ] + ReadingSentences(result: result).sentences.map { .paragraph(Report.Text($0)) }
  }

  /// Returns the range of 80 of 100 tasks: `×0.40 to ×2.02`.
  static func range(of factors: FactorQuantiles) -> String {
    "\(times(factors[10])) to \(times(factors[90]))"
  }

  private static func times(_ factor: Double) -> String {
    "×" + NumberText.fixed(factor, decimals: 2)
  }

  private func row(of learned: LearnedClass) -> [Report.Text] {
    let isOverall = learned == result.overall
    return [
      Report.Text(isOverall ? "all" : label(of: learned), isOverall ? .strong : .none),
      Report.Text(NumberText.grouped(learned.count)),
      Report.Text(Self.times(learned.factors[50])), Report.Text(Self.range(of: learned.factors)),
    ]
  }

  private func label(of learned: LearnedClass) -> String {
    guard learned.category.isEmpty else { return learned.category }
    let place = result.sizes.firstIndex(of: learned) ?? 0
    let low = place > 0 ? result.sizes[place - 1].upToHours : nil
    func hours(_ value: Double) -> String { NumberText.short(value) }
    switch (low, learned.upToHours) {
    case (nil, let high?): return "up to \(hours(high))\u{A0}h"
    case (let low?, let high?): return "\(hours(low)) to \(hours(high))\u{A0}h"
    case (let low?, nil): return "more than \(hours(low))\u{A0}h"
    case (nil, nil): return "any size"
    }
  }

  private var likeness: String {
    guard !result.traits.isEmpty else {
      return "A task is judged by finished ones of similar size; no other likeness helped."
    }
    let traits = result.traits.reversed().map(\.rawValue)
    let list = traits.count > 1 ? traits.dropLast().joined(separator: ", ") + " and " : ""
    return "A task is judged by finished ones of similar size; those of the same "
      + "\(list)\(traits[traits.count - 1]) count more."
  }

  private var common: String {
    let (project, person) = (result.common.project, result.common.person)
    func share(_ value: Double) -> String { NumberText.quantity(value * 100, decimals: 0, "%") }
    let source =
      result.common.groupCount > 0
      ? "from \(NumberText.count(result.common.groupCount, "group")) of tasks, pooled with the "
        + "default"
      : "the default"
    return "Tasks miss together: those of one project and period share \(share(project)) of their "
      + "variance, those of one person \(share(person)) more (\(source))."
  }
}
