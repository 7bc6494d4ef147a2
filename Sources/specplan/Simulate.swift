import ArgumentParser
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

      Examples:
        specplan simulate spec.md --levers
        specplan simulate spec.md --precision 0.5d -o risks.html
        specplan simulate spec.md --format trials-csv > trials.csv
      """)

  @Argument(help: InputOptions.specHelp, completion: .file())
  var specs: [String]

  @OptionGroup var input: InputOptions

  @OptionGroup var trialOptions: TrialOptions

  @OptionGroup var precision: PrecisionOption

  @Flag(help: "Try what can be done: more people, skills, fewer risks, stories and links.")
  var levers = false

  @Option(help: "With --levers: how many may be tried; 30 without it.")
  var mostLevers: Int?

  @OptionGroup var effort: EffortOption

  @Option(
    help: """
      The form of the result: text, json, html or markdown; ndjson gives a line of JSON for each \
      step and result; trials-csv gives a row for each trial. \
      Without it the end of the output's name tells.
      """)
  var format: SimulationFormat?

  @OptionGroup var result: ResultFile

  @OptionGroup var gates: GateOptions<PlanGates>

  @OptionGroup var text: TextOptions

  /// The form that is asked for, or that the name of the output tells.
  private var chosenFormat: SimulationFormat { formChoice.form }

  private var formChoice: FormChoice<SimulationFormat> {
    FormChoice(format, to: result.path, or: .text)
  }

  func validate() throws {
    try formChoice.check()
    try (1...100_000).check(mostLevers, of: "--most-levers")
    guard levers || mostLevers == nil else {
      throw ValidationError("--most-levers goes with --levers")
    }
    if chosenFormat == .ndjson { try result.checkIsStandardOutput() }
  }

  func run() throws {
    let console = Console.standard
    let format = chosenFormat
    var request = try input.request(
      specs: specs, orReportTo: console, as: format == .json ? .json : .text)
    trialOptions.apply(to: &request)
    precision.apply(to: &request, trials: trialOptions.trials)
    effort.apply(to: &request)
    let events = format == .ndjson ? try EventStream(of: "simulate", on: console) : nil
    let answer = answer(to: request, on: console, watch: .onTerminal(events: events))
    ProgressLine().clear()
    switch answer {
    case .success(let answer):
      try result.write(answer.text(), on: console)
      try events?.send(
        .end(isInterrupted: answer.isInterrupted, diagnostics: answer.plan.diagnostics))
      console.report(answer.plan.diagnostics, in: request.files)
      try ExitCode.verdict(on: answer.plan.diagnostics)
      try gates.verdict(on: GateFigures(answer.plan), console: console)
    case .failure(let failure):
      console.report(failure.diagnostics, in: request.files)
      console.sayThereIsNoPlan(because: failure.diagnostics)
      if format == .json { try console.printFindings(failure.diagnostics, in: request.files) }
      try events?.end(with: failure.diagnostics, in: request.files)
      throw ExitCode.failure
    }
  }

  /// What comes of the files.
  private struct Answer {
    let plan: Plan
    /// Whether somebody ended it early.
    let isInterrupted: Bool
    /// Writes the result.
    let text: () -> String
  }

  /// Why there is no answer.
  private struct NoPlan: Error {
    let diagnostics: [Diagnostic]
  }

  /// Plans and simulates, and for every form but the trials analyses the risks.
  private func answer(
    to request: PlanRequest, on console: Console, watch: PlanWatch
  ) -> Result<Answer, NoPlan> {
    let format = chosenFormat
    if format == .trialsCSV {
      switch PlanPipeline.play(request, watch: watch) {
      case .played(let plan, let outcomes):
        return .success(
          Answer(
            plan: plan, isInterrupted: plan.isInterrupted,
            text: { TrialsCSV(outcomes, of: plan).text }))
      case .notPlanned(let diagnostics): return .failure(NoPlan(diagnostics: diagnostics))
      }
    }
    switch PlanPipeline.simulate(request, levers: levers ? mostLevers ?? 30 : nil, watch: watch) {
    case .analysed(let analysis):
      let renderer = text.renderer(for: console, toFile: result.path != nil)
      return .success(
        Answer(
          plan: analysis.plan, isInterrupted: analysis.isInterrupted,
          text: { format.write(analysis, as: renderer) ?? "" }))
    case .notPlanned(let diagnostics): return .failure(NoPlan(diagnostics: diagnostics))
    }
  }
}
