package import PlanModel

/// What is believed of an activity's effort, as a distribution and an affine map.
///
///     effort = likely · max(0, offset + scale · draw)
///
/// The only place in the simulation that tells the kinds of belief apart.
package struct EffortDistribution: Hashable, Sendable {
  /// A distribution that activities can share.
  package enum Shape: Hashable, Sendable {
    /// Always 1.
    case certain
    /// A lognormal factor.
    case lognormal(TwoPieceLognormal)
    /// A PERT-beta with the given mode.
    case pert(mode: Double)

    /// The distribution, or `nil` if it is always 1.
    package var distribution: (any ContinuousDistribution)? {
      switch self {
      case .certain: nil
      case .lognormal(let factor): factor
      case .pert(let mode): PertBeta(mode: mode)
      }
    }
  }

  /// The distribution before the map.
  package let shape: Shape
  /// The share of the likely effort that the map adds.
  package let offset: Double
  /// The share of the likely effort for each unit of the shape.
  package let scale: Double

  /// Creates the distribution of an activity's effort, relative to its likely effort.
  ///
  /// Numbers that no distribution fits (no likely effort, ends that meet) are taken as certain.
  package init(of activity: Activity, model: EstimateModel) {
    switch activity.belief {
    case .certain: self.init(shape: .certain)
    case .historical:
      let factor = TwoPieceLognormal(
        spreadBelow: model.spreadBelow, spreadAbove: model.spreadAbove)
      self.init(shape: .lognormal(factor), scale: model.medianFactor)
    case .range(let low, let high):
      let (low, high) = (Double(low.microminutes), Double(high.microminutes))
      let likely = (low + high) / 2
      guard likely > 0, low < high else {
        self.init(shape: .certain)
        return
      }
      let factor = TwoPieceLognormal(low: low, likely: likely, high: high)
      self.init(shape: .lognormal(factor.rounded))
    case .threePoint(let low, let mode, let high):
      self.init(
        low: Double(low.microminutes), mode: Double(mode.microminutes),
        high: Double(high.microminutes))
    }
  }

  /// Creates the PERT-beta whose P5, mode and P95 are the given numbers.
  ///
  /// The mode's share of the way between the ends tells the mode within the support, and so the
  /// width of the support. Where the support begins below zero, the draws below zero count as
  /// zero. A mode outside its ends is taken to the nearer end.
  private init(low: Double, mode: Double, high: Double) {
    guard low < high, mode > 0 else {
      self.init(shape: .certain)
      return
    }
    let share = (min(max(mode, low), high) - low) / (high - low)
    let place = PertPercentiles.mode(atShare: share)
    let lower = PertPercentiles.fifth(mode: place)
    let width = (high - low) / (PertPercentiles.ninetyFifth(mode: place) - lower)
    self.init(
      shape: .pert(mode: place), offset: (low - lower * width) / mode, scale: width / mode)
  }

  private init(shape: Shape, offset: Double = 0, scale: Double = 1) {
    self.shape = shape
    self.offset = offset
    self.scale = scale
  }

  /// Whether the effort is always the likely one.
  package var isCertain: Bool { shape == .certain && offset == 0 && scale == 1 }
}
