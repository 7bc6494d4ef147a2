import PlanModel

/// What the parts of a piece of work come to, in hours or in points.
struct EffortSum {
  private(set) var amount = 0.0
  /// How many tasks there are: of a part that adds up others, those.
  private(set) var count = 0
  /// Whether it is of points; `nil` for none or for a mixture.
  private(set) var isOfPoints: Bool?
  /// Whether all parts have an effort, in units that can be added.
  private(set) var isKnown = true
  /// Whether a part has an effort.
  private(set) var hasEffort = false

  /// Adds a part of `tasks` tasks: its effort, if it can be added, and whether it has any.
  mutating func add(
    _ effort: (amount: Double, isOfPoints: Bool)?, hasEffort: Bool, tasks: Int
  ) {
    if let effort, count == 0 || isOfPoints == effort.isOfPoints {
      amount += effort.amount
      isOfPoints = effort.isOfPoints
    } else {
      isKnown = false
    }
    count += tasks
    self.hasEffort = self.hasEffort || hasEffort
  }

  /// Adds the parts of another sum.
  mutating func add(_ other: EffortSum) {
    guard other.count > 0 else { return }
    let effort = other.isKnown ? other.isOfPoints.map { (other.amount, $0) } : nil
    add(effort, hasEffort: other.hasEffort, tasks: other.count)
  }

  /// Whether it is what `stated` says, within the rounding of decimals.
  func comes(to stated: (amount: Double, isOfPoints: Bool)) -> Bool {
    isKnown && isOfPoints == stated.isOfPoints
      && abs(amount - stated.amount) <= 0.001 * max(1, stated.amount)
  }

  /// Whether it is known to be other than what `stated` says, both in hours or both in points.
  func differs(from stated: (amount: Double, isOfPoints: Bool)) -> Bool {
    isKnown && isOfPoints == stated.isOfPoints && !comes(to: stated)
  }

  /// Returns how much an estimate says, in hours or in points.
  static func effort(of estimate: Estimate) -> (amount: Double, isOfPoints: Bool)? {
    guard let likely = estimate.likely else { return nil }
    if estimate.unit == .points { return (likely, true) }
    return EffortUnit(estimate.unit).factor(to: EffortUnit(.hours)).map { (likely * $0, false) }
  }
}
