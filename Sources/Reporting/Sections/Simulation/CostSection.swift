import PlanModel

/// What the work costs, and the chance of keeping a budget and a date together.
struct CostSection: ReportSection {
  /// The figures of the analysis.
  let figures: AnalysisFigures

  var blocks: [Report.Block] {
    guard let cost = figures.forecast.cost else { return unknown }
    let deviation =
      figures.forecast.trials > 1
      ? NumberText.fixed(cost.standardDeviation, decimals: 0) : "that one trial does not tell"
    let correlation = NumberText.fixed(cost.correlationWithRelease, decimals: 2)
    return [
      .heading(level: 2, "What it costs"), .table(table(cost)),
      .paragraph(
        Report.Text(
          "The pay for the hours that people work, idle time not; on average "
            + "\(NumberText.fixed(cost.mean, decimals: 0)) with a standard deviation of "
            + "\(deviation), in the unit of the rates. "
            + "Both: futures that cost no more and are released no later. The correlation of cost "
            + "and release is \(correlation).", .faint)),
    ]
  }

  /// Whose pay is missing, where somebody's is known.
  private var unknown: [Report.Block] {
    let missing = figures.plan.peopleWithoutRate
    let isPaid = figures.project.team.people.contains { $0.hourlyRate != nil }
    guard isPaid else { return [] }
    guard figures.project.activities.contains(where: { $0.openEffort > .zero }) else {
      return [
        .heading(level: 2, "What it costs"),
        .paragraph("The cost from here on is 0, as no task has any work left."),
      ]
    }
    let sentence =
      missing.isEmpty
      ? "The cost is not known, as anybody may take anything (policy "
        + "\(figures.forecast.policy.rawValue))."
      : "The cost is not known: the team file gives no 'rate' for \(figures.plan.names(missing))."
    return [.heading(level: 2, "What it costs"), .paragraph(Report.Text(sentence))]
  }

  private func table(_ cost: Forecast.Cost) -> Report.Table {
    let forecast = figures.forecast
    let rows = [50, 80, 95].map { percent -> [Report.Text] in
      let amount = cost.percentile(percent)
      let emphasis: Report.Emphasis = percent == 80 ? .strong : .none
      let both = Forecast.Chance(
        date: figures.plan.axis.start, hits: amount.jointTrials, trials: forecast.trials)
      return [
        Report.Text("P\(percent): \(percent) of 100 at most", emphasis),
        Report.Text(NumberText.fixed(amount.amount, decimals: 0), emphasis),
        Report.Text(
          amount.error.map { "±\u{A0}" + NumberText.fixed($0, decimals: 0) } ?? "unknown", .faint),
        Report.Text("\(figures.plan.finishDay(forecast.release.percentile(percent).moment))"),
        Report.Text(both.inWords, emphasis), Report.Text(both.errorText, .faint),
      ]
    }
    return Report.Table(
      columns: [
        .text(""), .number("Cost"), .number("Error"), .entry("Released by"), .number("Both"),
        .number("Error"),
      ], rows: rows)
  }
}
