import ArgumentParser
import PlanModel
import PlanPipeline
import Reporting

/// `specplan trace`: prints which task serves which item of the spec, also when there are errors.
struct Trace: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print which task serves which story, component, endpoint, entity, event or metric.",
    discussion: """
      Example:
        specplan trace spec.md --format json
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
          .render(TraceReport.report(on: reading.project, matrix: reading.trace)))
    case .json:
      try console.print(
        TraceDocument(reading.project, matrix: reading.trace, diagnostics: diagnostics).text)
    }
    console.report(diagnostics, in: request.files)
    try ExitCode.verdict(on: diagnostics)
  }
}
