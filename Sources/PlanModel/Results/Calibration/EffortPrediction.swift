/// What a task, or a group of tasks, will take in hours.
package struct EffortPrediction: Hashable, Sendable {
  /// The id of the task or the name of the group.
  package var name: String
  /// Percentiles of the hours.
  package var hours: FactorQuantiles
  /// Creates a prediction.
  package init(name: String, hours: FactorQuantiles) {
    self.name = name
    self.hours = hours
  }
}
