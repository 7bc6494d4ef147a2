package import PlanModel

/// Which likenesses between tasks count, and how.
package struct Pooling: Hashable, Sendable {
  /// How many tasks of a class make it count as much as what it is part of.
  static let classWeight = 25.0
  /// How many tasks of a class make its middle count as much as that of all tasks.
  static let middleWeight = 10.0

  /// The traits in the order in which they refine the forecast; the last counts the most.
  package var traits: [HistoryTrait]
  /// How much of the forecast takes it that classes differ in their middle only, from 0 to 1.
  package var middleShare: Double
  /// The share of the history after which a task counts half; none where all count alike.
  package var halfLife: Double?
  /// How many times wider than the finished tasks the factors are, in the logarithm; at least 1.
  package var widening = 1.0

  /// Creates a way of pooling in which all tasks count alike.
  ///
  /// - Precondition: the share lies between 0 and 1.
  package init(traits: [HistoryTrait], middleShare: Double = 0.5) {
    precondition((0...1).contains(middleShare))
    self.traits = traits
    self.middleShare = middleShare
  }

  /// What is taken when there are too few tasks to choose.
  package static let standard = Pooling(traits: [.project, .category, .person])
}
