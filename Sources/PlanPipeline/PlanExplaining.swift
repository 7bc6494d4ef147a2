package import PlanModel
import ResourceScheduling

extension PlanPipeline {
  /// What explaining tasks may come to.
  package enum ExplainingOutcome: Sendable {
    /// The plan, and why the tasks are where they are.
    case explained(PlanExplanation)
    /// Ids that name no task, or several, in the order in which they were asked for.
    case unclear([(id: String, lookup: TaskLookup)])
    /// The author's faults leave nothing to plan.
    case notPlanned([Diagnostic])
  }

  /// Reads, checks and schedules, and explains the tasks with the given ids, each once.
  package static func explain(_ request: PlanRequest, tasks ids: [String]) -> ExplainingOutcome {
    let reading = read(request)
    guard reading.network != nil, !reading.diagnostics.preventPlan,
      !reading.project.activities.isEmpty
    else { return .notPlanned(reading.diagnostics.sorted) }
    var positions: [Int] = []
    var unclear: [(id: String, lookup: TaskLookup)] = []
    for id in ids {
      switch reading.project.task(called: id) {
      case .found(let position):
        if !positions.contains(position) { positions.append(position) }
      case let lookup: unclear.append((id, lookup))
      }
    }
    guard unclear.isEmpty else { return .unclear(unclear) }
    switch schedule(reading, for: request) {
    case .notPlanned(let diagnostics): return .notPlanned(diagnostics.sorted)
    case .scheduled(let result, let network):
      let explainer = ScheduleExplainer(
        result.schedule, project: reading.project, network: network)
      return .explained(
        PlanExplanation(
          project: reading.project, schedule: result.schedule,
          tasks: positions.map(explainer.explanation),
          diagnostics: reading.diagnostics.sorted))
    }
  }
}
