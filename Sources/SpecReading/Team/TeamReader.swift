import PlanModel

/// Reads a team file, `team.yaml`: people, calendar, dates and settings.
///
/// Every key has a default, so an empty file says nothing; a key that is not known is an error,
/// because what it says would be lost.
struct TeamReader {
  /// The keys at the top of the file.
  private enum Key: String, CaseIterable {
    case people, candidates, pools, calendar, start, deadline
    case asOf = "as-of"
    case estimates, risks, external, arrivals, tasks, checks
  }

  /// Returns what `file` says; where it is wrong, that is recorded and the default kept.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  static func read(_ file: SourceFile, into diagnostics: inout Diagnostics) -> TeamContent {
    var content = TeamContent()
    guard let document = YAMLComposer.compose(file, into: &diagnostics),
      let keys = KeyedMapping<Key>(document, of: "a team file", into: &diagnostics)
    else { return content }
    if let value = keys[.people] {
      content.people = PeopleSection.read(value, into: &diagnostics)
    }
    if let value = keys[.candidates] {
      content.candidates = PeopleSection.read(
        value, beside: content.people, into: &diagnostics)
    }
    if let value = keys[.pools] {
      content.pools = PoolsSection.read(value, into: &diagnostics)
    }
    if let value = keys[.calendar] {
      CalendarSection.read(value, to: &content, into: &diagnostics)
    }
    if let value = keys[.start], let date = value.read(as: .date, into: &diagnostics) {
      content.start = (date, value.span)
    }
    if let value = keys[.deadline], let date = value.read(as: .date, into: &diagnostics) {
      content.deadline = (date, value.span)
    }
    content.asOf = keys.read(.asOf, as: .date, into: &diagnostics)
    if let value = keys[.estimates] {
      let calendar = WorkCalendar(
        workweek: WorkCalendar.standard.workweek, holidays: [],
        minutesPerDay: content.minutesPerDay ?? WorkCalendar.standard.minutesPerDay)
      EstimatesSection(calendar: calendar)
        .read(value, to: &content.estimateModel, into: &diagnostics)
    }
    if let value = keys[.risks] {
      RisksSection.read(value, to: &content, into: &diagnostics)
    }
    if let value = keys[.external] {
      content.arrivals = ExternalSection.read(value, into: &diagnostics)
    }
    if let value = keys[.arrivals] {
      ArrivalsSection.read(value, to: &content, into: &diagnostics)
    }
    if let value = keys[.tasks] {
      content.tasks = TasksSection.read(value, into: &diagnostics)
    }
    if let value = keys[.checks] {
      ChecksSection.read(value, to: &content, into: &diagnostics)
    }
    return content
  }
}
