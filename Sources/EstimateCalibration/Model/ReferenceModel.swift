package import PlanModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the finished tasks of a team, pooled with the default, say of actual ÷ estimate.
///
/// Two readings of the same reference classes are blended (a linear pool: M. Stone, "The Opinion
/// Pool", 1961). One mixes the factors of alike tasks as they are. The other takes it that
/// classes differ in their middle only, and mixes what strays around the middles: so few tasks of
/// a class do not spread it over the middles of all others.
package struct ReferenceModel {
  /// The default of which the history takes the place.
  let prior: UnknownTeam
  /// Which likenesses count, and how much of each reading.
  let pooling: Pooling
  /// The factors as they are.
  private var factors: ReferenceMixture
  /// What strays around the middles, and these; none where that reading has no say.
  private var strays: (mixture: ReferenceMixture, middles: ClassMiddles)?

  /// Learns from finished tasks; those without an actual effort teach nothing.
  package init(_ tasks: [HistoryTask], unit: EstimateUnit, pooling: Pooling) {
    let sorted = SortedTasks(tasks, halfLife: pooling.halfLife, traits: pooling.traits)
    self.init(sorted, unit: unit, pooling: pooling)
  }

  /// Learns from finished tasks that are sorted by the traits of the pooling, at least.
  init(_ tasks: SortedTasks, unit: EstimateUnit, pooling: Pooling) {
    prior = UnknownTeam(unit: unit, ratios: tasks.places.map { exp($0.logarithm) })
    self.pooling = pooling
    factors = ReferenceMixture(tasks, traits: pooling.traits)
    guard pooling.middleShare > 0, !tasks.places.isEmpty else { return }
    let middles = ClassMiddles(tasks.places, traits: pooling.traits, prior: prior)
    let strays = tasks.places.map { place in
      var stray = place
      stray.logarithm -= middles.middle(of: place.task)
      return stray
    }
    let sorted = SortedTasks(strays, traits: pooling.traits)
    self.strays = (
      ReferenceMixture(sorted, traits: pooling.traits, isCentered: true), middles
    )
  }

  /// Returns the factor of a task, which need not be finished.
  ///
  /// - Complexity: O(steps + entries of its classes).
  package mutating func factor(of task: HistoryTask) -> FactorDistribution {
    let factor = blendedFactor(of: task)
    return pooling.widening == 1 ? factor : factor.widened(by: pooling.widening)
  }

  private mutating func blendedFactor(of task: HistoryTask) -> FactorDistribution {
    let share = pooling.middleShare
    guard let middles = strays?.middles,
      let stray = strays?.mixture.distribution(
        of: task, prior: prior.stray(forEstimate: task.estimate))
    else { return mixedFactor(of: task) }
    let moved = stray.shifted(by: middles.middle(of: task))
    guard share < 1 else { return moved }
    let mixed = mixedFactor(of: task)
    return FactorDistribution(
      masses: zip(mixed.masses, moved.masses).map { (1 - share) * $0 + share * $1 })
  }

  private mutating func mixedFactor(of task: HistoryTask) -> FactorDistribution {
    factors.distribution(of: task, prior: prior.factor(forEstimate: task.estimate))
  }
}
