/// The whole answer to one `schedule`: what was read, what was planned, what may happen.
package struct Plan: Sendable {
  /// What was read.
  package var project: Project
  /// What links alone say.
  package var linksOnly: CriticalPathAnalysis
  /// The dated, staffed plan and its bound.
  package var scheduling: SchedulingResult
  /// What holds the plan where it is.
  package var analysis: ScheduleAnalysis
  /// When the planned release is: each spec's finish and the phases that follow it, the latest.
  package var release: WorkMoment
  /// What may happen.
  package var forecast: Forecast
  /// Why no more trials were drawn.
  package var trialEnding = TrialEnding.complete
  /// What the author should know, in the order of the text.
  package var diagnostics: [Diagnostic]

  /// Creates a plan.
  package init(
    project: Project, linksOnly: CriticalPathAnalysis, scheduling: SchedulingResult,
    analysis: ScheduleAnalysis, release: WorkMoment, forecast: Forecast,
    diagnostics: [Diagnostic]
  ) {
    self.project = project
    self.linksOnly = linksOnly
    self.scheduling = scheduling
    self.analysis = analysis
    self.release = release
    self.forecast = forecast
    self.diagnostics = diagnostics
  }
}

extension Plan {
  /// Whether somebody ended the search or the trials early.
  package var isInterrupted: Bool {
    if case .stopped = trialEnding { return true }
    return scheduling.isInterrupted
  }
}
