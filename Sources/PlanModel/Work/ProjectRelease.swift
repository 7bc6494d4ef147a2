/// The release: each spec's phases follow its own work, and the last spec's release is that of all.
extension Project {
  /// The names that qualify the ids of activities, in order; one empty name for a single spec.
  ///
  /// - Complexity: O(*n*) for *n* activities.
  package var specNames: [String] {
    var seen: Set<String> = []
    return activities.map(\.spec).filter { seen.insert($0).inserted }
  }

  /// The working time of the phases that follow the work of a spec, one after the other.
  ///
  /// - Parameters:
  ///   - spec: The name that qualifies ids; empty if there is one spec only.
  ///   - last: The last phase that counts; all of them without it.
  /// - Returns: The time, nothing for a spec without such phases.
  package func timeAfterFinish(of spec: String, through last: Phase.ID? = nil) -> WorkDuration {
    let workdays = phases.reduce(0) { sum, phase in
      guard phase.spec == spec, last.map({ phase.id <= $0 }) ?? true else { return sum }
      return sum + (phase.role.blockWorkdays ?? 0)
    }
    return .minutes(workdays * calendar.minutesPerDay)
  }

  /// Returns the last finish of each spec's activities, in the order of `specNames`, given the
  /// finish of each activity.
  ///
  /// - Complexity: O(*n*) for *n* activities.
  package func specFinishes(_ finishes: [WorkMoment]) -> [(spec: String, finish: WorkMoment)] {
    var latest: [String: WorkMoment] = [:]
    for (activity, finish) in zip(activities, finishes) {
      latest[activity.spec] = max(latest[activity.spec] ?? .start, finish)
    }
    return specNames.map { ($0, latest[$0] ?? .start) }
  }

  /// Returns the release of a plan in which the activities, in their order, finish at these moments.
  package func release(finishes: [WorkMoment]) -> WorkMoment {
    specFinishes(finishes).map { $0.finish + timeAfterFinish(of: $0.spec) }.max() ?? .start
  }
}
