/// Somebody who does activities, with skills, working days and leave.
package struct Person: Identifiable, Hashable, Sendable {
  /// A person's name, as the team file writes it.
  package struct ID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The name itself.
    package let name: String
    /// Creates the identity of the person called `name`.
    package init(_ name: String) { self.name = name }
    package var description: String { name }
    package static func < (left: Self, right: Self) -> Bool { left.name < right.name }
  }

  /// The person's name; unique in a team.
  package let id: ID
  /// Skills with the speed at which the person works in each; a speed is never zero.
  package var skills: [Skill: Rate]
  /// The share of each working day given to the project, Monday first: seven rates.
  package var capacity: [Rate]
  /// Days of absence, both ends included.
  package var leave: [ClosedRange<CivilDate>]
  /// The first day with the team, if it is not from the start.
  package var from: CivilDate?
  /// The last day with the team, if it is not to the end.
  package var until: CivilDate?
  /// Working days of illness in a year, on average; trials draw them.
  package var sickDaysPerYear = 0.0
  /// Pay per hour of effort, in the team's currency.
  package var hourlyRate: Double?
  /// The name in the team file, if it was read from one.
  package var span: SourceSpan?

  /// Creates a person; full time and always there unless said otherwise.
  package init(
    id: ID, skills: [Skill: Rate], capacity: [Rate] = Array(repeating: .full, count: 7),
    leave: [ClosedRange<CivilDate>] = [], from: CivilDate? = nil, until: CivilDate? = nil,
    hourlyRate: Double? = nil
  ) {
    precondition(capacity.count == 7)
    self.id = id
    self.skills = skills
    self.capacity = capacity
    self.leave = leave
    self.from = from
    self.until = until
    self.hourlyRate = hourlyRate
  }

  /// The capacity on `date`, which the project calendar has as a working day.
  package func capacity(on date: CivilDate) -> Rate {
    if let from, date < from { return .none }
    if let until, date > until { return .none }
    if leave.contains(where: { $0.contains(date) }) { return .none }
    return capacity[date.weekday.rawValue]
  }
}
