import ArgumentParser
import EstimateCalibration
import PlanModel
import Reporting

/// `specplan calibrate`: learns from finished tasks how far a team's estimates stray.
struct Calibrate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Learn from finished tasks how far the team's estimates stray, and predict others.",
    usage: "specplan calibrate [<options>] <history>",
    discussion: """
      Reads a table of finished tasks (CSV; comma, semicolon or tab) with columns for the \
      estimate and the actual effort, and if there are such, category, person, project, sprint \
      and dates. Columns are known by their headers, in any order.

      Prints what it learned, how good such ranges would have been in the last part of the \
      history, and the `estimates:` block for team.yaml. With --predict it prints the percentiles \
      of other tasks instead, as CSV, or with --format json as JSON.

      Examples:
        specplan calibrate history.csv
        specplan calibrate history.csv -o estimates.yaml
        specplan calibrate history.csv --predict backlog.csv > hours.csv
        specplan calibrate history.csv --predict next.csv --group sprint > sums.csv
      """)

  @Argument(help: "The finished tasks; - reads from standard input.", completion: .file())
  var history: String

  @Option(
    help: """
      In what estimates are given where the file does not say: hours, days or points. Without it \
      hours, or points if the numbers look like them.
      """)
  var unit: EstimateUnit?

  @Option(
    help: "Tasks to predict, in the same form; their actual efforts are not looked at.",
    completion: .file())
  var predict: String?

  @Option(
    help: """
      With --predict: print what the tasks of each group take together instead, grouped by this \
      column.
      """)
  var group: String?

  @Option(
    name: [.customShort("o"), .long],
    help: "Also write the estimates block to a file that is not there yet.")
  var output: String?

  @Option(help: "The seed of the draws for totals; the same seed gives the same result.")
  var seed: UInt64 = 1

  @Option(help: "The form of the result: text or json.")
  var format: OutputFormat = .text

  func validate() throws {
    if group != nil, predict == nil { throw ValidationError("--group needs --predict") }
    if output != nil, predict != nil { throw ValidationError("--output goes without --predict") }
  }

  func run() throws {
    let console = Console.standard
    var options = HistoryReader.Options()
    options.unit = unit
    let (known, diagnostics) = try read(history, options: options, orReportTo: console)
    guard let predict else {
      try learn(from: known, diagnostics: diagnostics, console: console)
      return
    }
    options.readsActuals = false
    options.groupHeader = group
    if !known.tasks.isEmpty { options.unit = known.summary.unit }
    let (wanted, found) = try read(predict, options: options, orReportTo: console)
    let learnedUnit = known.tasks.isEmpty ? wanted.summary.unit : known.summary.unit
    var fitted = FittedHistory(known.tasks, unit: learnedUnit)
    let subject: PredictionTable.Subject = group == nil ? .id : .group
    let predictions =
      group == nil
      ? fitted.predictions(for: wanted.tasks) : fitted.totals(for: wanted.tasks, seed: seed)
    switch format {
    case .text: try console.print(PredictionTable.text(of: predictions, subject: subject))
    case .json:
      let document = PredictionDocument(
        predictions, subject: subject, history: known.summary, diagnostics: diagnostics + found)
      try console.print(document.text)
    }
  }

  /// Prints what a history teaches, and writes the estimates block if that is wished.
  private func learn(
    from history: TaskHistory, diagnostics: [Diagnostic], console: Console
  ) throws {
    let result = Calibration.result(for: history, seed: seed)
    let block = EstimatesBlock.text(of: result)
    if let output {
      do {
        try FileReplacement.create(SourceFile(path: output, text: block))
      } catch let failure as FileReplacement.Failure {
        console.say("specplan: \(output) is not written: \(failure.reason)")
        throw ExitCode.failure
      }
    }
    switch format {
    case .text:
      let report = console.renderer.render(CalibrationReport.report(on: result))
      try console.print(report + "\n" + block)
    case .json: try console.print(CalibrationDocument(result, diagnostics: diagnostics).text)
    }
  }

  /// Reads a table, or reports why it cannot be read and ends with status 1.
  private func read(
    _ path: String, options: HistoryReader.Options, orReportTo console: Console
  ) throws -> (TaskHistory, [Diagnostic]) {
    switch InputFiles.read(plain: path) {
    case .failure(let failure):
      try fail(
        with: failure.diagnostics.map(Self.speakingOfTables), in: [], console: console)
    case .success(let file):
      var diagnostics = Diagnostics()
      let history = HistoryReader.read(file, options: options, into: &diagnostics)
      guard let history else {
        try fail(with: diagnostics.sorted, in: [file], console: console)
      }
      console.report(diagnostics.sorted, in: [file])
      return (history, diagnostics.sorted)
    }
  }

  /// What is wrong with a file, with advice for a table of tasks where it speaks of specs.
  private static func speakingOfTables(_ found: Diagnostic) -> Diagnostic {
    guard found.code == .emptyFile || found.code == .binaryFile else { return found }
    var told = found
    told.message.help =
      found.code == .emptyFile
      ? "a history names its columns in the first line, such as 'estimate,actual'"
      : "name a CSV file; a spreadsheet can be saved as one"
    return told
  }

  /// Reports findings and ends with status 1.
  private func fail(
    with diagnostics: [Diagnostic], in files: [SourceFile], console: Console
  ) throws -> Never {
    console.report(diagnostics, in: files)
    if format == .json { try console.printFindings(diagnostics, in: files) }
    throw ExitCode.failure
  }
}

extension EstimateUnit: ExpressibleByArgument {}
