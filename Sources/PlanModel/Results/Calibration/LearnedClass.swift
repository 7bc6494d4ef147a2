/// What similar tasks of a history say of a new one: how many they are, and actual ÷ estimate.
package struct LearnedClass: Hashable, Sendable {
  /// The largest estimate of the class in hours; none for the class of all larger ones, or when
  /// the class is not one of size.
  package var upToHours: Double?
  /// The category; empty when the class is not one of category.
  package var category: String
  /// How many finished tasks of the history fall into it.
  package var count: Int
  /// Percentiles of actual ÷ estimate; story points count as hours per point each.
  package var factors: FactorQuantiles

  /// Creates a class.
  package init(
    upToHours: Double? = nil, category: String = "", count: Int, factors: FactorQuantiles
  ) {
    self.upToHours = upToHours
    self.category = category
    self.count = count
    self.factors = factors
  }
}
