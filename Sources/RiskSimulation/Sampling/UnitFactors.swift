import PlanModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How much more than reckoned a point, or a T-shirt size, turns out to be worth in each trial.
///
/// Nobody knows the hours of a point before the work; whatever they are, all estimates in points
/// share them. The factor is lognormal with median 1, capped like every factor at P0.5 and P99.5.
struct UnitFactors: Sendable {
  private let streams: [RandomStream]
  private let factors: [TwoPieceLognormal]
  /// The unit of each activity, as a position in `streams`, or −1.
  private let units: [Int]
  /// The factor of each unit, a row of trials for each.
  private var drawn: [Double] = []
  private var width = 0

  /// Creates the factors of the units in which a project's estimates count.
  init(project: Project, seed: UInt64) {
    let inUse = Set(project.activities.lazy.map(\.estimate.unit))
    let uncertain = [Estimate.Unit.points, .size].filter { unit in
      inUse.contains(unit) && project.estimateModel.unitSpread(unit) > 0
    }
    streams = uncertain.map {
      RandomStream(seed: seed, key: StableKey($0.rawValue), purpose: .unit)
    }
    factors = uncertain.map { unit in
      let spread = project.estimateModel.unitSpread(unit)
      return TwoPieceLognormal(spreadBelow: spread, spreadAbove: spread)
    }
    units = project.activities.map { activity in
      switch activity.belief {
      case .certain, .constant: -1
      case .historical, .range, .threePoint, .quantiles:
        activity.estimate.amount == .unknown
          ? -1 : uncertain.firstIndex(of: activity.estimate.unit) ?? -1
      }
    }
  }

  /// Draws the factors for a block of trials.
  mutating func draw(_ trials: Range<Int>) {
    width = trials.count
    drawn.removeAll(keepingCapacity: true)
    for (stream, factor) in zip(streams, factors) {
      for trial in trials { drawn.append(factor.quantile(stream.uniform(trial: trial))) }
    }
  }

  /// Whether an activity's effort can be changed.
  func change(_ position: Int) -> Bool { units[position] >= 0 }

  /// Multiplies the activity's effort in each trial of the block.
  func apply(to efforts: inout [Double], of position: Int) {
    guard units[position] >= 0 else { return }
    let row = units[position] * width
    for column in 0..<width { efforts[column] *= drawn[row + column] }
  }
}
