/// Working days of the project on which somebody is not there, and why.
package struct Absence: Hashable, Sendable {
  /// Why somebody is not there.
  package enum Cause: Hashable, Sendable {
    /// Leave, both ends included.
    case leave(ClosedRange<CivilDate>)
    /// The person joins the team on this day.
    case notYetThere(from: CivilDate)
    /// The person leaves the team after this day.
    case gone(after: CivilDate)
    /// The person never works on this weekday.
    case weekdayOff(Weekday)
  }

  /// Who is not there.
  package var person: Person.ID
  /// Why.
  package var cause: Cause

  /// Creates an absence.
  package init(person: Person.ID, cause: Cause) {
    self.person = person
    self.cause = cause
  }
}

extension Person {
  /// Returns all causes for which the person is not there on `date`; none when at work.
  package func absences(on date: CivilDate) -> [Absence] {
    var causes: [Absence.Cause] = []
    if let from, date < from { causes.append(.notYetThere(from: from)) }
    if let until, date > until { causes.append(.gone(after: until)) }
    causes += leave.filter { $0.contains(date) }.map { .leave($0) }
    if capacity[date.weekday.rawValue] == .none { causes.append(.weekdayOff(date.weekday)) }
    return causes.map { Absence(person: id, cause: $0) }
  }

  /// Returns the person as if `cause` did not keep them away.
  ///
  /// On a weekday that is off they then work as much as on their best day.
  package func without(_ cause: Absence.Cause) -> Person {
    var person = self
    switch cause {
    case .leave(let days): person.leave.removeAll { $0 == days }
    case .notYetThere: person.from = nil
    case .gone: person.until = nil
    case .weekdayOff(let day): person.capacity[day.rawValue] = capacity.max() ?? .full
    }
    return person
  }
}
