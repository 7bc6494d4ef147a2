import ArgumentParser
import Foundation
import PlanModel
import PlanPipeline
import Reporting

/// `specplan schedule`: computes the plan and prints it.
struct Schedule: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say when the work will be done, who does what, and how sure that is.",
    discussion: """
      Example:
        specplan schedule spec.md --team team.yaml --start 2027-01-11
      """)

  @Argument(help: InputOptions.specHelp, completion: .file())
  var specs: [String]

  @OptionGroup var input: InputOptions

  @OptionGroup var trialOptions: TrialOptions

  @OptionGroup var precision: PrecisionOption

  @OptionGroup var effort: EffortOption

  @Option(
    help: """
      The form of the result: text; json; ndjson, a line of JSON for each step and result; html; \
      markdown for a comment on a pull request; svg for one chart; csv or tasks-csv for a \
      spreadsheet, where an apostrophe stands before text that would be a formula; mermaid or \
      mermaid-graph for Markdown; dot for Graphviz; ics for calendars; project-xml for Microsoft Project; \
      taskjuggler. Without it the end of the output's name tells.
      """)
  var format: PlanFormat?

  @Option(
    help: """
      The chart that --format svg draws: gantt, scurve, histogram, network, heatmap, tornado or \
      bridge; without it gantt.
      """)
  var chart: SVGFile.Chart?

  @OptionGroup var result: ResultFile

  @OptionGroup var gates: GateOptions<PlanGates>

  @OptionGroup var text: TextOptions

  /// The form that is asked for, or that the name of the output tells.
  var chosenFormat: PlanFormat { formChoice.form }

  private var formChoice: FormChoice<PlanFormat> {
    FormChoice(format, to: result.path, or: chart == nil ? .text : .svg)
  }

  func validate() throws {
    try formChoice.check()
    if chart != nil, chosenFormat != .svg {
      throw ValidationError("--chart says what --format svg draws; no other form draws one chart")
    }
    if chosenFormat == .ndjson { try result.checkIsStandardOutput() }
  }

  func run() throws {
    let console = Console.standard
    let format = chosenFormat
    let request = try request().orReport(to: console, as: format == .json ? .json : .text)
    let events = format == .ndjson ? try EventStream(of: "schedule", on: console) : nil
    let answer = answer(to: request, on: console, watch: .onTerminal(events: events))
    ProgressLine().clear()
    switch answer {
    case .planned(let plan, let text):
      try result.write(text, on: console)
      try events?.send(.end(isInterrupted: plan.isInterrupted, diagnostics: plan.diagnostics))
      console.report(plan.diagnostics, in: request.files)
      try ExitCode.verdict(on: plan.diagnostics)
      try gates.verdict(on: GateFigures(plan), console: console)
    case .notPlanned(let diagnostics):
      console.report(diagnostics, in: request.files)
      console.sayThereIsNoPlan(because: diagnostics)
      if format == .json { try console.printFindings(diagnostics, in: request.files) }
      try events?.end(with: diagnostics, in: request.files)
      throw ExitCode.failure
    }
  }

  /// What comes of the files.
  enum Answer {
    /// A plan, and what is written of it.
    case planned(Plan, text: String)
    /// The author's faults leave nothing to plan.
    case notPlanned([Diagnostic])
  }

  /// Plans, analyses the risks if the form shows them, and writes the result.
  func answer(to request: PlanRequest, on console: Console, watch: PlanWatch) -> Answer {
    let format = chosenFormat
    let chart = chart ?? .gantt
    guard format.needsAnalysis(chart: chart) else {
      switch PlanPipeline.plan(request, watch: watch) {
      case .planned(let plan):
        let renderer = text.renderer(for: console, toFile: result.path != nil)
        guard let text = format.write(plan, chart: chart, as: renderer) else {
          preconditionFailure("\(format) shows more than the plan, but asks for no analysis")
        }
        return .planned(plan, text: text)
      case .notPlanned(_, let diagnostics): return .notPlanned(diagnostics)
      }
    }
    switch PlanPipeline.simulate(request, watch: watch) {
    case .analysed(let analysis):
      guard let text = format.write(analysis, chart: chart) else {
        preconditionFailure("\(format) asks for an analysis that it does not show")
      }
      return .planned(analysis.plan, text: text)
    case .notPlanned(let diagnostics): return .notPlanned(diagnostics)
    }
  }

  /// Reads the files with all options, or returns what is wrong with them.
  ///
  /// - Throws: A validation error when two files are to come from standard input.
  func request() throws -> Result<PlanRequest, InputFailure> {
    try input.request(specs: specs).map { request in
      var request = request
      trialOptions.apply(to: &request)
      precision.apply(to: &request, trials: trialOptions.trials)
      effort.apply(to: &request)
      return request
    }
  }
}
