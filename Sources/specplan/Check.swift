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

  @Flag(help: "Say of each table what it was taken for, and why.")
  var explainTables = false

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
    let diagnostics = PlanPipeline.read(request).diagnostics.sorted
    console.report(diagnostics, in: request.files)
    let tables = explainTables ? PlanPipeline.tableDecisions(for: request) : nil
    switch format {
    case .text:
      if let tables {
        try console.print(
          TerminalRenderer(width: console.width, usesColor: console.usesColor)
            .render(TableDecisionReport.report(on: tables)))
      }
      try console.print(
        TerminalRenderer(width: console.width, usesColor: console.usesColor)
          .render(CheckReport.report(on: diagnostics, fileCount: request.files.count)))
    case .json:
      try console.printFindings(diagnostics, in: request.files, tables: tables)
    }
    try ExitCode.verdict(on: diagnostics)
  }
}
