import PlanModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the numbers of estimates stand for in the trials.
struct EstimateSentences {
  /// What was read.
  let project: Project

  /// One sentence for each kind of estimate that occurs.
  var all: [String] { singleNumbers + units + ranges + points + quantiles }

  /// What a single number stands for, if the author wrote any.
  private var singleNumbers: [String] {
    let single = project.activities.filter { $0.belief == .historical }
    guard !single.isEmpty else { return [] }
    let model = project.estimateModel
    let general = single.filter { model.factor(for: $0) == model.factor }
    var sentences: [String] = []
    if let text = Self.text(of: model.factor), !general.isEmpty {
      sentences.append(
        "An estimate that is one number (\(NumberText.count(general.count, "task"))) is off as "
          + "\(Self.source(of: model)): \(text).")
    }
    let special = single.count - general.count
    if special > 0 {
      sentences.append(
        "For \(NumberText.count(special, "task")) the team file says by task, discipline or size "
          + "how far off such an estimate is.")
    }
    return sentences
  }

  /// Who says how far off: the built-in figures, or the team file where it sets any of its own.
  private static func source(of model: EstimateModel) -> String {
    model.factor == EstimateModel.standard.factor ? "histories show" : "the team file says"
  }

  /// The middle and the upper end of a factor, in words.
  private static func text(of factor: EstimateFactor) -> String? {
    let median: Double
    let high: Double
    switch factor {
    case .lognormal(let middle, _, let above):
      // The 90th percentile of the two-piece lognormal factor.
      (median, high) = (middle, middle * exp(above * 1.2815515655446004))
    case .quantiles(let quantiles):
      let named = quantiles.map { quantile in
        let percent = NumberText.quantity(quantile.share * 100, decimals: 1, "of 100")
        return "\(percent) up to \(NumberText.fixed(quantile.factor, decimals: 2)) times"
      }
      return "such tasks take, \(named.joined(separator: ", ")) the estimate"
    }
    guard high.isFinite else { return nil }
    return "half of such tasks take less than \(NumberText.fixed(median, decimals: 2)) times the "
      + "estimate, 10 of 100 take more than \(NumberText.fixed(high, decimals: 2)) times"
  }

  /// What a point or a size is worth, if it is not certain.
  private var units: [String] {
    [(Estimate.Unit.points, "a point"), (.size, "a size")].compactMap { unit, noun in
      let spread = project.estimateModel.unitSpread(unit)
      let count = project.activities.count { activity in
        switch activity.belief {
        case .certain, .constant: false
        case .historical, .range, .threePoint, .quantiles:
          activity.estimate.unit == unit && activity.estimate.amount != .unknown
        }
      }
      guard spread > 0, count > 0 else { return nil }
      let high = exp(spread * 1.2815515655446004)
      return "What \(noun) is worth is not certain (\(NumberText.count(count, "task"))): in 80 of "
        + "100 trials between \(NumberText.fixed(1 / high, decimals: 2)) and "
        + "\(NumberText.fixed(high, decimals: 2)) times the hours, the same for all of them."
    }
  }

  private var ranges: [String] {
    let count = project.activities.count { if case .range = $0.belief { true } else { false } }
    guard count > 0 else { return [] }
    return [
      "An estimate that is a range (\(NumberText.count(count, "task"))) means that 80 of 100 "
        + "such tasks fall in it; the plan takes its midpoint."
    ]
  }

  private var points: [String] {
    let count = project.activities.count { if case .threePoint = $0.belief { true } else { false } }
    guard count > 0 else { return [] }
    let reading = project.estimateModel.threePoint
    let meaning =
      switch reading.ends {
      case .percentiles: "the 5th percentile, the likeliest and the 95th percentile"
      case .extremes: "the least, the likeliest and the most that is possible"
      }
    let shape = reading.shape == .triangular ? ", with a triangular distribution" : ""
    return [
      "An estimate of three numbers (\(NumberText.count(count, "task"))) means \(meaning)\(shape)."
    ]
  }

  private var quantiles: [String] {
    let count = project.activities.count { if case .quantiles = $0.belief { true } else { false } }
    guard count > 0 else { return [] }
    return [
      "An estimate by percentiles (\(NumberText.count(count, "task"))) is met by the trials at each "
        + "of them; the plan takes the median."
    ]
  }
}
