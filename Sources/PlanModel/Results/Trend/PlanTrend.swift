/// What was planned in each version of the same files, oldest first.
///
/// All versions are planned with the same options, seed and day, so that they differ by what the
/// files hold and by nothing else.
package struct PlanTrend: Sendable {
  /// A state of the files that somebody recorded.
  package struct Version: Hashable, Sendable {
    /// The name that finds it again, such as a commit's hash.
    package var name: String
    /// The day on which it was recorded.
    package var date: CivilDate
    /// Who recorded it.
    package var author: String
    /// What they said about it, in one line.
    package var subject: String
    /// Creates a version.
    package init(name: String, date: CivilDate, author: String, subject: String) {
      self.name = name
      self.date = date
      self.author = author
      self.subject = subject
    }
  }

  /// What a version leads to.
  package enum State: Hashable, Sendable {
    /// A plan, in its few figures that a trend is about.
    case planned(Figures)
    /// The author's faults leave nothing to plan: the first of them, or no tasks at all.
    case unplannable(Diagnostic?)
    /// The files are not there.
    case absent

    /// The figures of a plan; none where nothing could be planned.
    package var figures: Figures? { if case .planned(let figures) = self { figures } else { nil } }
  }

  /// A version, and what came before it.
  package struct Point: Hashable, Sendable {
    /// Which version.
    package var version: Version
    /// What it leads to.
    package var state: State
    /// The last plan on the way to it; none for the first.
    package var before: Figures?
    /// Whether it stands beside the line of versions, on a branch that was merged into it later.
    package var isSide: Bool
    /// Creates a point.
    package init(version: Version, state: State, before: Figures?, isSide: Bool = false) {
      self.version = version
      self.state = state
      self.before = before
      self.isSide = isSide
    }

    /// How many working days later P80 of the release lies than in the plan before; negative if
    /// earlier, none where one of the two is missing.
    ///
    /// Counted in the calendar of this version, from the end of the one day to the end of the other.
    /// A version beside the line moves nothing: what it brought counts where it was merged.
    package var shift: Int? {
      guard !isSide, let before, let after = state.figures else { return nil }
      return after.workdays(since: before.p80)
    }
  }

  /// In the order in which they were recorded, every version after those that it was made of.
  package var points: [Point]
  /// Versions before the first that are not shown.
  package var olderCount: Int
  /// How many versions were to be planned; more than there are points if somebody stopped the runs.
  package var total: Int
  /// Whether the history that is at hand begins in the middle.
  package var isCutOff: Bool
  /// Whether somebody stopped the runs, so that later versions are missing.
  package var isInterrupted: Bool

  /// Creates a trend.
  package init(
    points: [Point], total: Int? = nil, olderCount: Int = 0, isCutOff: Bool = false,
    isInterrupted: Bool = false
  ) {
    self.points = points
    self.total = total ?? points.count
    self.olderCount = olderCount
    self.isCutOff = isCutOff
    self.isInterrupted = isInterrupted
  }

  /// The points that are not beside the line: what each brought, the next one builds on.
  package var line: [Point] { points.filter { !$0.isSide } }

  /// The version that moved P80 most, the earliest of several; none if nothing moved it.
  package var largestShift: Point? {
    points.reduce(nil) { largest, point in
      guard let shift = point.shift, shift != 0 else { return largest }
      return shift.magnitude > (largest?.shift ?? 0).magnitude ? point : largest
    }
  }
}
