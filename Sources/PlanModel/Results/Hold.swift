/// One reason for which an activity does not start earlier, with all that it takes to name it.
///
/// A reason holds an activity if it alone, given when the people are there, would not let the
/// activity start earlier than it does. So several can hold one activity equally. An absence
/// holds it if all else is ready on a day on which nobody of its people is there.
package enum Hold: Hashable, Sendable {
  /// The project does not begin earlier.
  case projectStart
  /// A relation of the spec.
  case relation(PrecedenceRelation)
  /// The person does that activity before.
  case person(Activity.ID, Person.ID)
  /// That activity holds the unit of the pool before, by its number counted from 1.
  case pool(Activity.ID, Pool.ID, unit: Int)
  /// One of the people is not there.
  case absence(Absence)
  /// A day that no other activity sets.
  case release(ReleaseReason, CivilDate)

  /// The activity that has to come first, if one has to.
  package var predecessor: Activity.ID? {
    switch self {
    case .relation(let relation): relation.predecessor
    case .person(let id, _), .pool(let id, _, _): id
    case .projectStart, .absence, .release: nil
    }
  }
}
