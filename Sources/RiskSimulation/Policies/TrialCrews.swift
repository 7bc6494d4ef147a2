import PlanModel

/// Who does each activity of a schedule together, and how fast.
///
/// A *crew* is one person, nobody, or several people with their speeds. What nobody does goes on
/// by itself in the project's own working time.
struct TrialCrews: Sendable {
  /// When each crew is there: each person alone, by number; then nobody; then several together.
  let capacities: [WorkCapacity]
  /// Which crew does each activity, in project order.
  let crew: [Int]
  /// The speed of each activity's crew in it.
  let speed: [Speed]

  /// Several people with the speed of each.
  private struct Members: Hashable {
    let people: [Int]
    let speeds: [Rate]
  }

  /// Finds the crews of a project's activities.
  ///
  /// - Precondition: the people that the activities hold have their skills.
  /// - Complexity: O(*s* + *c* · *d*) for *s* slots, *c* crews and *d* working days up to the last
  ///   exception.
  init(project: Project, holdings: TrialHoldings, axis: WorkAxis) {
    let people = holdings.people
    var capacities = people.map { WorkCapacity(of: $0, on: axis) } + [.always(on: axis)]
    var known: [Members: Int] = [:]
    var crew: [Int] = []
    var speed: [Speed] = []
    for (position, activity) in project.activities.enumerated() {
      let members = Array(holdings.plannedPeople(of: position))
      let speeds = members.map { member in
        guard let speed = people[member].skills[activity.discipline], speed > .none else {
          preconditionFailure("the schedule gives an activity to a person without its skill")
        }
        return speed
      }
      switch members.count {
      case 0:
        crew.append(holdings.nobody)
        speed.append(Speed(permille: Rate.full.permille))
      case 1:
        crew.append(members[0])
        speed.append(Speed(permille: speeds[0].permille))
      default:
        let key = Members(people: members, speeds: speeds)
        let number = known[key, default: capacities.count]
        if number == capacities.count {
          known[key] = number
          capacities.append(
            WorkCapacity(ofCrew: zip(members, speeds).map { (people[$0], $1) }, on: axis))
        }
        crew.append(number)
        speed.append(WorkCapacity.unitSpeed)
      }
    }
    self.capacities = capacities
    self.crew = crew
    self.speed = speed
  }
}
