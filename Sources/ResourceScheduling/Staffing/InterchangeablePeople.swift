import PlanModel

/// The team, divided into classes of people between whom no plan can tell a difference.
///
/// People of one class have the same skills, speeds, working days, leave and pay, and own no
/// activity. The staffing model decides on classes, so that it does not try the same plan under
/// other names; the schedule tells the people apart again.
struct InterchangeablePeople {
  /// Positions of the people of each class, ascending; classes in the order of their first.
  let classes: [[Int]]
  /// The classes that may do each activity, ascending.
  let eligible: [[Int]]

  /// Divides the team of `problem`.
  ///
  /// - Complexity: O(*p* + *n* · *p*) for *p* people and *n* activities.
  init(_ problem: SchedulingProblem) {
    let people = problem.project.team.people
    let owners = Set(problem.project.activities.compactMap(\.owner))
    var position: [Person: Int] = [:]
    var classes: [[Int]] = []
    var classOf: [Int] = []
    for (index, person) in people.enumerated() {
      var likeness = Person(
        id: owners.contains(person.id) ? person.id : Person.ID(""), skills: person.skills,
        capacity: person.capacity, leave: person.leave, from: person.from, until: person.until)
      likeness.hourlyRate = person.hourlyRate
      if let found = position[likeness] {
        classes[found].append(index)
        classOf.append(found)
      } else {
        position[likeness] = classes.count
        classOf.append(classes.count)
        classes.append([index])
      }
    }
    self.classes = classes
    eligible = problem.eligible.map { Set($0.map { classOf[$0] }).sorted() }
  }

  /// How many yes-or-no decisions there are: classes of all activities that have a choice.
  var decisionCount: Int { eligible.reduce(0) { $0 + ($1.count > 1 ? $1.count : 0) } }

  /// The class of a person.
  func classOf(_ person: Int) -> Int {
    classes.firstIndex { $0.contains(person) } ?? 0
  }
}
