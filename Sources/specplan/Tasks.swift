import ArgumentParser
import PlanPipeline
import Reporting

/// `specplan tasks`: prints what was read of the task tables, also when there are errors.
struct Tasks: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the tasks that were read, with effort and dependencies.",
    usage: "specplan tasks [<options>] <specs> ...",
    discussion: """
      Example:
        specplan tasks spec.md --format json
      """)

  @OptionGroup var view: ViewOptions

  func run() throws {
    try view.print {
      TaskListReport.report(on: $0.project)
    } or: {
      TasksDocument($0.project, diagnostics: $1)
    }
  }
}
