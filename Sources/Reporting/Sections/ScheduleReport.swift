package import PlanModel

/// The answer of `specplan schedule` as a report: what a lead wants to know, in that order.
package enum ScheduleReport {
  /// Returns the report on a plan.
  ///
  /// Findings are only counted here; `DiagnosticRenderer` writes them out.
  package static func report(on plan: Plan) -> Report {
    let figures = PlanFigures(plan)
    let sections: [any ReportSection] = [
      OpeningSection(figures: figures), SummarySection(figures: figures),
      SpecsSection(figures: figures), PhasesSection(figures: figures),
      CriticalPathSection(figures: figures),
      TimelineSection(figures: figures), TasksSection(figures: figures),
      LateTasksSection(project: figures.project, schedule: figures.schedule),
      PeopleSection(figures: figures), RisksSection(figures: figures),
      AssumptionsSection(figures: figures),
    ]
    return Report(sections.flatMap(\.blocks))
  }

  /// Returns what is said while the search for a schedule goes on.
  package static func progress(_ progress: SearchProgress, of project: Project) -> String {
    let axis = project.axis
    return "\(NumberText.count(progress.schedules, "schedule")): the best ends on "
      + "\(axis.finishDate(of: progress.finish)); none can before "
      + "\(axis.finishDate(of: progress.bound))"
  }
}

/// A part of a report that is about one thing.
protocol ReportSection {
  /// The part's blocks; none when there is nothing to say.
  var blocks: [Report.Block] { get }
}
