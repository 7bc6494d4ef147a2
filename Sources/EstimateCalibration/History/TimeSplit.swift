import PlanModel

/// A history in two: what was known at a moment, and what was begun after it.
///
/// A task that was begun before and done after is in neither: nobody knew its effort then. Each
/// line of time is cut for itself.
package struct TimeSplit {
  /// The share of the tasks that is earlier.
  package static let earlierShare = 0.7
  /// The most tasks that are held back; further ones judge no better.
  package static let mostHeldBack = 30_000
  /// The shares at which a history is cut to choose a model: each cut judges up to the next.
  private static let rollingShares = [0.4, 0.55, 0.7, 0.85, 1]

  /// Begun and done before the cut.
  package private(set) var known: [HistoryTask] = []
  /// Begun after it.
  package private(set) var later: [HistoryTask] = []
  /// How many were begun before it and done after it.
  package private(set) var openCount = 0

  /// Cuts a history after 70 of 100 tasks.
  ///
  /// - Complexity: O(*n* log *n*) for *n* tasks.
  package init(_ tasks: [HistoryTask]) {
    for line in HistoryOrder.lines(of: tasks) {
      let share = Int((Double(line.count) * Self.earlierShare).rounded())
      cut(line.map { tasks[$0] }, at: max(share, line.count - Self.mostHeldBack), to: line.count)
    }
  }

  private init(_ tasks: [HistoryTask], lines: [[Int]], from: Double, to: Double) {
    for line in lines {
      let count = Double(line.count)
      cut(
        line.map { tasks[$0] }, at: Int((count * from).rounded()), to: Int((count * to).rounded()))
    }
  }

  /// Returns a history cut several times, each time judged by what follows up to the next cut.
  ///
  /// A choice that several moments bear out is less one of chance than that of a single moment:
  /// L. J. Tashman, "Out-of-sample tests of forecasting accuracy" (2000). Cuts before which
  /// nothing is known, or after which nothing is judged, are left out.
  ///
  /// - Complexity: O(*n* log *n*) for *n* tasks.
  static func rolling(_ tasks: [HistoryTask]) -> [TimeSplit] {
    let lines = HistoryOrder.lines(of: tasks)
    return zip(rollingShares, rollingShares.dropFirst())
      .map { TimeSplit(tasks, lines: lines, from: $0, to: $1) }
      .filter { !$0.known.isEmpty && !$0.later.isEmpty }
  }

  /// Adds the two parts of some tasks in the order of time, and leaves those from `end` on out.
  private mutating func cut(_ tasks: [HistoryTask], at position: Int, to end: Int) {
    guard position < tasks.count else {
      known += tasks
      return
    }
    if position < end { later += tasks[position..<end] }
    let moment = HistoryOrder.order(of: tasks[position])
    let begun = tasks[..<position]
    let done = begun.filter { task in
      guard task.estimatedOn != nil, let end = task.completedOn else { return true }
      return end.order <= moment
    }
    known += done
    openCount += begun.count - done.count
  }
}
