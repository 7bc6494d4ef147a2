package import PlanModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A distribution of actual ÷ estimate, as the masses of equal steps of its logarithm.
///
/// Step *k* holds the factors whose logarithm lies within half a width of its middle
/// (*k* − `reach`) · `width`, spread evenly; the step in the middle holds what was estimated
/// exactly. Factors beyond the ends count into the last steps.
package struct FactorDistribution: Hashable, Sendable {
  /// The width of a step: two per cent.
  static let width = 0.02
  /// How many steps lie on each side of the middle: factors from 1⁄400 to 400.
  static let reach = 300
  /// How many steps there are.
  static let count = 2 * reach + 1

  /// The mass of each step; they sum to 1.
  private(set) var masses: [Double]

  /// Creates a distribution from masses that are not negative and not all zero.
  init(masses: [Double]) {
    precondition(masses.count == Self.count)
    let total = masses.reduce(0, +)
    precondition(total > 0 && total.isFinite)
    self.masses = masses.map { $0 / total }
  }

  /// Creates the distribution whose chance of a logarithm up to *x* is `cumulative(x)`.
  init(cumulative: (Double) -> Double) {
    var masses: [Double] = []
    masses.reserveCapacity(Self.count)
    var below = 0.0
    for step in 0..<Self.count {
      let isLast = step == Self.count - 1
      let chance = isLast ? 1 : cumulative(Self.middle(of: step) + Self.width / 2)
      masses.append(max(0, chance - below))
      below = max(below, chance)
    }
    self.init(masses: masses)
  }

  /// Returns the step that holds a logarithm.
  static func step(of logarithm: Double) -> Int {
    Int(min(max((logarithm / width).rounded(), -Double(reach)), Double(reach))) + reach
  }

  /// Returns the logarithm in the middle of a step.
  static func middle(of step: Int) -> Double { Double(step - reach) * width }

  /// The mean of the logarithm.
  var meanLogarithm: Double {
    masses.enumerated().reduce(0) { $0 + $1.element * Self.middle(of: $1.offset) }
  }

  /// Returns the logarithm below which a share of the mass lies.
  ///
  /// - Complexity: O(steps).
  func logarithm(at share: Double) -> Double {
    var below = 0.0
    for step in 0..<Self.count where masses[step] > 0 {
      if below + masses[step] >= share {
        let part = min(max((share - below) / masses[step], 0), 1)
        return Self.middle(of: step) + (part - 0.5) * Self.width
      }
      below += masses[step]
    }
    return Self.middle(of: masses.lastIndex { $0 > 0 } ?? Self.reach) + Self.width / 2
  }

  /// Returns the share of the mass below a logarithm.
  func share(below logarithm: Double) -> Double {
    let step = Self.step(of: logarithm)
    let part = (logarithm - Self.middle(of: step)) / Self.width + 0.5
    return masses[..<step].reduce(0, +) + masses[step] * min(max(part, 0), 1)
  }

  /// The factors of the kept percentiles.
  package var quantiles: FactorQuantiles {
    var values: [Double] = []
    for percent in FactorQuantiles.percents {
      let value = exp(logarithm(at: Double(percent) / 100))
      values.append(max(value, values.last ?? 0))
    }
    return FactorQuantiles(values)
  }

  /// Returns the continuous ranked probability score ∫ (F(x) − 1{x ≥ y})² dx of a logarithm *y*.
  func rankedScore(of logarithm: Double) -> Double {
    let hit = Self.step(of: logarithm)
    var below = 0.0
    var score = 0.0
    for step in 0..<Self.count {
      let chance = below + masses[step] / 2
      let distance = step > hit ? 1 - chance : step < hit ? chance : 0.5
      score += distance * distance
      below += masses[step]
    }
    return score * Self.width
  }

  /// Returns the distribution with all logarithms greater by `shift`.
  func shifted(by shift: Double) -> FactorDistribution {
    let steps = min(max(shift / Self.width, -Double(Self.count)), Double(Self.count))
    let whole = steps.rounded(.down)
    let part = steps - whole
    var moved = [Double](repeating: 0, count: Self.count)
    for step in 0..<Self.count where masses[step] > 0 {
      let target = step + Int(whole)
      moved[min(max(target, 0), Self.count - 1)] += masses[step] * (1 - part)
      moved[min(max(target + 1, 0), Self.count - 1)] += masses[step] * part
    }
    return FactorDistribution(masses: moved)
  }

  /// Returns the distribution with all logarithms so many times farther from their median.
  ///
  /// - Precondition: `times` is at least 1.
  func widened(by times: Double) -> FactorDistribution {
    precondition(times >= 1)
    let center = logarithm(at: 0.5)
    var wide = [Double](repeating: 0, count: Self.count)
    for step in 0..<Self.count where masses[step] > 0 {
      let place = center + (Self.middle(of: step) - center) * times
      let half = Self.width / 2 * times
      // The step spreads evenly over the wider one, whose ends may lie within other steps.
      let (first, last) = (Self.step(of: place - half), Self.step(of: place + half))
      for target in first...last {
        let middle = Self.middle(of: target)
        let low = target == first ? place - half : middle - Self.width / 2
        let high = target == last ? place + half : middle + Self.width / 2
        wide[target] += masses[step] * max(0, high - low) / (2 * half)
      }
    }
    return FactorDistribution(masses: wide)
  }
}
