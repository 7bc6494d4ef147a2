#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A task whose hours can be drawn: a table by normal score, at equal steps between the caps.
struct DrawnTask {
  /// How many steps the table has.
  static let steps = 128

  /// Who does it; empty if not said.
  let person: String
  /// The hours at the ends of the steps, from P0.5 to P99.5.
  let hours: [Float]

  /// Creates the table of a task.
  ///
  /// - Complexity: O(steps of the distribution).
  init(estimate: Double, person: String, factor: FactorDistribution) {
    self.person = person
    var hours: [Float] = []
    hours.reserveCapacity(Self.steps + 1)
    var below = 0.0
    var step = 0
    for share in Self.shares {
      while step < FactorDistribution.count - 1, below + factor.masses[step] < share {
        below += factor.masses[step]
        step += 1
      }
      let mass = factor.masses[step]
      let part = mass > 0 ? min(max((share - below) / mass, 0), 1) : 0.5
      let logarithm =
        FactorDistribution.middle(of: step) + (part - 0.5) * FactorDistribution.width
      hours.append(Float(estimate * exp(logarithm)))
    }
    self.hours = hours
  }

  /// The share of draws below the end of each step.
  private static let shares = (0...steps).map { step in
    NormalScores.cumulative((2 * Double(step) / Double(steps) - 1) * NormalScores.cap)
  }
}
