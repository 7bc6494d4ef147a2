import PlanModel

/// The people of a team in classes between whom no schedule can tell a difference.
///
/// People are alike if they are there every day at the same rate, work at the same speeds in all
/// that the project asks for, and none of them owns an activity. What they are paid does not count.
struct AlikePeople {
  /// What makes people alike.
  private struct Likeness: Hashable {
    var rate: Int
    var speeds: [Rate]
    /// Who the person is, if that matters.
    var owner: Int?
  }

  /// The positions of the people of each class who do something, ascending.
  let classes: [[Int]]
  /// The class that does each activity; `nil` for what nobody does.
  let classOf: [Int?]

  /// Finds the classes, or returns `nil` if some activity is not for a whole class of people.
  ///
  /// - Complexity: O(*n* · *p*) for *n* activities and *p* people.
  init?(_ problem: SchedulingProblem) {
    guard problem.required.allSatisfy({ $0 == nil }) else { return nil }
    let people = problem.project.team.people
    let owners = Set(problem.project.activities.compactMap(\.owner))
    let disciplines = problem.project.disciplines
    var known: [Likeness: Int] = [:]
    var classes: [[Int]] = []
    var classOfPerson = Array(repeating: Int?.none, count: people.count)
    for person in Set(problem.eligible.joined()).sorted() {
      guard let rate = problem.profiles[person].constantRate else { return nil }
      let likeness = Likeness(
        rate: rate, speeds: disciplines.map { people[person].skills[$0] ?? .none },
        owner: owners.contains(people[person].id) ? person : nil)
      let number = known[likeness] ?? classes.count
      if number == classes.count {
        known[likeness] = number
        classes.append([])
      }
      classes[number].append(person)
      classOfPerson[person] = number
    }
    var classOf: [Int?] = []
    for eligible in problem.eligible {
      guard let first = eligible.first else {
        classOf.append(nil)
        continue
      }
      guard let number = classOfPerson[first], classes[number] == eligible else { return nil }
      classOf.append(number)
    }
    self.classes = classes
    self.classOf = classOf
  }
}
