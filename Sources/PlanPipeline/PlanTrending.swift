package import PlanModel

extension PlanPipeline {
  /// Plans one version of a history, and keeps the figures that a trend is about.
  ///
  /// - Parameters:
  ///   - request: The files as they were in that version, with the options of all versions.
  ///   - shouldStop: Asked now and then whether the search for a schedule is to be content with the
  ///     best so far.
  /// - Returns: The figures, or the first fault that leaves nothing to plan.
  package static func trendState(
    of request: PlanRequest, shouldStop: @escaping @Sendable () -> Bool = { false }
  ) -> PlanTrend.State {
    switch plan(request, watch: PlanWatch(shouldStop: shouldStop)) {
    case .planned(let plan): .planned(PlanTrend.Figures(plan))
    case .notPlanned(_, let diagnostics):
      .unplannable(diagnostics.first { $0.severity == .error || $0.code.preventsPlan })
    }
  }
}
