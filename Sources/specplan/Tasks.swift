import ArgumentParser
import PlanModel
import PlanPipeline
import Reporting

/// `specplan tasks`: prints what was read of the task tables, also when there are errors.
struct Tasks: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the tasks that were read, with effort and dependencies.",
    discussion: """
      Example:
        specplan tasks spec.md --format json
      """)

  @Argument(help: InputOptions.specHelp, completion: .file())
  var specs: [String]

  @OptionGroup var input: InputOptions

  @Option(help: "The form of the result: text or json.")
  var format: OutputFormat = .text

  func run() throws {
    let console = Console.standard
    let request = try input.request(specs: specs, orReportTo: console, as: format)
    let reading = PlanPipeline.read(request)
    let diagnostics = reading.diagnostics.sorted
    switch format {
    case .text:
      try console.print(
        TerminalRenderer(width: console.width, usesColor: console.usesColor)
          .render(TaskListReport.report(on: reading.project)))
    case .json:
      try console.print(TasksDocument(reading.project, diagnostics: diagnostics).text)
    }
    console.report(diagnostics, in: request.files)
    try ExitCode.verdict(on: diagnostics)
  }
}
