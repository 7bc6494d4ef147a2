import ArgumentParser
import PlanModel
import PlanPipeline
import Reporting

/// `specplan check`: says what is wrong or doubtful, and nothing else.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what is wrong or doubtful in a spec and its team file.",
    discussion: """
      Example:
        specplan check spec.md
      """)

  @OptionGroup var input: InputOptions

  @Option(help: "The form of the result: text or json.")
  var format: OutputFormat = .text

  func run() throws {
    let console = Console.standard
    let request = try input.request(orReportTo: console, as: format)
    let diagnostics = PlanPipeline.read(request).diagnostics.sorted
    console.report(diagnostics, in: request.files)
    switch format {
    case .text:
      try console.print(
        TerminalRenderer(width: console.width, usesColor: console.usesColor)
          .render(CheckReport.report(on: diagnostics, fileCount: request.files.count)))
    case .json:
      try console.printFindings(diagnostics, in: request.files)
    }
    try ExitCode.verdict(on: diagnostics)
  }
}
