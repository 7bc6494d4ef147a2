import PlanModel

/// Reads one entry of `people`.
enum PersonEntry {
  private enum Key: String, CaseIterable {
    case name, skills, capacity, away, from, until, rate, sick
  }

  /// Returns the person and the place of the name, or `nil` after recording why there is none.
  static func read(
    _ value: YAMLValue, into diagnostics: inout Diagnostics
  ) -> (person: Person, span: SourceSpan)? {
    guard let keys = KeyedMapping<Key>(value, of: "a person", into: &diagnostics) else {
      return nil
    }
    guard let named = keys[.name] else {
      diagnostics.emit(.namelessPerson, at: keys.span)
      return nil
    }
    guard let name = named.read(as: .name, into: &diagnostics) else { return nil }
    var person = Person(id: Person.ID(name), skills: [:])
    person.span = named.span
    if let skills = keys[.skills] {
      person.skills = SkillsValue.read(skills, into: &diagnostics)
    } else {
      diagnostics.emit(.noSkills(name), at: named.span)
    }
    if let capacity = keys[.capacity] {
      person.capacity = CapacityValue.read(capacity, into: &diagnostics)
    }
    for item in keys[.away]?.items("days of absence", into: &diagnostics) ?? [] {
      if let days = item.read(as: .days, into: &diagnostics) { person.leave.append(days) }
    }
    person.from = keys.read(.from, as: .date, into: &diagnostics)
    person.until = keys.read(.until, as: .date, into: &diagnostics)
    if let from = person.from, let until = person.until, until < from, let late = keys[.until] {
      diagnostics.emit(.leavesBeforeJoining(from: from, until: until), at: late.span)
      person.until = nil
    }
    person.sickDaysPerYear = keys.read(.sick, as: .sickRate, into: &diagnostics) ?? 0
    person.hourlyRate = keys.read(
      .rate, as: .number("pay per hour", in: 0...100_000), into: &diagnostics)
    return (person, named.span)
  }
}

extension Diagnostic.Message {
  fileprivate static let namelessPerson = malformedValue(
    "a person has no name", help: "add 'name: …'; it is how tasks and reports call the person")
  fileprivate static func noSkills(_ name: String) -> Self {
    malformedValue(
      "'\(name.excerpt)' has no skills",
      help: "add 'skills: [BE]' with the disciplines that the person can do")
  }
  fileprivate static func leavesBeforeJoining(from: CivilDate, until: CivilDate) -> Self {
    malformedValue(
      "'until' \(until) lies before 'from' \(from)", help: "'until' is the last day with the team")
  }
}
