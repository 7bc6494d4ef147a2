import PlanModel

/// How far an activity has come by the day from which the rest is planned.
struct ActivityProgress: Sendable {
  /// The share of its effort that is done, in 0...1.
  let share: Double
  /// Whether some of it is done, and some is left.
  let isPartDone: Bool

  /// The share as a whole percentage, for programs: what is counted as done, else what is said of it.
  let statedPercent: Int

  /// Looks at an activity; without such a day nothing of it counts as done.
  init(of activity: Activity) {
    let whole = activity.doneEffort.hours + activity.openEffort.hours
    isPartDone = !activity.isSettled && activity.doneEffort > .zero
    share =
      activity.isSettled
      ? activity.status == .done ? 1 : 0 : isPartDone ? activity.doneEffort.hours / whole : 0
    let stated = share > 0 ? share : activity.status.share ?? 0
    statedPercent = Int((stated * 100).rounded())
  }

  /// The share as a whole percentage; what is not all done is never 100, what is begun never 0.
  var percent: Int {
    let rounded = Int((share * 100).rounded())
    return isPartDone ? min(99, max(1, rounded)) : rounded
  }

  /// What is said beside a task that is partly done: `40 % done`.
  var words: String { "\(percent)\u{A0}% done" }
}
