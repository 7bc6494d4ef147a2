import PlanModel

/// What is missing when somebody stopped the runs.
struct InterruptionSection: ReportSection {
  /// The figures of the analysis.
  let figures: AnalysisFigures

  var blocks: [Report.Block] {
    guard figures.analysis.isInterrupted else { return [] }
    let bridge = figures.analysis.bridge == nil ? "There is no bridge. " : ""
    return [
      .callout(
        Report.Callout(
          .warning,
          "The runs were stopped. \(bridge)Causes and levers are those that were run by then."))
    ]
  }
}
