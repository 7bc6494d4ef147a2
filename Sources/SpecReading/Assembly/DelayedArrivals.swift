import PlanModel

/// Settles what risks do to external dependencies that are there from the start.
///
/// A share of the time until the arrival is nothing then: the risk hits the tasks that wait for it
/// instead.
struct DelayedArrivals {
  /// What others must deliver, with their windows.
  let externals: [ExternalDependency]
  /// The tasks, some of which wait.
  let activities: [Activity]

  /// Returns `risk` with the tasks it hits in place of arrivals that it cannot put off.
  func settle(_ risk: Risk) -> Risk {
    guard case .share = risk.impact, case .activities(let ids) = risk.target else { return risk }
    let there = Set(externals.lazy.filter { $0.possibleArrival == nil }.map(\.id))
    let void = Set(risk.delays).intersection(there)
    guard !void.isEmpty else { return risk }
    let hit = Set(ids)
    var risk = risk
    risk.delays.removeAll(where: void.contains)
    risk.target = .activities(
      activities.lazy.filter { hit.contains($0.id) || !void.isDisjoint(with: $0.waitsFor) }
        .map(\.id))
    return risk
  }
}
