import PlanModel

/// What is believed of the tasks of a spec that says no effort of most of them.
///
/// There is little to scale by then, and the spread is that of tasks, not that of estimates. Of
/// 7,006 finished tasks of one company's public history, eight in ten took between half an hour and
/// 14 hours, and all of them 7.5 hours on average. So a task is believed to take between 0.5 and
/// 15.5 hours with four chances in five, and a day of eight hours is planned for it, which is the
/// midpoint and, within a few per cent, the mean.
enum MissingEfforts {
  /// The 10th percentile.
  static let low = Effort.hours(0.5)
  /// What the plan uses.
  static let likely = Effort.hours(8)
  /// The 90th percentile.
  static let high = Effort.hours(15.5)

  /// The effort of each such task, and the belief around it.
  static let resolved: EffortResolution.Resolved = (likely, .range(low: low, high: high))

  /// A spec that says no effort of most of its tasks.
  struct Group {
    /// How many tasks are without.
    var count: Int
    /// How many tasks it has.
    var total: Int
    /// Where the effort of the first of them should be.
    var first: SourceSpan
  }

  /// The tasks without effort of specs that say none of more than half of their tasks.
  ///
  /// Nothing is written of the effort of such a task: one that cannot be read is not silence.
  ///
  /// - Complexity: O(*n*) for *n* tasks.
  static func groups(
    in tasks: [TaskEntry], reported: ReportedCells
  ) -> (tasks: Set<Int>, groups: [Group]) {
    var order: [String] = []
    var members: [String: [Int]] = [:]
    for (position, task) in tasks.enumerated() {
      if members[task.spec] == nil { order.append(task.spec) }
      members[task.spec, default: []].append(position)
    }
    var silent: Set<Int> = []
    var groups: [Group] = []
    for spec in order {
      let positions = members[spec] ?? []
      let without = positions.filter { position in
        isSilent(tasks[position].estimate) && !reported.contains(tasks[position].estimateSpan)
      }
      guard without.count > 1, without.count * 2 > positions.count else { continue }
      silent.formUnion(without)
      groups.append(
        Group(
          count: without.count, total: positions.count, first: tasks[without[0]].estimateSpan))
    }
    return (silent, groups)
  }

  private static func isSilent(_ estimate: Estimate) -> Bool {
    guard estimate.amount == .unknown else { return false }
    if case .nothing = EffortGrammar.read(estimate.text) { return true }
    return false
  }
}
