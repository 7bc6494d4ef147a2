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
      The form of the result: text; json; ndjson, a line of JSON for each step and result; html; \
      markdown; csv or tasks-csv for a spreadsheet; mermaid or mermaid-graph for Markdown; dot for Graphviz; ics for calendars; project-xml for Microsoft \
      Project; taskjuggler. Without it the end of the output's name tells.
      """)
  var format: PlanFormat?

  @OptionGroup var result: ResultFile

  @OptionGroup var gates: GateOptions

  @Option(help: "How many columns the text may have; without it the terminal's.")
  var width: Int?

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
    if let width, !(40...1_000).contains(width) {
      throw ValidationError("--width takes a number from 40 to 1000")
    }
  }

  func run() throws {
    let console = Console.standard
    let format = format ?? result.path.flatMap(PlanFormat.init(ofFile:)) ?? .text
    guard format != .ndjson || result.path == nil else {
      throw ValidationError("--format ndjson goes to standard output, line by line")
    }
    var request = try input.request(
      specs: specs, orReportTo: console, as: format == .json ? .json : .text)
    request.seed = seed
    request.trials = trials
    request.policy = policy
    request.ignoresMitigations = withoutMitigations
    request.effort = effort
    request.threads = threads ?? ProcessInfo.processInfo.activeProcessorCount
    Interruption.listen()
    let isWatched = isatty(STDERR_FILENO) == 1
    let events = format == .ndjson ? try EventStream(of: "schedule", on: console) : nil
    let outcome = PlanPipeline.plan(request) { progress, project in
      events?.show(.search(progress, of: project))
      if isWatched { console.say(ScheduleReport.progress(progress, of: project)) }
    } shouldStop: {
      Interruption.isWished
    }
    switch outcome {
    case .planned(let plan):
      try result.write(
        format.write(
          plan, width: width ?? console.width, usesColor: console.usesColor && result.path == nil),
        on: console)
      try events?.send(
        .end(isInterrupted: plan.scheduling.isInterrupted, diagnostics: plan.diagnostics))
      console.report(plan.diagnostics, in: request.files)
      try ExitCode.verdict(on: plan.diagnostics)
      try gates.verdict(on: GateFigures(plan), console: console)
    case .notPlanned(_, let diagnostics):
      console.report(diagnostics, in: request.files)
      console.sayThereIsNoPlan(because: diagnostics)
      if format == .json { try console.printFindings(diagnostics, in: request.files) }
      try events?.end(with: diagnostics, in: request.files)
      throw ExitCode.failure
    }
  }
}

extension SimulationPolicy: ExpressibleByArgument {}
