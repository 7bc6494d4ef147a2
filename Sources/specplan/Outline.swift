import ArgumentParser
import PlanModel
import PlanPipeline
import Reporting

/// `specplan outline`: prints what was read of every section, also when there are errors.
struct Outline: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print every section of a spec as it was read.",
    discussion: """
      Example:
        specplan outline spec.md --format json
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
          .render(OutlineReport.report(on: reading.project)))
    case .json:
      try console.print(OutlineDocument(reading.project, diagnostics: diagnostics).text)
    }
    console.report(diagnostics, in: request.files)
    try ExitCode.verdict(on: diagnostics)
  }
}
