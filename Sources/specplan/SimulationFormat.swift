import ArgumentParser
import PlanModel
import Reporting

/// The form in which a simulation is written.
enum SimulationFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
  case html
  case markdown
  /// One row for each trial.
  case trialsCSV = "trials-csv"

  /// The form that the end of a file's name asks for; none if it asks for none.
  init?(ofFile path: String) {
    switch PlanFormat(ofFile: path) {
    case .text: self = .text
    case .json: self = .json
    case .html: self = .html
    case .markdown: self = .markdown
    case .csv: self = .trialsCSV
    default: return nil
    }
  }

  /// The form as a report; none for the trials.
  var report: ReportFormat? { ReportFormat(rawValue: rawValue) }
}
