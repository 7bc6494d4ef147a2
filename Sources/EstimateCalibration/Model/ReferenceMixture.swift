import PlanModel

/// What similar finished tasks say of a new one: a reference class with partial pooling.
///
/// A quantity of a task is distributed as a mixture. With w(i) the likeness in size of finished
/// task *i* times how much it counts, and n the sum of the w of a class,
///
///     F₀ = (10 · default + Σ w(i) · [quantity of i]) ⁄ (10 + n)           all tasks
///     Fₖ = (25 · Fₖ₋₁ + Σ w(i) · [quantity of i]) ⁄ (25 + n)              those that share trait k
///
/// so that few tasks change little and no minimum number is needed. Reference class forecasting is
/// D. Kahneman and A. Tversky's outside view, "Intuitive Prediction" (1979).
struct ReferenceMixture {
  /// The traits in the order in which they refine the forecast.
  private let traits: [HistoryTrait]
  /// All tasks as one class.
  private let all: ReferenceClasses
  /// The classes of each trait.
  private let classes: [ReferenceClasses]
  /// The distributions of all tasks by size, as far as they were asked for.
  private var known: [Int32: FactorDistribution] = [:]
  /// Whether tasks of a size, whatever their traits, have the median none.
  private let isCentered: Bool

  /// Creates the mixture of sorted tasks.
  ///
  /// With `isCentered` tasks of a size, whatever their traits, get the median none.
  init(_ tasks: SortedTasks, traits: [HistoryTrait], isCentered: Bool = false) {
    self.traits = traits
    self.isCentered = isCentered
    all = tasks.all
    classes = traits.map { tasks.classes(of: $0) }
  }

  /// Returns the distribution for a task, given what is believed of its size without any history.
  ///
  /// - Complexity: O(steps + entries of its classes).
  mutating func distribution(
    of task: HistoryTask, prior: FactorDistribution
  ) -> FactorDistribution {
    let cell = SizeCell.cell(of: task.estimate)
    var distribution = distribution(at: cell, prior: prior)
    for (trait, classes) in zip(traits, classes) {
      var masses = [Double](repeating: 0, count: FactorDistribution.count)
      guard classes.add(class: task.name(of: trait), near: cell, to: &masses) > 0 else { continue }
      for step in masses.indices { masses[step] += Pooling.classWeight * distribution.masses[step] }
      distribution = FactorDistribution(masses: masses)
    }
    return distribution
  }

  /// Returns the distribution of tasks of a size, whatever their traits.
  private mutating func distribution(
    at cell: Int32, prior: FactorDistribution
  ) -> FactorDistribution {
    if let distribution = known[cell] { return distribution }
    var masses = prior.masses.map { $0 * UnknownTeam.weight }
    _ = all.add(class: SortedTasks.everything, near: cell, to: &masses)
    var distribution = FactorDistribution(masses: masses)
    let middle = ClassMiddles.middle(of: distribution)
    if isCentered, middle != 0 { distribution = distribution.shifted(by: -middle) }
    known[cell] = distribution
    return distribution
  }
}
