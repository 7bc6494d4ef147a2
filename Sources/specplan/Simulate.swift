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

  @Option(help: "How many levers may be tried.")
  var mostLevers = 30

  @OptionGroup var effort: EffortOption

  @Option(
    help: """
      The form of the result: text, json, html or markdown; trials-csv gives a row for each trial. \
      Without it the end of the output's name tells.
      """)
  var format: SimulationFormat?

  @OptionGroup var result: ResultFile

  @OptionGroup var gates: GateOptions

  @OptionGroup var width: WidthOption

  func validate() throws { try (1...100_000).check(mostLevers, of: "--most-levers") }

  func run() throws {
    let console = Console.standard
    let format = format ?? result.path.flatMap(SimulationFormat.init(ofFile:)) ?? .text
    var request = try input.request(
      specs: specs, orReportTo: console, as: format == .json ? .json : .text)
    trialOptions.apply(to: &request)
    precision.apply(to: &request, trials: trialOptions.trials)
    effort.apply(to: &request)
    let answer = answer(to: request, as: format, console: console)
    ProgressLine().clear()
    switch answer {
    case .success(let (plan, text)):
      try result.write(text(), on: console)
      console.report(plan.diagnostics, in: request.files)
      try ExitCode.verdict(on: plan.diagnostics)
      try gates.verdict(on: GateFigures(plan), console: console)
    case .failure(let failure):
      console.report(failure.diagnostics, in: request.files)
      console.sayThereIsNoPlan(because: failure.diagnostics)
      if format == .json { try console.printFindings(failure.diagnostics, in: request.files) }
      throw ExitCode.failure
    }
  }

  /// Why there is no answer.
  private struct NoPlan: Error {
    let diagnostics: [Diagnostic]
  }

  /// The plan, and what is written of it.
  private func answer(
    to request: PlanRequest, as format: SimulationFormat, console: Console
  ) -> Result<(plan: Plan, text: () -> String), NoPlan> {
    let watch = PlanWatch.onTerminal()
    guard let form = format.report else {
      switch PlanPipeline.play(request, watch: watch) {
      case .played(let plan, let outcomes):
        return .success((plan, { TrialsCSV(outcomes, of: plan).text }))
      case .notPlanned(let diagnostics): return .failure(NoPlan(diagnostics: diagnostics))
      }
    }
    switch PlanPipeline.simulate(request, levers: levers ? mostLevers : nil, watch: watch) {
    case .analysed(let analysis):
      let text = {
        form.write(
          { SimulationReport.report(on: analysis) },
          document: { SimulationDocument(analysis).text }, width: width.columns(on: console),
          usesColor: console.usesColor && result.path == nil)
      }
      return .success((analysis.plan, text))
    case .notPlanned(let diagnostics): return .failure(NoPlan(diagnostics: diagnostics))
    }
  }
}
