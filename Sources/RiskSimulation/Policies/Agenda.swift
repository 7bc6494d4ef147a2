/// What is to come in a trial: when people are free or back, and when activities are looked at.
struct Agenda: ~Copyable {
  /// When each person ends what they do; or, of who is free, is back from an absence.
  var people: Tournament
  /// When each activity is looked at again, before it starts; or ends, if nobody does it.
  var activities: Tournament

  /// Creates the agenda of so many people and activities, with nothing to come.
  init(people: Int, activities: Int) {
    self.people = Tournament(count: people)
    self.activities = Tournament(count: activities)
  }

  /// The next minute in which something happens; `Tournament.never` if nothing is to come.
  @inline(__always)
  var minute: Int { min(people.minute, activities.minute) }
}
