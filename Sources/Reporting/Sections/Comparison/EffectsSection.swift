import PlanModel

/// What each change moves the release by; the parts add up.
struct EffectsSection: ReportSection {
  /// The figures of the comparison.
  let figures: ComparisonFigures

  var blocks: [Report.Block] {
    let effects = figures.comparison.effects
    guard !effects.isEmpty else { return [] }
    let rows = zip(effects, figures.tenths).map { effect, tenths -> [Report.Text] in
      let isClear =
        effect.p80ErrorMinutes.map { Double(effect.p80.minutes.magnitude) >= 2 * $0 } ?? false
      let emphasis: Report.Emphasis = tenths > 0 && isClear ? .caution : isClear ? .none : .faint
      return [
        Report.Text(figures.words(for: effect.changes), emphasis),
        Report.Text(figures.signed(effect.p50), emphasis),
        Report.Text(figures.signed(tenths: tenths), emphasis),
        Report.Text(error(effect), .faint),
      ]
    }
    let total: [Report.Text] = [
      Report.Text("All in all", .strong),
      Report.Text(figures.signed(figures.comparison.p50), .strong),
      Report.Text(figures.signed(tenths: figures.totalTenths), .strong), "",
    ]
    return [
      .heading(level: 2, "What moved it"),
      .table(
        Report.Table(
          columns: [.text("Change"), .number("P50"), .number("P80"), .number("Error")],
          rows: rows + [total])),
      .paragraph(
        Report.Text(
          """
          Working days by which the release comes later. The changes are made one after the other \
          in this order, each planned anew and played with the same random numbers \
          (\(NumberText.count(figures.after.forecast.trials, "trial")), seed \
          \(figures.after.forecast.seed)), so that the parts at P80 add up; in another order a \
          part may be another.\(lumping)
          """, .faint)),
    ]
  }

  /// That changes share a row, where they are more than the steps.
  private var lumping: String {
    let effects = figures.comparison.effects
    let count = effects.reduce(0) { $0 + $1.changes.count }
    guard count > effects.count, !figures.comparison.isInterrupted else { return "" }
    return " There are \(NumberText.count(count, "change")): where several share a row, --steps "
      + "allows no more rows, or there is no plan with only some of them."
  }

  private func error(_ effect: PlanComparison.Effect) -> String {
    NumberText.error(
      effect.p80ErrorMinutes.map { $0 / Double(figures.after.axis.minutesPerDay) }, decimals: 2, "d"
    )
  }
}
