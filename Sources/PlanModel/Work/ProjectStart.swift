/// The day the work begins, and who says so.
package struct ProjectStart: Hashable, Sendable {
  /// Where the date comes from; the first that is given wins.
  package enum Reason: Hashable, Sendable {
    /// `--start`.
    case commandLine
    /// `start:` in the team file.
    case teamFile
    /// The start of the first phase with tasks.
    case phase(name: String)
    /// Nothing says: the next working day, counted from the given day.
    case nextWorkday(today: CivilDate)
  }

  /// As given; work begins on the first working day on or after it.
  package var date: CivilDate
  /// Who says so.
  package var reason: Reason

  /// Creates a start.
  package init(date: CivilDate, reason: Reason) {
    self.date = date
    self.reason = reason
  }
}
