import ArgumentParser
import PlanModel
import Reporting

/// The form in which a simulation is written.
enum SimulationFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
  /// Steps and results as they come, a line of JSON each.
  case ndjson
  case html
  case markdown
  /// One row for each trial.
  case trialsCSV = "trials-csv"

  /// Returns an analysis in this form, or nothing if the form is one of trials.
  func write(_ analysis: RiskAnalysis, as text: TerminalRenderer) -> String? {
    if self == .ndjson { return ResultEvent.forecast(analysis).line }
    return ReportFormat(rawValue: rawValue)?.write(
      { SimulationReport.report(on: analysis) },
      document: { SimulationDocument(analysis).text }, as: text)
  }
}
