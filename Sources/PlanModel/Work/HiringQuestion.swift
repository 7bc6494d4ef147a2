/// What is asked of hiring: by when, how surely, and who may be hired.
package struct HiringQuestion: Hashable, Sendable {
  /// The last day of a release in time.
  package var deadline: CivilDate
  /// How many of a hundred trials must reach it, in 1...99.
  package var confidence = 80
  /// The names of the candidates who may be hired; all of the team file's if it is empty.
  package var candidates: [Person.ID] = []
  /// Whether people without a name may be hired although there are candidates.
  package var includesAnyone = false
  /// The first day of people without a name; the project's start without it.
  package var joining: CivilDate?
  /// How many people without a name may be hired for each discipline; positive.
  package var mostPerDiscipline = 4
  /// How many teams may be judged; positive.
  package var judgementLimit = 60

  /// Creates the question with the defaults.
  package init(deadline: CivilDate) { self.deadline = deadline }
}
