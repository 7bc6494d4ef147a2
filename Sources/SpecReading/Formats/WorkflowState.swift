import PlanModel

/// The words with which tools say how far a task is.
enum WorkflowState {
  private static let done: Set<String> = [
    "done", "complete", "completed", "closed", "finished", "resolved", "merged",
  ]
  private static let started: Set<String> = [
    "in progress", "started", "doing", "active", "wip", "review", "in review", "testing", "hooked",
  ]
  private static let cancelled: Set<String> = [
    "cancelled", "canceled", "wont do", "won t do", "rejected", "abandoned",
  ]

  /// Returns what a word means; any that is not known means that the task is open.
  static func status(_ word: String) -> ActivityStatus {
    let phrase = Phrase(word).text
    if done.contains(phrase) { return .done }
    if started.contains(phrase) { return .started(share: nil) }
    return cancelled.contains(phrase) ? .cancelled : .open
  }

  /// Returns what the sign in a tick box means.
  static func status(tick: Unicode.Scalar) -> ActivityStatus {
    switch tick {
    case "x", "X", "✓", "✔": .done
    case "-", "~", "/": .started(share: nil)
    default: .open
    }
  }
}
