import ArgumentParser
import Foundation
import PlanModel
import PlanPipeline
import Reporting

/// `specplan allocate`: says who should do what, by the objectives that are asked for.
struct Allocate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say who should do what: early, cheap or evenly shared, and how good that is.",
    discussion: """
      The first objective counts most; the others choose among the plans that are equal so far. \
      Each comes with a lower bound, so that the plan is proven or its gap is known. Objectives \
      that are not named follow in the order finish, cost, balance.

      Example:
        specplan allocate spec.md --objective cost,finish --deadline 2026-12-18
      """)

  @Argument(help: InputOptions.specHelp, completion: .file())
  var specs: [String]

  @OptionGroup var input: InputOptions

  @Option(
    help: """
      What counts, the first most: finish, cost and balance, separated by commas, or the option \
      repeated.
      """)
  var objective: [ObjectiveList] = []

  @Option(help: "The most that the work may cost, in the unit of the rates.")
  var maxCost: Double?

  @Option(help: "The last day of a release in time.")
  var deadline: CivilDate?

  @OptionGroup var effort: EffortOption

  @Option(help: "The form of the result: text or json.")
  var format: OutputFormat = .text

  @OptionGroup var text: TextOptions

  private var objectives: [StaffingObjective] { objective.flatMap(\.objectives) }

  func validate() throws {
    guard Set(objectives).count == objectives.count else {
      throw ValidationError("--objective names each of finish, cost and balance once at most")
    }
    if let maxCost, !(maxCost >= 0 && maxCost <= 1e12) {
      throw ValidationError("--max-cost takes an amount from 0 to 1000000000000")
    }
  }

  func run() throws {
    let console = Console.standard
    var plan = try input.request(specs: specs, orReportTo: console, as: format)
    effort.apply(to: &plan)
    var request = PlanPipeline.AllocatingRequest(plan: plan)
    request.objectives = objectives
    request.limits = AllocationLimits(maxCost: maxCost, deadline: deadline)
    Interruption.listen()
    let line = ProgressLine()
    let outcome = PlanPipeline.allocate(request) { progress, project in
      line.show(AllocationReport.progress(progress, of: project))
    } shouldStop: {
      Interruption.isWished
    }
    line.clear()
    switch outcome {
    case .allocated(let allocation, let project, let diagnostics):
      let answer = AllocationAnswer(
        project: project, outcome: .allocated(allocation), diagnostics: diagnostics)
      try print(answer, to: console)
      console.report(diagnostics, in: plan.files)
      try ExitCode.verdict(on: diagnostics)
    case .outOfReach(let shortfall, let project, let diagnostics):
      let answer = AllocationAnswer(
        project: project, outcome: .outOfReach(shortfall), diagnostics: diagnostics)
      try print(answer, to: console)
      console.report(diagnostics, in: plan.files)
      throw ExitCode.failure
    case .noRates:
      throw ValidationError(
        "cost is asked for, but nobody who can do the work has a 'rate' in the team file")
    case .notPlanned(let diagnostics):
      console.report(diagnostics, in: plan.files)
      console.sayThereIsNoPlan(because: diagnostics)
      if format == .json { try console.printFindings(diagnostics, in: plan.files) }
      throw ExitCode.failure
    }
  }

  /// Prints an answer in the form that is asked for.
  private func print(_ answer: AllocationAnswer, to console: Console) throws {
    switch format {
    case .text:
      try console.print(
        text.renderer(for: console).render(AllocationReport.report(on: answer)))
    case .json: try console.print(AllocationDocument(answer).text)
    }
  }
}

/// Objectives as the command line names them, separated by commas.
struct ObjectiveList: ExpressibleByArgument {
  /// In the order in which they are named.
  let objectives: [StaffingObjective]

  /// Reads a list; every name must be that of an objective.
  init?(argument: String) {
    let names = argument.split(separator: ",", omittingEmptySubsequences: false)
    let objectives = names.compactMap { StaffingObjective(rawValue: $0.trimmed) }
    guard objectives.count == names.count else { return nil }
    self.objectives = objectives
  }
}

extension Substring {
  /// The text without spaces at its ends.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
