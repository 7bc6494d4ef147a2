import ArgumentParser
import PlanPipeline
import Reporting

/// `specplan outline`: prints what was read of every section, also when there are errors.
struct Outline: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print every section of a spec as it was read.",
    usage: "specplan outline [<options>] <specs> ...",
    discussion: """
      Example:
        specplan outline spec.md --format json
      """)

  @OptionGroup var view: ViewOptions

  func run() throws {
    try view.print {
      OutlineReport.report(on: $0.project)
    } or: {
      OutlineDocument($0.project, diagnostics: $1)
    }
  }
}
