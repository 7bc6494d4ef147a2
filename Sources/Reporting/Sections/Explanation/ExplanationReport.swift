package import PlanModel

/// The answer of `specplan explain` as a report: why tasks are where they are.
package enum ExplanationReport {
  /// Returns the report on the tasks that were asked for.
  package static func report(on explanation: PlanExplanation) -> Report {
    let figures = ExplanationFigures(explanation)
    return Report(
      explanation.tasks.flatMap { task in
        let sections: [any ReportSection] = [
          ExplainedTaskSection(task: task, figures: figures),
          ReasonChainSection(task: task, figures: figures),
          MovesSection(task: task, figures: figures),
          CandidatesSection(task: task, figures: figures),
        ]
        return sections.flatMap(\.blocks)
      })
  }
}
