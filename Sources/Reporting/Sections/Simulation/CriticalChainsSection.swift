import PlanModel

/// The whole critical paths that futures have most often.
struct CriticalChainsSection: ReportSection {
  /// The figures of the analysis.
  let figures: AnalysisFigures

  /// How many paths are shown; the JSON document has more.
  private static let limit = 3

  var blocks: [Report.Block] {
    let paths = figures.forecast.criticalPaths.prefix(Self.limit)
    guard !paths.isEmpty else { return [] }
    let trials = figures.forecast.trials
    let others = trials - paths.reduce(0) { $0 + $1.trials }
    let rest =
      others > 0
      ? " Other chains decide \(NumberText.ofHundredInWords(others, of: trials)) futures." : ""
    return [
      .heading(level: 2, "The chains that decide it most often"),
      .table(
        Report.Table(
          columns: [.number("Futures"), .number("Error"), .text("Chain")], rows: paths.map(row))),
      .paragraph(
        Report.Text(
          "Each task holds the next, through a link or a person, up to the one that finishes last."
            + rest, .faint)),
    ]
  }

  private func row(_ path: Forecast.CriticalPath) -> [Report.Text] {
    let chance = Forecast.Chance(
      date: figures.plan.axis.start, hits: path.trials, trials: figures.forecast.trials)
    return [
      Report.Text(NumberText.percent(chance.hits, of: chance.trials)),
      Report.Text(NumberText.error(chance.error * 100, decimals: 1, "%"), .faint),
      Report.Text(path.activities.map(\.text).joined(separator: " → ")),
    ]
  }
}
