import PlanModel

/// What a unit of estimates is worth in two versions, and whose efforts follow from it.
enum UnitWorth {
  /// Returns the units that are used and worth another number of hours.
  static func changes(from before: Project, to after: Project) -> [PlanChange] {
    let activities = before.activities + after.activities
    let (old, new) = (before.estimateModel, after.estimateModel)
    var changes: [PlanChange] = []
    if before.calendar.minutesPerDay != after.calendar.minutesPerDay {
      changes.append(
        .dayLength(from: before.calendar.minutesPerDay, to: after.calendar.minutesPerDay))
    }
    if old.hoursPerPoint != new.hoursPerPoint,
      activities.contains(where: { $0.estimate.unit == .points })
    {
      changes.append(.pointWorth(from: old.hoursPerPoint, to: new.hoursPerPoint))
    }
    let used = Set(activities.compactMap(\.estimate.size))
    for size in used.sorted() {
      guard let from = old.hoursPerSize[size], let to = new.hoursPerSize[size], from != to else {
        continue
      }
      changes.append(.sizeWorth(size, from: from, to: to))
    }
    return changes
  }

  /// Returns whether the effort of an estimate follows from the worth that a change is about.
  ///
  /// Where nothing is written, the effort is that of others or some days, and follows from any.
  static func isOf(_ estimate: Estimate, _ change: PlanChange) -> Bool {
    if estimate.amount == .unknown { return true }
    return switch change {
    case .dayLength: estimate.unit == .days || estimate.unit == .weeks
    case .pointWorth: estimate.unit == .points
    case .sizeWorth(let size, _, _): estimate.size == size
    default: false
    }
  }
}

extension Estimate {
  /// The T-shirt size, if it is one.
  fileprivate var size: String? { if case .size(let name) = amount { name } else { nil } }

  /// Whether another says the same, perhaps in other words.
  func isSame(as other: Estimate) -> Bool { amount == other.amount && unit == other.unit }
}

extension Activity {
  /// Scales the effort and what is believed of it.
  mutating func scaleEffort(by factor: Double) {
    // Beyond what any task may have nothing is gained, and the product would not fit.
    let most = 1e8
    func scaled(_ effort: Effort) -> Effort { .hours(min(most, effort.hours * factor)) }
    effort = scaled(effort)
    switch belief {
    case .historical, .certain: break
    case .range(let low, let high): belief = .range(low: scaled(low), high: scaled(high))
    case .threePoint(let low, let mode, let high):
      belief = .threePoint(low: scaled(low), mode: scaled(mode), high: scaled(high))
    case .quantiles(let quantiles):
      belief = .quantiles(
        quantiles.map { EffortBelief.Quantile(share: $0.share, effort: scaled($0.effort)) })
    case .constant(let effort): belief = .constant(scaled(effort))
    }
  }
}
