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

  @Option(help: "The seed of the simulation; the same seed gives the same result.")
  var seed: UInt64 = 1

  @Option(help: "How many trials the simulation draws.")
  var trials = 10_000

  @Option(help: "Who does what when in a trial: dispatch, greedy, fixed or unlimited.")
  var policy: SimulationPolicy = .dispatch

  @Option(
    help: "How many schedules may be tried, and nodes of the integer solver; more may find better.")
  var effort: Int?

  @Option(help: "How many threads may draw trials; the result does not depend on it.")
  var threads: Int?

  @Flag(help: "Reckon with risks as if nothing were done against them.")
  var withoutMitigations = false

  @Option(
    help: """
      The form of the result: text; json; html; markdown; svg for one chart; csv or tasks-csv for a spreadsheet; mermaid or \
      mermaid-graph for Markdown; dot for Graphviz; ics for calendars; project-xml for Microsoft \
      Project; taskjuggler. Without it the end of the output's name tells.
      """)
  var format: PlanFormat?

  @Option(
    help: """
      The chart that --format svg draws: gantt, scurve, histogram, network, heatmap, tornado or \
      bridge; without it gantt.
      """)
  var chart: SVGFile.Chart?

  @OptionGroup var result: ResultFile

  @OptionGroup var gates: GateOptions

  @OptionGroup var text: TextOptions

  /// The form that is asked for, or that the name of the output tells.
  var chosenFormat: PlanFormat {
    format ?? result.path.flatMap(PlanFormat.init(ofFile:)) ?? (chart == nil ? .text : .svg)
  }

  func validate() throws {
    guard (1...4_000_000).contains(trials) else {
      throw ValidationError("--trials takes a number from 1 to 4000000")
    }
    if let effort, !(0...10_000_000).contains(effort) {
      throw ValidationError("--effort takes a number from 0 to 10000000")
    }
    if let threads, !(1...1_024).contains(threads) {
      throw ValidationError("--threads takes a number from 1 to 1024")
    }
    if chart != nil, chosenFormat != .svg {
      throw ValidationError("--chart says what --format svg draws; no other form draws one chart")
    }
  }

  func run() throws {
    let console = Console.standard
    let format = chosenFormat
    let request = try request().orReport(to: console, as: format == .json ? .json : .text)
    Interruption.listen()
    switch answer(to: request, as: format, on: console) {
    case .planned(let plan, let text):
      try result.write(text, on: console)
      console.report(plan.diagnostics, in: request.files)
      try ExitCode.verdict(on: plan.diagnostics)
      try gates.verdict(on: GateFigures(plan), console: console)
    case .notPlanned(let diagnostics):
      console.report(diagnostics, in: request.files)
      console.sayThereIsNoPlan(because: diagnostics)
      if format == .json { try console.printFindings(diagnostics, in: request.files) }
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
  func answer(
    to request: PlanRequest, as format: PlanFormat, on console: Console
  ) -> Answer {
    let isWatched = isatty(STDERR_FILENO) == 1
    let chart = chart ?? .gantt
    guard format.needsAnalysis(chart: chart) else {
      let outcome = PlanPipeline.plan(request) { progress, project in
        if isWatched { console.say(ScheduleReport.progress(progress, of: project)) }
      } shouldStop: {
        Interruption.isWished
      }
      switch outcome {
      case .planned(let plan):
        let renderer = text.renderer(for: console, toFile: result.path != nil)
        return .planned(plan, text: format.write(plan, chart: chart, as: renderer) ?? "")
      case .notPlanned(_, let diagnostics): return .notPlanned(diagnostics)
      }
    }
    let line = ProgressLine()
    defer { line.clear() }
    let outcome = PlanPipeline.simulate(request) {
      line.show(SimulationReport.progress(on: $0, done: $1, total: $2))
    } shouldStop: {
      Interruption.isWished
    }
    switch outcome {
    case .analysed(let analysis):
      return .planned(analysis.plan, text: format.write(analysis, chart: chart) ?? "")
    case .notPlanned(let diagnostics): return .notPlanned(diagnostics)
    }
  }

  /// Reads the files with all options, or returns what is wrong with them.
  ///
  /// - Throws: A validation error when two files are to come from standard input.
  func request() throws -> Result<PlanRequest, InputFailure> {
    try input.request(specs: specs).map { request in
      var request = request
      request.seed = seed
      request.trials = trials
      request.policy = policy
      request.ignoresMitigations = withoutMitigations
      request.effort = effort
      request.threads = threads ?? ProcessInfo.processInfo.activeProcessorCount
      return request
    }
  }
}

extension SimulationPolicy: ExpressibleByArgument {}
