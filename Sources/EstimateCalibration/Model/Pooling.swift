package import PlanModel

/// Which likenesses between tasks count, and how.
package struct Pooling: Hashable, Sendable {
  /// How many tasks of a class make it count as much as what it is part of.
  static let classWeight = 25.0
  /// How many tasks of a class make its middle count as much as that of what it is part of.
  static let middleWeight = 10.0

  /// The traits in the order in which they refine the forecast; the last counts the most.
  package var traits: [HistoryTrait]
  /// Whether what a class is part of is first moved towards the middle of the class.
  package var recentres: Bool
  /// Creates a way of pooling.
  package init(traits: [HistoryTrait], recentres: Bool = false) {
    self.traits = traits
    self.recentres = recentres
  }

  /// What is taken when there are too few tasks to choose.
  package static let standard = Pooling(traits: [.project, .category, .person])
}
