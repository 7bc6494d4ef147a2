import PlanModel

/// Takes what is behind out of the plan, and of what is begun the part that is done.
///
/// Where *s* is the share that is done, *1 − s* of the effort is left, and of the belief around it
/// as much. Where only the actual effort *a* of a likely effort *e* is known, *max(e − a, e/10)* is
/// left; where nothing is known, half. What is done or cancelled takes nobody's time any more.
/// Without a day from which the rest is planned, everything is planned whole.
struct WorkLeft {
  /// The day from which the rest is planned, if there is one.
  let asOf: CivilDate?

  /// The least share that is left of what is begun and has an actual effort.
  private static let leastShare = 0.1

  /// Changes the efforts of `activities`, whose estimates stay as they are.
  ///
  /// - Complexity: O(*n*) for *n* activities.
  func apply(to activities: inout [Activity], assumptions: inout [Assumption]) {
    let done = activities.count { $0.status == .done }
    let cancelled = activities.count { $0.status == .cancelled }
    let started = activities.count { if case .started = $0.status { true } else { false } }
    guard let asOf else {
      guard done + cancelled + started > 0 else { return }
      assumptions.append(
        .plannedAsOpen(done: done, cancelled: cancelled, started: started))
      return
    }
    assumptions.append(
      .asOf(
        asOf, done: done, cancelled: cancelled, started: started, total: activities.count))
    var (halved, byActual): ([Activity.ID], [Activity.ID]) = ([], [])
    for index in activities.indices {
      let activity = activities[index]
      switch activity.status {
      case .open: break
      case .done, .cancelled:
        activities[index].isSettled = true
        if activity.status == .done { activities[index].doneEffort = activity.effort }
        activities[index].effort = .zero
        activities[index].belief = .certain
      case .started(let share?): activities[index].keep(1 - share)
      case .started(nil):
        guard activity.effort > .zero else { continue }
        if let actual = activity.actual {
          let left = 1 - actual.hours / activity.effort.hours
          activities[index].keep(max(Self.leastShare, left))
          byActual.append(activity.id)
        } else {
          activities[index].keep(0.5)
          halved.append(activity.id)
        }
      }
    }
    if !halved.isEmpty { assumptions.append(.halfIsLeft(halved)) }
    if !byActual.isEmpty { assumptions.append(.leftByActual(byActual)) }
  }
}

extension Activity {
  /// Keeps a share of the effort, and of the belief around it; the rest is done.
  fileprivate mutating func keep(_ share: Double) {
    let left = effort.scaled(by: share)
    doneEffort = effort - left
    effort = left
    switch belief {
    case .historical, .certain: break
    case .constant(let effort): belief = .constant(effort.scaled(by: share))
    case .quantiles(let quantiles):
      belief = .quantiles(
        quantiles.map { .init(share: $0.share, effort: $0.effort.scaled(by: share)) })
    case .range(let low, let high):
      belief = .range(low: low.scaled(by: share), high: high.scaled(by: share))
    case .threePoint(let low, let mode, let high):
      belief = .threePoint(
        low: low.scaled(by: share), mode: mode.scaled(by: share), high: high.scaled(by: share))
    }
  }
}

extension Effort {
  /// The effort times a share in 0...1, to the nearest millionth of a minute.
  fileprivate func scaled(by share: Double) -> Effort {
    Effort(microminutes: Int((Double(microminutes) * share).rounded()))
  }
}
