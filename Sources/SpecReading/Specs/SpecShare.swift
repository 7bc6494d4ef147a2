import PlanModel

/// What one of several specs gave to their union.
///
/// A spec's timeline owns its own tasks only, and its legend of sizes and the median of its
/// efforts are those of its own tasks.
struct SpecShare: Sendable {
  /// The positions of its tasks.
  var tasks: Range<Int>
  /// The positions of its phases.
  var phases: Range<Int>
  /// Hours of T-shirt sizes, if the file has a legend for them.
  var hoursPerSize: [String: Double]
}

extension TaskEntry {
  /// The task with its id as its own spec writes it.
  var unqualified: TaskEntry {
    guard !spec.isEmpty else { return self }
    var task = self
    task.id = Activity.ID(String(id.text.dropFirst(spec.count + 1)))
    return task
  }
}

extension SpecContent {
  /// What each spec gave: of a single one, all of it.
  var allShares: [SpecShare] {
    guard shares.isEmpty else { return shares }
    return [
      SpecShare(
        tasks: tasks.indices, phases: phases.indices, hoursPerSize: hoursPerSize)
    ]
  }
}
