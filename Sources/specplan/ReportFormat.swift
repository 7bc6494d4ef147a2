import ArgumentParser
import Reporting

/// The form of a result that is a report.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case markdown
  case html
  case json

  /// Returns a report, or its document, in this form; only text depends on the terminal.
  func write(
    _ report: () -> Report, document: () -> String, as text: TerminalRenderer
  ) -> String {
    switch self {
    case .text: text.render(report())
    case .markdown: MarkdownRenderer().render(report())
    case .html:
      HTMLRenderer(origin: "specplan \(Specplan.configuration.version)").render(report())
    case .json: document()
    }
  }
}
