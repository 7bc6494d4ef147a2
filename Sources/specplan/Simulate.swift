import ArgumentParser
import Foundation
import PlanModel
import PlanPipeline
import Reporting

/// `specplan simulate`: says when a plan may end, what it is late for, and what can be done.
struct Simulate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say when it will end and how surely, what that is due to in days, and what helps.",
    discussion: """
      Plays the plan again and again, then takes one cause after the other away: links, people, \
      leave, spread, risks. With --levers it also tries what can be done, and plans anew for each.

      Example:
        specplan simulate spec.md --levers
      """)

  @Argument(help: InputOptions.specHelp, completion: .file())
  var specs: [String]

  @OptionGroup var input: InputOptions

  @Option(help: "The seed of the simulation; the same seed gives the same result.")
  var seed: UInt64 = 1

  @Option(help: "How many trials each run draws.")
  var trials = 10_000

  @Option(help: "Who does what when in a trial: dispatch, fixed or unlimited.")
  var policy: SimulationPolicy = .dispatch

  @Flag(help: "Try what can be done: more people, skills, fewer risks, stories and links.")
  var levers = false

  @Option(help: "How many levers may be tried.")
  var mostLevers = 30

  @Option(
    help: "How many schedules may be tried for each plan, and nodes of the integer solver.")
  var effort: Int?

  @Option(help: "How many threads may be used; the result does not depend on it.")
  var threads: Int?

  @Option(
    help: "The form of the result: text; json; or ndjson, a line of JSON for each step and result.")
  var format: AnalysisFormat = .text

  @Option(help: "How many columns the text may have; without it the terminal's.")
  var width: Int?

  func validate() throws {
    try check("--trials", trials, in: 1...4_000_000)
    try check("--most-levers", mostLevers, in: 1...100_000)
    if let effort { try check("--effort", effort, in: 0...10_000_000) }
    if let threads { try check("--threads", threads, in: 1...1_024) }
    if let width { try check("--width", width, in: 40...1_000) }
  }

  func run() throws {
    let console = Console.standard
    var request = try input.request(
      specs: specs, orReportTo: console, as: format == .json ? .json : .text)
    request.seed = seed
    request.trials = trials
    request.policy = policy
    request.effort = effort
    request.threads = threads ?? ProcessInfo.processInfo.activeProcessorCount
    Interruption.listen()
    let progress = ProgressLine()
    let events = format == .ndjson ? try EventStream(of: "simulate", on: console) : nil
    let outcome = PlanPipeline.simulate(request, levers: levers ? mostLevers : nil) {
      events?.show(.search($0, of: $1))
    } planned: {
      events?.show(.plan($0))
    } progress: {
      events?.show(.runs($0, done: $1, total: $2))
      progress.show(SimulationReport.progress(on: $0, done: $1, total: $2))
    } shouldStop: {
      Interruption.isWished
    }
    progress.clear()
    switch outcome {
    case .analysed(let analysis):
      switch format {
      case .text:
        try console.print(
          TerminalRenderer(width: width ?? console.width, usesColor: console.usesColor)
            .render(SimulationReport.report(on: analysis)))
      case .json: try console.print(SimulationDocument(analysis).text)
      case .ndjson:
        try events?.send(.forecast(analysis))
        try events?.send(
          .end(isInterrupted: analysis.isInterrupted, diagnostics: analysis.plan.diagnostics))
      }
      console.report(analysis.plan.diagnostics, in: request.files)
      try ExitCode.verdict(on: analysis.plan.diagnostics)
    case .notPlanned(let diagnostics):
      console.report(diagnostics, in: request.files)
      console.sayThereIsNoPlan(because: diagnostics)
      if format == .json { try console.printFindings(diagnostics, in: request.files) }
      try events?.end(with: diagnostics, in: request.files)
      throw ExitCode.failure
    }
  }

  /// Throws unless the number of an option lies in its range.
  private func check(_ option: String, _ number: Int, in range: ClosedRange<Int>) throws {
    guard !range.contains(number) else { return }
    throw ValidationError(
      "\(option) takes a number from \(range.lowerBound) to \(range.upperBound)")
  }
}

/// The form of an analysis.
enum AnalysisFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
  case ndjson
}
