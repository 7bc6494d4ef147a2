import PlanModel
import PlanPipeline
import Reporting

extension PlanWatch {
  /// Follows a plan on the terminal, and ends its stages when somebody presses Ctrl-C.
  ///
  /// Ctrl-C during the search ends that; the trials are drawn all the same, until it is pressed
  /// again. So a long search can be cut short without losing the forecast.
  static func onTerminal(
    search: @escaping @Sendable (SearchProgress, Project) -> Void = { _, _ in }
  ) -> PlanWatch {
    Interruption.listen()
    let line = ProgressLine()
    return PlanWatch(
      search: search,
      trialsBegin: {
        TrialProgress.begin()
        Interruption.listen()
      },
      trials: { TrialProgress.show($0, of: $1, on: line) },
      runs: { line.show(SimulationReport.progress(on: $0, done: $1, total: $2)) },
      shouldStop: { Interruption.isWished })
  }
}
