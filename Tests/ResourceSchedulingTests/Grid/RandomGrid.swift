import PlanTestSupport
import Testing

@testable import ResourceScheduling

/// A grid problem drawn from a seed, for laws that must hold for every problem.
///
/// It has milestones, starts and lags of all kinds, releases, activities that hold nothing and
/// resources that nobody holds.
struct RandomGrid: Sendable, CustomTestStringConvertible {
  /// What a problem has beside that.
  struct Traits: OptionSet, Sendable {
    let rawValue: Int

    /// Activities that may start before one that they wait for.
    static let leads = Traits(rawValue: 1)
    /// Activities that should be finished by some unit.
    static let deadlines = Traits(rawValue: 2)
    /// So many units of so many resources that they fill several machine words.
    static let wide = Traits(rawValue: 4)
  }

  /// The seed; with the traits it is all that is needed to see a failure again.
  let seed: UInt64
  let problem: GridProblem

  /// Problems of every kind with up to 20 activities.
  static let all = (0..<160).map { seed in
    RandomGrid(
      seed: UInt64(seed), activities: 1...20, longest: 9, Traits(rawValue: seed % 8))
  }

  /// Problems so small that all their schedules can be tried.
  static func tiny(_ traits: Traits = [], count: Int = 200) -> [RandomGrid] {
    (0..<count).map {
      RandomGrid(seed: 10_000 + UInt64($0), activities: 2...6, longest: 4, traits)
    }
  }

  var testDescription: String { "seed \(seed)" }

  /// Draws a problem whose activities run for up to `longest` units.
  init(seed: UInt64, activities: ClosedRange<Int>, longest: Int, _ traits: Traits = []) {
    self.seed = seed
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: activities, using: &random)
    let durations = (0..<count).map { _ in
      Bool.random(in: 8, using: &random) ? 0 : Int.random(in: 1...longest, using: &random)
    }
    let capacities = (0..<Int.random(in: traits.contains(.wide) ? 5...9 : 1...3, using: &random))
      .map { _ in Int.random(in: 1...(traits.contains(.wide) ? 5_000 : 4), using: &random) }
    problem = GridProblem(
      durations: durations,
      releases: durations.map { _ in
        Bool.random(in: 5, using: &random) ? Int.random(in: 0...longest, using: &random) : 0
      },
      deadlines: durations.map { _ in
        traits.contains(.deadlines) && Bool.random(in: 2, using: &random)
          ? Int.random(in: 0...(3 * longest), using: &random) : .max
      },
      arcs: Self.arcs(among: durations, hasLeads: traits.contains(.leads), using: &random),
      capacities: capacities,
      demands: durations.map { _ in
        capacities.map { capacity in
          Bool.random(in: 2, using: &random) ? Int.random(in: 0...capacity, using: &random) : 0
        }
      })
  }

  private static func arcs(
    among durations: [Int], hasLeads: Bool, using random: inout SplitMix64
  ) -> [GridProblem.Arc] {
    durations.indices.dropFirst().flatMap { head in
      (0..<Int.random(in: 0...2, using: &random)).map { _ in
        let tail = Int.random(in: 0..<head, using: &random)
        let lag = Bool.random(in: 3, using: &random) ? Int.random(in: 1...3, using: &random) : 0
        let delay =
          switch Int.random(in: 0..<8, using: &random) {
          case 0: lag
          case 1 where hasLeads: -lag - 1
          default: durations[tail] + lag
          }
        return GridProblem.Arc(tail: tail, head: head, delay: delay)
      }
    }
  }
}

extension Bool {
  /// True once in so many times.
  static func random(in times: Int, using random: inout SplitMix64) -> Bool {
    Int.random(in: 0..<times, using: &random) == 0
  }
}
