import ArgumentParser
import PlanModel
import Reporting

/// The form in which a trend is written.
enum TrendFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case markdown
  case html
  case json
  case csv

  /// Returns the trend of a path in this form; only text depends on the terminal.
  func write(_ trend: PlanTrend, of path: String, as text: TerminalRenderer) -> String {
    let report = ReportFormat(rawValue: rawValue)
    return report?.write(
      { TrendReport.report(on: trend, of: path) },
      document: { TrendDocument(trend, of: path).text }, as: text)
      ?? TrendCSV(trend).text
  }
}
