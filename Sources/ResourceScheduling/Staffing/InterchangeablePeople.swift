import PlanModel

/// The team, divided into classes of people between whom no plan can tell a difference.
///
/// People of one class have the same speeds in what there is to do, the same working days and
/// leave, and own no activity; if pay counts, they have the same pay. The staffing model decides on
/// classes, so that it does not try the same plan under other names; the schedule tells the people
/// apart again.
struct InterchangeablePeople {
  /// Positions of the people of each class, ascending; classes in the order of their first.
  let classes: [[Int]]
  /// The classes that may do each activity, ascending.
  let eligible: [[Int]]

  /// Divides the team of `problem`.
  ///
  /// - Parameters:
  ///   - problem: Whose team is divided.
  ///   - countsPay: Whether people with different pay are told apart.
  /// - Complexity: O(*p* · *s* + *n* · *p*) for *p* people with *s* skills and *n* activities.
  init(_ problem: SchedulingProblem, countsPay: Bool = false) {
    let people = problem.project.team.people
    let activities = problem.project.activities
    let open = activities.indices.filter { problem.crewSizes[$0] > 0 }
    let owners = Set(open.compactMap { activities[$0].owner })
    let sought = Set(open.map { activities[$0].discipline })
    var position: [Person: Int] = [:]
    var classes: [[Int]] = []
    var classOf: [Int] = []
    for (index, person) in people.enumerated() {
      var likeness = Person(
        id: owners.contains(person.id) ? person.id : Person.ID(""),
        skills: person.skills.filter { sought.contains($0.key) },
        capacity: person.capacity, leave: person.leave, from: person.from, until: person.until)
      if countsPay { likeness.hourlyRate = person.hourlyRate }
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
