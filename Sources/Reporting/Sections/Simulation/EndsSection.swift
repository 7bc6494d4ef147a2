import PlanModel

/// The percentiles of the finish and the release with their errors, and how they are spread.
struct EndsSection: ReportSection {
  /// The figures of the analysis.
  let figures: AnalysisFigures

  var blocks: [Report.Block] {
    [
      .heading(level: 2, "When it ends"), .table(table),
      .paragraph(
        Report.Text(
          "Error: one standard error of the sampling, \(trials). The date of the plan itself, in "
            + "which every task takes its estimate, is kept in \(planned) futures.", .faint)),
      .distribution(figures.distribution),
    ]
  }

  private var trials: String {
    "\(NumberText.count(figures.forecast.trials, "trial")), seed \(figures.forecast.seed)"
  }

  /// The share of futures that release no later than the plan.
  private var planned: String {
    let count = figures.analysis.releases.partitioningIndex { $0 > figures.plan.plan.release }
    return NumberText.ofHundredInWords(count, of: figures.analysis.releases.count)
  }

  private var table: Report.Table {
    let forecast = figures.forecast
    let rows = zip(forecast.finish.percentiles, forecast.release.percentiles).map { end, done in
      let emphasis: Report.Emphasis = end.percent == 80 ? .strong : .none
      let finish = cells(end, emphasis)
      return [Report.Text("P\(end.percent): \(end.percent) of 100 by", emphasis)]
        + (figures.plan.hasBlocks ? finish : []) + cells(done, emphasis)
    }
    let finish: [Report.Table.Column] = [.entry("Finish"), .number("Error")]
    let release: [Report.Table.Column] = [.entry("Release"), .number("Error")]
    return Report.Table(
      columns: [.text("")] + (figures.plan.hasBlocks ? finish + release : finish), rows: rows)
  }

  private func cells(
    _ percentile: Forecast.Percentile, _ emphasis: Report.Emphasis
  ) -> [Report.Text] {
    [
      Report.Text(figures.plan.finishDay(percentile.moment).withWeekday, emphasis),
      Report.Text(figures.plan.error(percentile.error), .faint),
    ]
  }
}
