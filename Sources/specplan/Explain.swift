import ArgumentParser
import PlanModel
import PlanPipeline
import Reporting

/// `specplan explain`: says why tasks are where the plan has them, and what would move them.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say why a task is when it is and with whom, and what would move it.",
    usage: "specplan explain [<options>] <specs-and-tasks> ...",
    discussion: """
      Follows the reasons back to the project's start: dependencies, people who are busy or away, \
      pools and days; computes the plan anew without each; and says who else could do the task. \
      Specs and ids of tasks may come in any order.

      Examples:
        specplan explain spec.md BE-7
        specplan explain specs/ 'payments#BE-3' FE-2
      """)

  @Argument(
    help: "The specs, as files or folders, and the ids of the tasks.", completion: .file())
  var specsAndTasks: [String]

  @Option(
    name: .customLong("task"),
    help: "The id of a task; needed only for an id that is also the name of a file.")
  var named: [String] = []

  @OptionGroup var input: InputOptions

  @OptionGroup var effort: EffortOption

  @Option(help: "The form of the result: text or json.")
  var format: OutputFormat = .text

  private var arguments: ExplainArguments { ExplainArguments(specsAndTasks, named: named) }

  func validate() throws { try arguments.validate() }

  func run() throws {
    let console = Console.standard
    let arguments = arguments
    var request = try input.request(specs: arguments.specs, orReportTo: console, as: format)
    effort.apply(to: &request)
    switch PlanPipeline.explain(request, tasks: arguments.tasks) {
    case .explained(let explanation):
      switch format {
      case .text:
        try console.print(
          console.renderer.render(ExplanationReport.report(on: explanation)))
      case .json: try console.print(ExplanationDocument(explanation).text)
      }
      console.report(explanation.diagnostics, in: request.files)
      try ExitCode.verdict(on: explanation.diagnostics)
    case .unclear(let tasks):
      for (id, lookup) in tasks { console.say("specplan: \(Self.complaint(about: id, lookup))") }
      throw ExitCode.validationFailure
    case .notPlanned(let diagnostics):
      console.report(diagnostics, in: request.files)
      console.sayThereIsNoPlan(because: diagnostics)
      if format == .json { try console.printFindings(diagnostics, in: request.files) }
      throw ExitCode.failure
    }
  }

  /// Why an id names no task, and which one was likely meant.
  private static func complaint(about id: String, _ lookup: TaskLookup) -> String {
    switch lookup {
    case .found: return "'\(id.excerpt)' is a task"
    case .ambiguous(let candidates):
      let names = candidates.prefix(8).map { "'\($0.text.excerpt)'" }.joined(separator: " or ")
      return "\(candidates.count) tasks may be meant by '\(id.excerpt)': write \(names)"
    case .unknown(let hint):
      let help =
        hint?.name.map { "; did you mean '\($0)'?" } ?? hint?.family.map { "; \($0)" } ?? ""
      return "no task has the id '\(id.excerpt)'\(help)"
    }
  }
}
