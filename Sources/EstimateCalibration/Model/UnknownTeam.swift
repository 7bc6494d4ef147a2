import PlanModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What is believed of estimates before a single finished task of the team is known.
///
/// ln(actual ÷ estimate) has a logistic piece on each side of its median, by the size of the
/// estimate: what public histories of 70,000 tasks show, made 15 % wider for the difference
/// between teams. Large estimates carry padding and vary most downwards. Story points say no size
/// in hours before hours per point are known; their factor is one for all, of standard deviation
/// 0.85 around a median of 0.95.
struct UnknownTeam {
  /// How many tasks of its own make a team's history count as much as the default.
  static let weight = 10.0
  /// The middle of the hours per story point of teams, which were seen from 1.1 to 6.2.
  static let hoursPerPoint = 2.6
  /// The standard deviation of ln(hours per point) between teams.
  static let spreadOfPoints = 0.65

  /// One class of size and the pieces of its logistic.
  private struct SizeClass {
    let upToHours: Double
    let median: Double
    let below: Double
    let above: Double
  }

  private static let classes = [
    SizeClass(upToHours: 1, median: 1, below: 0.42, above: 0.32),
    SizeClass(upToHours: 4, median: 1, below: 0.50, above: 0.32),
    SizeClass(upToHours: 16, median: 1, below: 0.73, above: 0.30),
    SizeClass(upToHours: .infinity, median: 0.84, below: 0.97, above: 0.34),
  ]
  private static let points = [
    SizeClass(upToHours: .infinity, median: 0.95, below: 0.47, above: 0.47)
  ]
  /// How much wider than within the histories the factor is for a team outside them.
  private static let widening = 1.15

  /// The hours up to which each class of size reaches; the last has no end.
  static let sizeLimits = classes.map(\.upToHours)

  /// Hours for each unit of an estimate.
  let hoursPerUnit: Double
  /// The standard deviation of ln(hours per unit), as far as it is unknown.
  let spreadOfUnit: Double
  /// The hours up to which each class reaches.
  private let limits: [Double]
  /// The factor of each class of size: actual hours ÷ estimate in its unit.
  private let factors: [FactorDistribution]
  /// The factor of each class of size over its median.
  private let strays: [FactorDistribution]

  /// Creates the belief for a team of which `ratios` are known: actual ÷ estimate of each task.
  ///
  /// Hours per point are a constant of the team: their median is pooled with those of other teams
  /// by the weight of the default, and what remains unknown of it widens the factor.
  init(unit: EstimateUnit, ratios: [Double]) {
    guard unit == .points else {
      self.init(
        classes: Self.classes, hoursPerUnit: 1, widening: Self.widening, spreadOfUnit: 0)
      return
    }
    let count = Double(ratios.count)
    let sorted = ratios.sorted()
    let median = sorted.isEmpty ? 1 : sorted[sorted.count / 2]
    let own = count / (count + Self.weight)
    self.init(
      classes: Self.points,
      hoursPerUnit: exp(own * log(median) + (1 - own) * log(Self.hoursPerPoint)),
      widening: 1, spreadOfUnit: Self.spreadOfPoints * (1 - own).squareRoot())
  }

  private init(
    classes: [SizeClass], hoursPerUnit: Double, widening: Double, spreadOfUnit: Double
  ) {
    self.hoursPerUnit = hoursPerUnit
    self.spreadOfUnit = spreadOfUnit
    limits = classes.map(\.upToHours)
    factors = classes.map { size in
      let middle = log(size.median * hoursPerUnit)
      // A logistic of scale s has the standard deviation π s ⁄ √3.
      let added = spreadOfUnit * 3.0.squareRoot() / Double.pi
      func scale(_ piece: Double) -> Double {
        let widened = piece * widening
        return (widened * widened + added * added).squareRoot()
      }
      let (below, above) = (scale(size.below), scale(size.above))
      return FactorDistribution { logarithm in
        let distance = logarithm - middle
        return 1 / (1 + exp(-distance / (distance < 0 ? below : above)))
      }
    }
    strays = factors.map { $0.shifted(by: -$0.logarithm(at: 0.5)) }
  }

  /// Returns the factor of a task by its estimate.
  func factor(forEstimate estimate: Double) -> FactorDistribution {
    factors[sizeClass(of: estimate)]
  }

  /// Returns the factor of a task over its median, by its estimate.
  func stray(forEstimate estimate: Double) -> FactorDistribution {
    strays[sizeClass(of: estimate)]
  }

  private func sizeClass(of estimate: Double) -> Int {
    let hours = estimate * hoursPerUnit
    return limits.firstIndex { hours <= $0 } ?? limits.count - 1
  }
}
