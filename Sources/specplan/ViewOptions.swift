import ArgumentParser
import PlanModel
import PlanPipeline
import Reporting

/// What the subcommands share that print what was read, also when there are errors.
struct ViewOptions: ParsableArguments {
  @Argument(help: InputOptions.specHelp, completion: .file())
  var specs: [String]

  @OptionGroup var input: InputOptions

  @Option(help: "The form of the result: text or json.")
  var format: OutputFormat = .text

  /// Reads the specs and prints one view of them, and then what is wrong or doubtful.
  ///
  /// - Parameters:
  ///   - report: The view as text.
  ///   - document: The view as JSON, with what was found.
  /// - Throws: Exit status 1 when there is an error in the specs, or the result cannot be written.
  func print(
    _ report: (PlanPipeline.Reading) -> Report,
    or document: (PlanPipeline.Reading, [Diagnostic]) -> any JSONDocument
  ) throws {
    let console = Console.standard
    let request = try input.request(specs: specs, orReportTo: console, as: format)
    let reading = PlanPipeline.read(request)
    let diagnostics = reading.diagnostics.sorted
    switch format {
    case .text:
      try console.print(
        console.renderer.render(report(reading)))
    case .json: try console.print(document(reading, diagnostics).text)
    }
    console.report(diagnostics, in: request.files)
    try ExitCode.verdict(on: diagnostics)
  }
}
