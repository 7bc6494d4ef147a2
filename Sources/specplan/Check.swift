import ArgumentParser
import PlanModel
import PlanPipeline

/// `specplan check`: says what is wrong or doubtful, and nothing else.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what is wrong or doubtful in a spec and its team file.",
    discussion: """
      Examples:
        specplan check spec.md
        specplan check spec.md --dry-run
        specplan check spec.md --fail-on warning
      """)

  @Argument(help: InputOptions.specHelp, completion: .file())
  var specs: [String] = []

  @Flag(help: "Print every kind of finding with its reason, and read nothing.")
  var list = false

  @Flag(help: "Show notes too: matters of notation that change no result.")
  var notes = false

  @Flag(help: "Say of each table what it was taken for, and why.")
  var explainTables = false

  @OptionGroup var mending: MendingOptions

  @OptionGroup var input: InputOptions

  @Option(help: "The form of the result: text, json, sarif or github.")
  var format: FindingsFormat = .text

  @Option(
    name: .customLong("fail-on"), parsing: .singleValue,
    help: ArgumentHelp(
      "End with status 2 on such findings, also without errors: warning, note, or codes with commas.",
      valueName: "kinds"),
    transform: FindingGate.read)
  var gates: [FindingGate] = []

  @OptionGroup var conditions: GateOptions<CheckGates>

  func validate() throws {
    guard list == specs.isEmpty else {
      throw ValidationError(
        list ? "--list reads no spec" : "Missing expected argument '<specs> ...'")
    }
    guard !list || [.text, .json].contains(format) else {
      throw ValidationError("--list prints text or json")
    }
    guard !explainTables || [.text, .json].contains(format) else {
      throw ValidationError("--explain-tables prints text or json")
    }
    try validateMending()
  }

  func run() throws {
    var printer = FindingsPrinter(
      console: Console.standard, format: format, showsNotes: notes)
    guard !list else { return try printer.printCodes() }
    let request = try printer.request(input, specs: specs)
    guard !mending.isWanted else { return try mend(request, printer: printer) }
    let reading = PlanPipeline.read(request)
    let diagnostics = reading.diagnostics.sorted
    if explainTables { printer.tables = PlanPipeline.tableDecisions(for: request) }
    try printer.print(
      diagnostics, score: reading.score, in: request.files,
      leftOut: reading.project.filesLeftOut)
    try ExitCode.verdict(on: diagnostics)
    try ExitCode.verdict(on: diagnostics, by: gates)
    try conditions.verdict(
      on: GateFigures(diagnostics: diagnostics, score: reading.score), console: printer.console)
  }
}
