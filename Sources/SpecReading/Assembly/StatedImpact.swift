import PlanModel

/// An impact as an author states it: the length of a day is not known yet.
enum StatedImpact: Hashable, Sendable {
  /// A share of the effort, such as `+20%` or `x1.2`.
  case share(Double)
  /// An amount of work, such as `+5d`; negative if it is saved, `+5d each` if not in all.
  case work(WorkAmount, isEach: Bool)

  /// Returns the impact it means.
  func impact(in calendar: WorkCalendar) -> Risk.Impact {
    switch self {
    case .share(let share): return .share(share)
    case .work(let amount, let isEach):
      let effort = amount.effort(in: calendar)
      return isEach ? .effortEach(effort) : .effort(effort)
    }
  }
}
