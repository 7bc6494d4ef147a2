package import PlanModel

/// The answer of `specplan allocate` as a report: who does what, how good that is, and why.
package enum AllocationReport {
  /// Returns the report on an answer.
  package static func report(on answer: AllocationAnswer) -> Report {
    let words = AllocationWords(answer.project)
    let title = answer.project.header.title
    var blocks: [Report.Block] = [.heading(level: 1, title.isEmpty ? "Allocation" : title)]
    if answer.diagnostics.contains(where: { $0.severity > .note }) {
      blocks.append(
        .callout(
          Report.Callout(
            answer.diagnostics.errorCount > 0 ? .error : .warning,
            CheckReport.counts(of: answer.diagnostics) + ": see below.")))
    }
    let sections: [any ReportSection]
    switch answer.outcome {
    case .outOfReach(let shortfall):
      sections = [ShortfallSection(shortfall: shortfall, words: words)]
    case .allocated(let plan):
      sections = [
        AllocationVerdictSection(plan: plan, words: words),
        ObjectivesSection(plan: plan, words: words),
        AllocatedPeopleSection(plan: plan, words: words),
        AllocatedTasksSection(plan: plan, words: words),
        LateTasksSection(project: answer.project, schedule: plan.schedule),
        AllocationAssumptionsSection(plan: plan, words: words),
      ]
    }
    return Report(blocks + sections.flatMap(\.blocks))
  }

  /// Returns what is said while the search goes on.
  package static func progress(_ progress: SearchProgress, of project: Project) -> String {
    let cost = progress.cost.map { ", cost \(NumberText.fixed($0, decimals: 0))" } ?? ""
    let objective = progress.objective.rawValue
    return "\(objective), \(ScheduleReport.progress(progress, of: project))\(cost)"
  }
}
