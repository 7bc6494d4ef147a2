/// The way from the promised release to P80, in parts that add up.
///
/// Each step is the P80 of the release when one more thing counts than in the step before; a part is
/// the difference of two steps. The order is fixed, as a part depends on what counts already.
package struct Bridge: Hashable, Sendable {
  /// What a step adds to the one before it, in the order of the bridge.
  package enum Part: String, CaseIterable, Sendable {
    /// The links alone, and the phases after the tasks.
    case linksOnly
    /// The days gone by until the as-of day, from which the rest is planned; only where there are any.
    case daysGoneBy
    /// Who does what, in the planned order, everybody full time.
    case people
    /// Part time, leave, days of joining and leaving, and not-before days.
    case calendar
    /// Who takes what in a trial, where that is not the planned order.
    case policy
    /// The median of what is believed of each effort, where that is not the likely effort.
    case medianBias
    /// How far efforts stray, and that the last of several tasks decides.
    case spread
    /// What efforts have in common.
    case correlation
    /// Risks, and the days on which external dependencies arrive.
    case risks
  }

  /// Returns the parts of a bridge in order, with the days gone by or without them.
  package static func parts(withDaysGoneBy isLater: Bool) -> [Part] {
    Part.allCases.filter { isLater || $0 != .daysGoneBy }
  }

  /// The release when all parts so far count.
  package struct Step: Hashable, Sendable {
    /// What counts from here on.
    package var part: Part
    /// P80 of the release; of a step without any spread its only value.
    package var release: WorkMoment
    /// The standard error of the part, in working minutes; 0 where nothing is drawn.
    package var errorMinutes: Double?
    /// Creates a step.
    package init(part: Part, release: WorkMoment, errorMinutes: Double?) {
      self.part = part
      self.release = release
      self.errorMinutes = errorMinutes
    }
  }

  /// The end of the promised day, if a release is promised.
  package var promised: WorkMoment?
  /// One for each part that counts, in order.
  package var steps: [Step]

  /// Creates a bridge.
  ///
  /// - Precondition: there is one step for each part, in order; the days gone by may be left out.
  package init(promised: WorkMoment?, steps: [Step]) {
    let parts = steps.map(\.part)
    precondition(parts == Self.parts(withDaysGoneBy: parts.contains(.daysGoneBy)))
    self.promised = promised
    self.steps = steps
  }

  /// Where the bridge begins: the promise, or without one the project's start.
  package var origin: WorkMoment { promised ?? .start }

  /// Where it ends: P80 of the release when everything counts.
  package var end: WorkMoment { steps[steps.count - 1].release }

  /// What each part adds, in order; together they lead from the origin to the end.
  package var parts: [WorkDuration] {
    zip([origin] + steps.map(\.release), steps).map { $1.release - $0 }
  }
}
