import PlanModel
import PlanPipeline
import Reporting

extension PlanWatch {
  /// Follows a plan on the terminal, and ends its stages when somebody presses Ctrl-C.
  ///
  /// Ctrl-C during the search ends that; the trials are drawn all the same, until it is pressed
  /// again. So a long search can be cut short without losing the forecast.
  ///
  /// - Parameter events: Where steps are also written as lines of JSON; nowhere without it.
  /// - Returns: The watch, which listens to Ctrl-C from now on.
  static func onTerminal(events: EventStream? = nil) -> PlanWatch {
    Interruption.listen()
    let line = ProgressLine()
    return PlanWatch(
      search: {
        events?.show(.search($0, of: $1))
        line.show(ScheduleReport.progress($0, of: $1))
      },
      trialsBegin: {
        TrialProgress.begin()
        Interruption.listen()
      },
      trials: { TrialProgress.show($0, of: $1, on: line) },
      planned: { events?.show(.plan($0)) },
      runs: {
        events?.show(.runs($0, done: $1, total: $2))
        line.show(SimulationReport.progress(on: $0, done: $1, total: $2))
      },
      shouldStop: { Interruption.isWished })
  }
}
