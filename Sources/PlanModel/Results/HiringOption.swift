/// A choice that hiring leaves open: a named candidate, or any number of further people of a skill.
///
/// The people of one option are alike; so only how many of them are hired matters.
package struct HiringOption: Hashable, Sendable {
  /// Whom it is about.
  package enum Subject: Hashable, Sendable {
    /// Somebody with a name.
    case candidate(Person.ID)
    /// Anybody who works full time at full speed in one discipline.
    case anyone(Skill)
  }

  /// Whom it is about.
  package var subject: Subject
  /// Who joins when all are hired; the first of them when fewer are.
  package var people: [Person]
  /// The first working day of each of them with the project.
  package var firstDay: CivilDate
  /// The hours that each of them offers from the first day to the end of the deadline's day.
  package var offeredHours: Double
  /// What each of them costs until the deadline, in the unit of all options; not negative.
  package var cost: Double

  /// Creates an option.
  package init(
    subject: Subject, people: [Person], firstDay: CivilDate, offeredHours: Double, cost: Double
  ) {
    precondition(!people.isEmpty && cost >= 0)
    self.subject = subject
    self.people = people
    self.firstDay = firstDay
    self.offeredHours = offeredHours
    self.cost = cost
  }

  /// How many people can be hired at most.
  package var most: Int { people.count }
}
