package import PlanModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What similar finished tasks say of a new one: a reference class with partial pooling.
///
/// The factor actual ÷ estimate is distributed as a mixture. With w(i) the likeness in size of
/// finished task *i*, and n the sum of the w of a class,
///
///     F₀ = (10 · default + Σ w(i) · [factor of i]) ⁄ (10 + n)           all tasks
///     Fₖ = (25 · Fₖ₋₁ + Σ w(i) · [factor of i]) ⁄ (25 + n)              those that share trait k
///
/// so that few tasks change little and no minimum number is needed. Reference class forecasting is
/// D. Kahneman and A. Tversky's outside view, "Intuitive Prediction" (1979).
package struct ReferenceModel {
  /// The default of which the history takes the place.
  let prior: UnknownTeam
  /// Which likenesses count.
  let pooling: Pooling
  /// All tasks as one class.
  private let all: ReferenceClasses
  /// The classes of each trait of the pooling.
  private let classes: [ReferenceClasses]
  /// The distributions of all tasks by size, as far as they were asked for.
  private var known: [Int32: FactorDistribution] = [:]

  /// Learns from finished tasks; those without an actual effort teach nothing.
  package init(_ tasks: [HistoryTask], unit: EstimateUnit, pooling: Pooling) {
    var places: [(task: HistoryTask, cell: Int32, step: Int32)] = []
    var ratios: [Double] = []
    for task in tasks {
      guard let actual = task.actual else { continue }
      ratios.append(actual / task.estimate)
      let step = FactorDistribution.step(of: log(actual / task.estimate))
      places.append((task, SizeCell.cell(of: task.estimate), Int32(step)))
    }
    prior = UnknownTeam(unit: unit, ratios: ratios)
    self.pooling = pooling
    all = ReferenceClasses(places.map { (Self.everything, $0.cell, $0.step) })
    classes = pooling.traits.map { trait in
      ReferenceClasses(places.map { ($0.task.name(of: trait), $0.cell, $0.step) })
    }
  }

  private static let everything = "all"

  /// Returns the factor of a task, which need not be finished.
  ///
  /// - Complexity: O(steps + entries of its classes).
  package mutating func factor(of task: HistoryTask) -> FactorDistribution {
    let cell = SizeCell.cell(of: task.estimate)
    var factor = factor(at: cell, estimate: task.estimate)
    for (trait, classes) in zip(pooling.traits, classes) {
      refine(&factor, by: classes, class: task.name(of: trait), cell: cell)
    }
    return factor
  }

  /// Returns the factor of tasks of a size, whatever their traits.
  private mutating func factor(at cell: Int32, estimate: Double) -> FactorDistribution {
    if let factor = known[cell] { return factor }
    var masses = prior.factor(forEstimate: estimate).masses.map { $0 * UnknownTeam.weight }
    _ = all.add(class: Self.everything, near: cell, to: &masses)
    let factor = FactorDistribution(masses: masses)
    known[cell] = factor
    return factor
  }

  /// Pools a distribution with the tasks of a class that is part of it.
  private func refine(
    _ factor: inout FactorDistribution, by classes: ReferenceClasses, class name: String,
    cell: Int32
  ) {
    var masses = [Double](repeating: 0, count: FactorDistribution.count)
    let weight = classes.add(class: name, near: cell, to: &masses)
    guard weight > 0 else { return }
    if pooling.recentres {
      let own = FactorDistribution(masses: masses).meanLogarithm
      let trust = weight / (weight + Pooling.middleWeight)
      factor = factor.shifted(by: trust * (own - factor.meanLogarithm))
    }
    for step in masses.indices { masses[step] += Pooling.classWeight * factor.masses[step] }
    factor = FactorDistribution(masses: masses)
  }
}
