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
      The form of the result: text; json; html; markdown; csv or tasks-csv for a spreadsheet; mermaid or \
      mermaid-graph for Markdown; dot for Graphviz; ics for calendars; project-xml for Microsoft \
      Project; taskjuggler. Without it the end of the output's name tells.
      """)
  var format: PlanFormat?

  @OptionGroup var result: ResultFile

  @OptionGroup var gates: GateOptions

  @OptionGroup var width: WidthOption

  func run() throws {
    let console = Console.standard
    let format = format ?? result.path.flatMap(PlanFormat.init(ofFile:)) ?? .text
    var request = try input.request(
      specs: specs, orReportTo: console, as: format == .json ? .json : .text)
    trialOptions.apply(to: &request)
    precision.apply(to: &request, trials: trialOptions.trials)
    effort.apply(to: &request)
    let isWatched = isatty(STDERR_FILENO) == 1
    let outcome = PlanPipeline.plan(
      request,
      watch: .onTerminal { progress, project in
        if isWatched { console.say(ScheduleReport.progress(progress, of: project)) }
      })
    ProgressLine().clear()
    switch outcome {
    case .planned(let plan):
      try result.write(
        format.write(
          plan, width: width.columns(on: console),
          usesColor: console.usesColor && result.path == nil),
        on: console)
      console.report(plan.diagnostics, in: request.files)
      try ExitCode.verdict(on: plan.diagnostics)
      try gates.verdict(on: GateFigures(plan), console: console)
    case .notPlanned(_, let diagnostics):
      console.report(diagnostics, in: request.files)
      console.sayThereIsNoPlan(because: diagnostics)
      if format == .json { try console.printFindings(diagnostics, in: request.files) }
      throw ExitCode.failure
    }
  }
}
