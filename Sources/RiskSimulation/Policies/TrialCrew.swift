import PlanModel

/// The people who do something in a schedule, and who does what how fast.
///
/// An activity without likely effort takes nobody's time: it is given to a worker of its own
/// kind, nobody, who is always there and never busy.
struct TrialCrew: Sendable {
  /// The people, in the order of the team; nobody comes after the last.
  let people: [Person]
  /// Which of them does each activity, in project order.
  let worker: [Int]
  /// The number of the worker who is nobody.
  var nobody: Int { people.count }
  /// The speed of each activity's person in it, in thousandths.
  let speed: [Int]

  /// Creates the crew of a schedule.
  ///
  /// - Precondition: each entry's person is in the team and has the activity's skill.
  init(project: Project, schedule: Schedule) {
    let takesTime = project.activities.map { $0.effort > .zero }
    let busy = Set(zip(schedule.entries, takesTime).filter(\.1).flatMap(\.0.people))
    let people = project.team.people.filter { busy.contains($0.id) }
    let index = Dictionary(
      people.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let worker = zip(schedule.entries, takesTime).map { entry, takesTime in
      guard takesTime, let person = entry.people.first else { return people.count }
      guard let worker = index[person] else {
        preconditionFailure("the schedule names a person who is not in the team")
      }
      return worker
    }
    self.people = people
    self.worker = worker
    speed = zip(project.activities, worker).map { activity, worker in
      guard worker < people.count else { return Rate.full.permille }
      guard let speed = people[worker].skills[activity.discipline], speed > .none else {
        preconditionFailure("the schedule gives an activity to a person without its skill")
      }
      return speed.permille
    }
  }
}
