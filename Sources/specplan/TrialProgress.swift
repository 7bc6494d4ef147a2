import Reporting
import Synchronization

/// Says on a terminal how many trials are done, as often as a reader can follow.
enum TrialProgress {
  /// The percentage shown last.
  private static let shown = Atomic<Int>(-1)

  /// Forgets the trials of an earlier simulation.
  static func begin() { shown.store(-1, ordering: .relaxed) }

  /// Shows how many trials are done if that is another percentage than before; from any thread.
  static func show(_ done: Int, of most: Int, on line: ProgressLine) {
    let percent = done * 100 / max(1, most)
    guard shown.max(percent, ordering: .relaxed).oldValue < percent else { return }
    line.show(SimulationReport.progress(trials: done, of: most))
  }
}
