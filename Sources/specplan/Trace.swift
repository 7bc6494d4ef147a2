import ArgumentParser
import PlanPipeline
import Reporting

/// `specplan trace`: prints which task serves which item of the spec, also when there are errors.
struct Trace: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print which task serves which story, component, endpoint, entity, event or metric.",
    usage: "specplan trace [<options>] <specs> ...",
    discussion: """
      Example:
        specplan trace spec.md --format json
      """)

  @OptionGroup var view: ViewOptions

  func run() throws {
    try view.print {
      TraceReport.report(on: $0.project, matrix: $0.trace)
    } or: {
      TraceDocument($0.project, matrix: $0.trace, diagnostics: $1)
    }
  }
}
