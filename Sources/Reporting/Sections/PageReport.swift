package import PlanModel

/// All that is known of a plan and its risks, for a page that people forward.
package enum PageReport {
  /// Returns the report, with every chart.
  package static func report(on analysis: RiskAnalysis) -> Report {
    let figures = AnalysisFigures(analysis)
    let plan = figures.plan
    let sections: [any ReportSection] = [
      OpeningSection(figures: plan), InterruptionSection(figures: figures),
      SummarySection(figures: plan), SpecsSection(figures: plan), PhasesSection(figures: plan),
      EndsSection(figures: figures), BridgeSection(figures: figures),
      TornadoSection(figures: figures), LeversSection(figures: figures),
      TimelineSection(figures: plan, mostRows: mostRows), CriticalPathSection(figures: plan),
      CriticalitySection(figures: figures), TasksSection(figures: plan),
      NetworkSection(figures: plan, mostNodes: mostNodes),
      LateTasksSection(project: plan.project, schedule: plan.schedule),
      WorkloadSection(figures: plan), AssignmentSection(figures: plan),
      PeopleSection(figures: plan), RisksSection(figures: plan), FindingsSection(figures: plan),
      AssumptionsSection(figures: plan),
    ]
    return Report(sections.flatMap(\.blocks))
  }

  /// Bars of a chart that a reader still scrolls through.
  static let mostRows = 500
  /// Boxes of a network that a reader still follows.
  static let mostNodes = 250
}
