import PlanModel

/// Refutes ends of the project, one after another, to find the first that may be possible.
///
/// If the project ends by T, every activity runs between its head and its latest finish. A window
/// [h, e) refutes T if the work of a group that must lie in it exceeds the group's capacity there:
///
///     Σ { least capacity of a : head(a) ≥ h, latestFinish(a, T) ≤ e } > Σ_p capacity_p(h, e)
///
/// A destructive bound, after R. Klein and A. Scholl, "Computing lower bounds by destructive
/// improvement" (1999). Leave counts, as the capacities are those of the real calendars.
struct WindowBound {
  /// What is to be scheduled.
  let problem: SchedulingProblem
  /// When activities can start.
  let times: HeadsAndTails
  /// Whose work is weighed.
  let groups: [WorkGroup]

  /// Begins of windows that are tried for each group; larger projects are sampled.
  private static let headLimit = 200

  /// Returns the first end after `known` that is not refuted; none before it is possible.
  ///
  /// - Parameters:
  ///   - known: The strongest bound so far, whose argument stays if nothing more is refuted.
  ///   - end: The end of a schedule.
  /// - Returns: `known`, or a stronger bound with its argument.
  /// - Complexity: O(log *t* · *g* · *h* · *n*) for *g* groups of *n* activities, *h* begins of
  ///   windows, and *t* minutes between the bounds.
  func improve(_ known: LowerBound, upTo end: Int) -> LowerBound {
    var best = known
    let weighed = groups.map { Weighed($0, problem: problem, times: times) }
    var high = end
    while best.finish.minutes < high {
      let middle = best.finish.minutes + (high - best.finish.minutes) / 2
      guard let argument = refutation(of: middle, groups: weighed) else {
        high = middle
        continue
      }
      best = LowerBound(argument: argument, finish: WorkMoment(minutes: middle + 1))
    }
    return best
  }

  /// Why the project cannot end by `deadline`, if a reason is found.
  private func refutation(of deadline: Int, groups: [Weighed]) -> LowerBound.Argument? {
    guard let latest = LatestTimes(problem, times: times, deadline: deadline) else {
      return .criticalPath
    }
    for weighed in groups where isOverfull(weighed, latest: latest) {
      return .window(weighed.group.skills(in: problem))
    }
    return nil
  }

  /// Whether some window holds more work than the group's capacity.
  private func isOverfull(_ weighed: Weighed, latest: LatestTimes) -> Bool {
    let order = weighed.items.indices.sorted {
      (latest.finish[weighed.items[$0].activity], $0)
        < (latest.finish[weighed.items[$1].activity], $1)
    }
    let items = order.map { index in
      let item = weighed.items[index]
      let finish = latest.finish[item.activity]
      return (
        head: item.head, work: item.work,
        capacity: weighed.group.capacity(before: finish, in: problem)
      )
    }
    return weighed.begins.contains { begin in
      var work = 0
      for item in items where item.head >= begin.minute {
        work += item.work
        if work > item.capacity - begin.capacity { return true }
      }
      return false
    }
  }

  /// A group with what does not depend on the deadline.
  private struct Weighed {
    let group: WorkGroup
    /// Its activities, with the earliest start and the least capacity each takes.
    let items: [(activity: Int, head: Int, work: Int)]
    /// Where windows begin, with the group's capacity before.
    let begins: [(minute: Int, capacity: Int)]

    init(_ group: WorkGroup, problem: SchedulingProblem, times: HeadsAndTails) {
      self.group = group
      items = group.activities.map {
        ($0, times.head[$0], WorkGroup.leastCapacity(of: $0, in: problem))
      }
      let heads = Set(items.map(\.head)).sorted()
      let step = max(1, (heads.count + headLimit - 1) / headLimit)
      begins = stride(from: 0, to: heads.count, by: step).map {
        (heads[$0], group.capacity(before: heads[$0], in: problem))
      }
    }
  }
}
