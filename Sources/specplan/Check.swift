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

  @Argument(help: InputOptions.specHelp, completion: .file())
  var specs: [String] = []

  @Flag(help: "Print every kind of finding with its reason, and read nothing.")
  var list = false

  @OptionGroup var input: InputOptions

  @Option(help: "The form of the result: text or json.")
  var format: OutputFormat = .text

  func validate() throws {
    guard list == specs.isEmpty else {
      throw ValidationError(
        list ? "--list reads no spec" : "Missing expected argument '<specs> ...'")
    }
    guard !list || format == .text else {
      throw ValidationError("--list prints text only")
    }
  }

  func run() throws {
    let console = Console.standard
    guard !list else {
      try console.print(
        TerminalRenderer(width: console.width, usesColor: console.usesColor)
          .render(CodeListReport.report()))
      return
    }
    let request = try input.request(specs: specs, orReportTo: console, as: format)
    let reading = PlanPipeline.read(request)
    let diagnostics = reading.diagnostics.sorted
    let leftOut = reading.project.filesLeftOut
    console.report(diagnostics, in: request.files)
    switch format {
    case .text:
      try console.print(
        TerminalRenderer(width: console.width, usesColor: console.usesColor)
          .render(
            CheckReport.report(
              on: diagnostics, fileCount: request.files.count - leftOut.count,
              leftOut: leftOut.count)))
    case .json:
      try console.printFindings(diagnostics, in: request.files, leftOut: leftOut)
    }
    try ExitCode.verdict(on: diagnostics)
  }
}
