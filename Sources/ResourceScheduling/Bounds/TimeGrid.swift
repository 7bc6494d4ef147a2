import NetworkAnalysis
import PlanModel

/// The moments at which a schedule without needless waiting can end: multiples of a step.
///
/// Pushed to the left, everything starts at a release, at the beginning of somebody's day, or when
/// something else starts or finishes, a lag apart. If all of these and all durations are multiples
/// of a step, so is the end, and a bound may be rounded up to one.
struct TimeGrid: Hashable, Sendable {
  /// Minutes between two moments; positive.
  let step: Int

  /// Finds the greatest step for `problem`.
  ///
  /// - Complexity: O(*n* · *p* + *m*) for *n* activities, *p* people and *m* relations.
  init(_ problem: SchedulingProblem) {
    let rates = problem.profiles.map(\.onlyRate)
    let isAway = problem.profiles.map { !$0.isAlwaysThere }
    var step = 0
    var someoneIsAway = false
    for activity in 0..<problem.count {
      step = Self.greatestDivisor(step, problem.releases[activity])
      guard problem.takesTime(activity) else { continue }
      switch problem.crewSizes[activity] {
      case 0: step = Self.greatestDivisor(step, problem.leastDuration(activity))
      case 1:
        for person in problem.eligible[activity] {
          let needed = problem.capacityNeeded(activity, by: person)
          let rate = rates[person] ?? 0
          let isWhole = rate > 0 && needed.isMultiple(of: rate)
          step = Self.greatestDivisor(step, isWhole ? needed / rate : 1)
          someoneIsAway = someoneIsAway || isAway[person]
        }
      default: step = 1
      }
    }
    for arc in problem.network.arcs { step = Self.greatestDivisor(step, abs(arc.lag)) }
    if someoneIsAway {
      // A finish that may not come before an absence can lie a minute after it.
      let tiesAFinish = problem.network.arcs.contains {
        $0.kind == .finishToFinish || $0.kind == .startToFinish
      }
      let day = problem.profiles.first?.minutesPerDay ?? 1
      step = tiesAFinish ? 1 : Self.greatestDivisor(step, day)
    }
    self.step = max(1, step)
  }

  /// The first moment of the grid at or after `minute`.
  func roundUp(_ minute: Int) -> Int {
    minute > 0 ? (minute + step - 1) / step * step : 0
  }

  /// The greatest number that divides both; 0 is divided by all.
  private static func greatestDivisor(_ left: Int, _ right: Int) -> Int {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return left
  }
}
