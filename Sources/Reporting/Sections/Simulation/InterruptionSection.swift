import PlanModel

/// What is missing when somebody stopped the runs.
struct InterruptionSection: ReportSection {
  /// The figures of the analysis.
  let figures: AnalysisFigures

  var blocks: [Report.Block] {
    guard figures.analysis.isInterrupted else { return [] }
    let tornado = figures.analysis.tornado
    guard figures.analysis.bridge != nil || !tornado.bars.isEmpty else {
      return [.callout(Report.Callout(.warning, "No cause was looked at, as it was stopped."))]
    }
    let bridge = figures.analysis.bridge == nil ? "There is no bridge. " : ""
    return [
      .callout(
        Report.Callout(
          .warning,
          "The runs were stopped. \(bridge)Causes and levers are those that were run by then."))
    ]
  }
}
