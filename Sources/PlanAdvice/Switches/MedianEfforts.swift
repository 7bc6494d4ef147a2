import PlanModel
import RiskSimulation

/// The medians of what is believed of efforts.
struct MedianEfforts {
  /// How single numbers stray.
  let model: EstimateModel

  /// Returns the effort that an activity exceeds as often as not.
  func effort(of activity: Activity) -> Effort {
    let distribution = EffortDistribution(of: activity, model: model)
    guard !distribution.isCertain else { return activity.effort }
    let factor = distribution.factor(atShare: 0.5)
    return Effort(microminutes: Int((Double(activity.effort.microminutes) * factor).rounded()))
  }

  /// Returns how far an activity's effort strays: its P90 less its P10.
  func range(of activity: Activity) -> Effort {
    let distribution = EffortDistribution(of: activity, model: model)
    guard !distribution.isCertain else { return .zero }
    let width = distribution.factor(atShare: 0.9) - distribution.factor(atShare: 0.1)
    return Effort(microminutes: Int((Double(activity.openEffort.microminutes) * width).rounded()))
  }
}

extension EffortDistribution {
  /// What the likely effort is multiplied by at the given share of draws, which is inside 0...1.
  fileprivate func factor(atShare share: Double) -> Double {
    max(0, offset + scale * (shape.distribution?.quantile(share) ?? 1))
  }
}
