import PlanModel

extension CalendarDelay {
  /// Someone who may do a piece of work: how long it takes them, and when they are away.
  struct Run: Hashable, Sendable {
    /// Minutes of presence that it takes at least.
    var presence: Int
    /// When they are away.
    var absences: Absences
  }

  /// The earliest finish for each start, whoever of `runs` it is who does the work.
  ///
  /// Each alone is finished later by what passes between the start and the finish in absences:
  /// the function rises by one a minute while they are there, stands still while they are away,
  /// and jumps where the finish comes to lie behind an absence. The least of such functions does
  /// the same, between the times at which one of them changes.
  /// There is none to make if no absence ever makes a difference.
  /// - Parameter runs: At least one; with a presence of 0 it is the earliest start that is found.
  /// - Complexity: O(*r* · *p* · (log *r* + *k*)) for *p* people with *r* absences in all, of which
  ///   *k* fall into a run.
  init?(earliestOf runs: [Run]) {
    guard let least = runs.map(\.presence).min(),
      !runs.contains(where: { $0.presence == least && $0.absences.ranges.isEmpty })
    else { return nil }
    var times: Set<Int> = [0]
    for run in runs {
      for (index, range) in run.absences.ranges.enumerated() {
        let interrupted = run.absences.firstInterruptedMinute(
          of: run.presence, byAbsenceAt: index)
        times.formUnion([max(0, interrupted), range.lowerBound, range.upperBound])
      }
    }
    var stretches: [Stretch] = []
    for time in times.sorted() {
      var rising = Int.max
      var standing = Int.max
      for run in runs {
        let end = run.absences.end(of: run.presence, from: time)
        if run.absences.contains(time) {
          standing = min(standing, end)
        } else {
          rising = min(rising, end)
        }
      }
      let stretch = Stretch(from: time, to: min(rising, standing), most: standing)
      if let last = stretches.last, last.most == stretch.most, last.value(at: time) == stretch.to {
        continue
      }
      stretches.append(stretch)
    }
    guard stretches != [Stretch(from: 0, to: least)] else { return nil }
    self.init(stretches)
  }
}
