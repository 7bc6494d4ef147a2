package import PlanModel

/// One line of `--format ndjson`: `Scenarios/schema/events.schema.json`.
///
/// A run writes `begin`, then `progress` and results as they come, and `end` last. Lines carry
/// counts and no clock, so that the same input gives the same lines.
package enum ResultEvent {
  /// The first line, with the subcommand's name.
  case begin(command: String)
  /// A better schedule, or more of the schedules tried.
  case search(SearchProgress, of: Project)
  /// So many of a stage's runs are done.
  case runs(AnalysisStage, done: Int, total: Int)
  /// The plan.
  case plan(Plan)
  /// The analysis of a plan's risks.
  case forecast(RiskAnalysis)
  /// Why there is no plan, with the files that were read.
  case findings([Diagnostic], files: [String])
  /// The last line: whether somebody stopped the work, and what was found in the files.
  case end(isInterrupted: Bool, diagnostics: [Diagnostic])

  /// The event as one line with its end.
  package var line: String { JSONWriter.line(of: json) }

  /// The event as JSON.
  private var json: JSONValue {
    switch self {
    case .begin(let command):
      [
        "event": "begin", "schema": "events.schema.json", "version": .integer(documentVersion),
        "kind": "events", "command": .string(command),
      ]
    case .search(let progress, let project):
      [
        "event": "progress", "stage": "search", "done": .integer(progress.schedules),
        "total": nil,
        "finish": .string(project.axis.finishDate(of: progress.finish).description),
        "lowerBound": .string(project.axis.finishDate(of: progress.bound).description),
      ]
    case .runs(let stage, let done, let total):
      [
        "event": "progress", "stage": .string(stage.code), "done": .integer(done),
        "total": .integer(total), "finish": nil, "lowerBound": nil,
      ]
    case .plan(let plan): ["event": "plan", "document": PlanDocument(plan).json]
    case .forecast(let analysis):
      ["event": "forecast", "document": SimulationDocument(analysis).json]
    case .findings(let diagnostics, let files):
      [
        "event": "findings",
        "document": CheckDocument(diagnostics: diagnostics, files: files).json,
      ]
    case .end(let isInterrupted, let diagnostics):
      [
        "event": "end", "isInterrupted": .boolean(isInterrupted),
        "errors": .integer(diagnostics.errorCount),
        "warnings": .integer(diagnostics.warningCount),
      ]
    }
  }
}

extension AnalysisStage {
  /// The stage as a stable word.
  fileprivate var code: String {
    switch self {
    case .bridge: "bridge"
    case .tornado: "tornado"
    case .levers: "levers"
    case .comparison: "comparison"
    }
  }
}
