import PlanModel

/// The middle of ln(actual ÷ estimate) by size, and how far each class lies from it.
///
///     middle of a task = m(size) + Σ over traits of d(its class)
///
/// m is the median of alike sizes pooled with the default, which counts as ten tasks. d is the
/// median of what the other terms leave of a class, pooled with ten tasks that miss as all do; so
/// a class of few tasks lies where all lie. The terms are found in turn (backfitting: J. H.
/// Friedman, W. Stuetzle, "Projection Pursuit Regression", 1981). Medians, not means: they bear
/// heavy tails, and where most tasks take exactly their estimate no class moves that.
struct ClassMiddles {
  /// How many times the terms are found; further rounds move them by less than a step.
  private static let rounds = 2

  private let traits: [HistoryTrait]
  private let prior: UnknownTeam
  /// The cell of the first middle by size.
  private let firstCell: Int32
  /// The middle of each cell that is alike to one that occurs.
  private var bySize: [Double] = []
  /// How far each class lies from it, by trait.
  private var byClass: [[String: Double]]

  /// Learns from finished tasks.
  ///
  /// - Complexity: O(*n* log *n* + (cells + classes) · steps) for *n* tasks, each trait and round.
  init(_ places: [SortedTasks.Place], traits: [HistoryTrait], prior: UnknownTeam) {
    self.traits = traits
    self.prior = prior
    byClass = Array(repeating: [:], count: traits.count)
    let cells = places.map(\.cell)
    firstCell = (cells.min() ?? 0) - SizeCell.reach
    let lastCell = (cells.max() ?? 0) + SizeCell.reach
    for _ in 0..<Self.rounds {
      let unclassed = places.map { $0.logarithm - distance(of: $0.task) }
      let all = ReferenceClasses(
        zip(places, unclassed).map { place, logarithm in
          ReferenceClasses.Member(
            name: SortedTasks.everything, cell: place.cell,
            step: Int32(FactorDistribution.step(of: logarithm)), weight: place.weight)
        })
      bySize = (firstCell...lastCell).map { middle(at: $0, of: all) }
      for (place, trait) in traits.enumerated() {
        let left = places.map { task in
          let name = task.task.name(of: trait)
          return Left(
            name: name, weight: task.weight,
            logarithm: task.logarithm - middle(of: task.task) + (byClass[place][name] ?? 0))
        }
        byClass[place] = Self.distances(of: left)
      }
    }
  }

  /// Returns the middle of ln(actual ÷ estimate) of a task.
  func middle(of task: HistoryTask) -> Double {
    let place = Int(SizeCell.cell(of: task.estimate) - firstCell)
    let size =
      bySize.indices.contains(place)
      ? bySize[place] : Self.middle(of: prior.factor(forEstimate: task.estimate))
    return size + distance(of: task)
  }

  /// How far the classes of a task lie from what its size says.
  private func distance(of task: HistoryTask) -> Double {
    zip(traits, byClass).reduce(0) { $0 + ($1.1[task.name(of: $1.0)] ?? 0) }
  }

  /// The pooled median of tasks alike in size to a cell.
  private func middle(at cell: Int32, of all: ReferenceClasses) -> Double {
    let factor = prior.factor(forEstimate: SizeCell.estimate(of: cell))
    var masses = factor.masses.map { $0 * UnknownTeam.weight }
    _ = all.add(class: SortedTasks.everything, near: cell, to: &masses)
    return Self.middle(of: FactorDistribution(masses: masses))
  }

  /// What the other terms leave of a task of a class.
  private struct Left {
    let name: String
    let weight: Double
    let logarithm: Double
  }

  /// The pooled median of each class, from that of all; tasks without a name are in no class.
  private static func distances(of left: [Left]) -> [String: Double] {
    let everyone = [Double](repeating: 0, count: FactorDistribution.count)
    var total = everyone
    var classes: [String: [Double]] = [:]
    for task in left {
      let step = FactorDistribution.step(of: task.logarithm)
      total[step] += task.weight
      if !task.name.isEmpty { classes[task.name, default: everyone][step] += task.weight }
    }
    guard !left.isEmpty else { return [:] }
    let all = FactorDistribution(masses: total)
    let center = all.logarithm(at: 0.5)
    return classes.mapValues { masses in
      let pooled = zip(masses, all.masses).map { $0 + Pooling.middleWeight * $1 }
      let distance = FactorDistribution(masses: pooled).logarithm(at: 0.5) - center
      return abs(distance) < FactorDistribution.width ? 0 : distance
    }
  }

  /// The median of a logarithm; within a step of none it is none, as exactly met estimates are.
  static func middle(of factor: FactorDistribution) -> Double {
    let median = factor.logarithm(at: 0.5)
    return abs(median) < FactorDistribution.width ? 0 : median
  }
}
