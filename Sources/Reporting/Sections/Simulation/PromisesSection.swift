import PlanModel

/// Every promised date with its chance, and the chance of all together.
struct PromisesSection: ReportSection {
  /// The figures of the analysis.
  let figures: AnalysisFigures

  var blocks: [Report.Block] {
    let rows = release + phases + together
    guard !rows.isEmpty else { return [] }
    return [
      .heading(level: 2, "Promised dates"),
      .table(
        Report.Table(
          columns: [
            .text("Promise"), .entry("Date"), .number("At P80"), .number("Chance"),
            .number("Error"),
          ], rows: rows)),
      .paragraph(
        Report.Text(
          "At P80: how many working days after its promise the end is in 80 of 100 futures at the "
            + "latest; with a minus it is before.", .faint)),
    ]
  }

  private var release: [[Report.Text]] {
    guard let chance = figures.forecast.promise else { return [] }
    return [row("Release", figures.forecast.release, chance)]
  }

  private var phases: [[Report.Text]] {
    figures.project.phases.compactMap { phase in
      guard let forecast = figures.plan.forecast(of: phase), let chance = forecast.chance else {
        return nil
      }
      return row("Phase: \(phase.label)", forecast.end, chance)
    }
  }

  /// The joint chance, where more than one date is promised.
  private var together: [[Report.Text]] {
    let forecast = figures.forecast
    guard release.count + phases.count > 1 else { return [] }
    let chance = Forecast.Chance(
      date: figures.plan.axis.start, hits: forecast.allPromisesKept, trials: forecast.trials)
    return [
      [
        Report.Text("All together", .strong), "–", "–",
        Report.Text(chance.inWords, emphasis(chance)), Report.Text(chance.errorText, .faint),
      ]
    ]
  }

  private var axis: WorkAxis { figures.plan.axis }

  private func row(
    _ name: String, _ end: Forecast.Distribution, _ chance: Forecast.Chance
  ) -> [Report.Text] {
    [
      Report.Text(name), Report.Text(chance.date.withWeekday),
      Report.Text(figures.signed(end.percentile(80).moment - axis.moment(endOf: chance.date))),
      Report.Text(chance.inWords, emphasis(chance)), Report.Text(chance.errorText, .faint),
    ]
  }

  private func emphasis(_ chance: Forecast.Chance) -> Report.Emphasis {
    chance.share < 0.5 ? .caution : .none
  }
}
