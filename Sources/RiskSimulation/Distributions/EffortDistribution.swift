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
    /// A factor through quantiles.
    case piecewise(PiecewiseLognormal)
    /// A PERT-beta with the given mode.
    case pert(mode: Double)
    /// A triangular distribution with the given mode.
    case triangular(mode: Double)

    /// The distribution, or `nil` if it is always 1.
    package var distribution: (any ContinuousDistribution)? {
      switch self {
      case .certain: nil
      case .lognormal(let factor): factor
      case .piecewise(let factor): factor
      case .pert(let mode): PertBeta(mode: mode)
      case .triangular(let mode): Triangular(mode: mode)
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
    let likely = Double(activity.effort.microminutes)
    switch activity.belief {
    case .certain: self.init(shape: .certain)
    case .constant(let effort):
      self.init(
        shape: .certain, scale: likely > 0 ? Double(effort.microminutes) / likely : 1)
    case .historical: self.init(model.factor(for: activity))
    case .quantiles(let quantiles):
      guard likely > 0, let first = quantiles.first, let last = quantiles.last,
        first.effort < last.effort
      else {
        self.init(shape: .certain)
        return
      }
      let factor = PiecewiseLognormal(
        quantiles.map { ($0.share, Double($0.effort.microminutes) / likely) },
        leastFactor: TwoPieceLognormal.leastLowShare)
      self.init(shape: .piecewise(factor))
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
      let points = ThreePointFit(
        low: Double(low.microminutes), mode: Double(mode.microminutes),
        high: Double(high.microminutes))
      self = points?.distribution(model.threePoint) ?? Self(shape: .certain)
    }
  }

  /// Creates the distribution of a factor of estimates.
  private init(_ factor: EstimateFactor) {
    switch factor {
    case .lognormal(let median, let below, let above):
      self.init(
        shape: .lognormal(TwoPieceLognormal(spreadBelow: below, spreadAbove: above)),
        scale: median)
    case .quantiles(let quantiles):
      self.init(
        shape: .piecewise(
          PiecewiseLognormal(
            quantiles.map { ($0.share, $0.factor) }, leastFactor: .leastNormalMagnitude)))
    }
  }

  /// Creates a distribution from its parts.
  init(shape: Shape, offset: Double = 0, scale: Double = 1) {
    self.shape = shape
    self.offset = offset
    self.scale = scale
  }

  /// Whether nothing is drawn: the effort is `scale` times the likely one.
  package var isCertain: Bool { shape == .certain && offset == 0 }

  /// The median, as a share of the likely effort.
  package var median: Double { factor(atShare: 0.5) }

  /// What the likely effort is multiplied by at a share of draws, which is inside 0...1.
  package func factor(atShare share: Double) -> Double {
    max(0, offset + scale * (shape.distribution?.quantile(share) ?? 1))
  }
}
