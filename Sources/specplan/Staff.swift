import ArgumentParser
import Foundation
import PlanModel
import PlanPipeline
import Reporting

/// `specplan staff`: finds the cheapest hires with which the release is in time.
struct Staff: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say whom to hire at least so that a date is reached, and how surely.",
    discussion: """
      The team there is stays. Hires are chosen from the candidates of the team file, or from \
      those that --hire names; without candidates, from further people of each discipline. \
      Every choice is planned and simulated; the search ends with the cheapest that reaches the \
      date, and a proof or a gap.

      Example:
        specplan staff spec.md --deadline 2026-12-18 --confidence 80
      """)

  @Argument(help: InputOptions.specHelp, completion: .file())
  var specs: [String]

  @OptionGroup var input: InputOptions

  @Option(help: "The last day of a release in time; without it the promised one.")
  var deadline: CivilDate?

  @Option(help: "How many of 100 futures must reach it.")
  var confidence = 80

  @Flag(help: "Choose from further people of each discipline too when there are candidates.")
  var anyone = false

  @Option(help: "The first day of further people; without it the first day of work.")
  var joining: CivilDate?

  @Option(help: "How many further people of one discipline may be hired.")
  var upTo = 4

  @OptionGroup var trialOptions: TrialOptions

  @Option(help: "How many teams may be judged; more may give a proof.")
  var effort = 60

  @Option(help: "The form of the result: text or json.")
  var format: OutputFormat = .text

  func validate() throws {
    try (1...99).check(confidence, of: "--confidence")
    try (1...100).check(upTo, of: "--up-to")
    try (1...1_000_000).check(effort, of: "--effort")
  }

  func run() throws {
    let console = Console.standard
    let plan = try input.request(specs: specs, orReportTo: console, as: format)
    Interruption.listen()
    let line = ProgressLine()
    var count = 0
    let outcome = PlanPipeline.staff(request(plan)) { team in
      count += 1
      line.show(StaffingReport.progress(on: team, number: count))
    } shouldStop: {
      Interruption.isWished
    }
    line.clear()
    switch outcome {
    case .advised(let advice, let diagnostics):
      switch format {
      case .text:
        try console.print(
          console.renderer.render(StaffingReport.report(on: advice, diagnostics: diagnostics)))
      case .json: try console.print(StaffingDocument(advice, diagnostics: diagnostics).text)
      }
      console.report(diagnostics, in: plan.files)
      try ExitCode.verdict(on: diagnostics)
    case .noDeadline:
      throw ValidationError("nothing promises a date: name the last day with --deadline")
    case .notPlanned(let diagnostics):
      console.report(diagnostics, in: plan.files)
      console.sayThereIsNoPlan(because: diagnostics)
      if format == .json { try console.printFindings(diagnostics, in: plan.files) }
      throw ExitCode.failure
    }
  }

  /// The request that the options make.
  private func request(_ plan: PlanRequest) -> PlanPipeline.StaffingRequest {
    var plan = plan
    trialOptions.apply(to: &plan)
    var request = PlanPipeline.StaffingRequest(plan: plan, deadline: deadline)
    request.question.confidence = confidence
    request.question.includesAnyone = anyone
    request.question.joining = joining
    request.question.mostPerDiscipline = upTo
    request.question.judgementLimit = effort
    return request
  }
}
