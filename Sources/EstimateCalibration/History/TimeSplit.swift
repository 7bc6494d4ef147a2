import PlanModel

/// A history in two: what was known at a moment, and what was begun after it.
///
/// A task that was begun before and done after is in neither: nobody knew its effort then. Where
/// times are running numbers such as sprints, each project is cut for itself, as its numbers say
/// nothing of other projects. Without times the order of the file is that of time.
package struct TimeSplit {
  /// The share of the tasks that is earlier.
  package static let earlierShare = 0.7
  /// The most tasks that are held back; further ones judge no better.
  package static let mostHeldBack = 30_000

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
    let isOrdinal = tasks.contains { if case .ordinal? = $0.time { true } else { false } }
    guard isOrdinal else {
      cut(tasks)
      return
    }
    let projects = Dictionary(grouping: tasks, by: \.project)
    for project in projects.keys.sorted() { cut(projects[project] ?? []) }
  }

  /// Adds the two parts of some tasks.
  private mutating func cut(_ tasks: [HistoryTask]) {
    let sorted = tasks.enumerated().sorted { left, right in
      let (one, other) = (order(left.element), order(right.element))
      return one == other ? left.offset < right.offset : one < other
    }.map(\.element)
    let share = Int((Double(sorted.count) * Self.earlierShare).rounded())
    let position = max(share, sorted.count - Self.mostHeldBack)
    guard position < sorted.count else {
      known += sorted
      return
    }
    later += sorted[position...]
    let moment = order(sorted[position])
    let begun = sorted[..<position]
    let done = begun.filter { task in
      guard task.estimatedOn != nil, let end = task.completedOn else { return true }
      return end.order <= moment
    }
    known += done
    openCount += begun.count - done.count
  }

  /// Where a task stands in time; those of unknown time come first.
  private func order(_ task: HistoryTask) -> Double { task.time?.order ?? -.infinity }
}
