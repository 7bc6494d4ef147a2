import PlanModel

/// Tasks that the same people may do, as many at a time.
struct TaskKind {
  /// The tasks, in project order; at least one, all with effort.
  private(set) var tasks: [Activity]
  /// Those who may do them, in the team's order: the owner, or all with the skill.
  ///
  /// Of tasks for several people it is all with the skill, and the owner is among those who must.
  let people: [Person]

  /// The first of the tasks.
  var first: Activity { tasks[0] }
  /// How many of the people are needed at a time.
  var crew: Int { first.people }
  /// The skill that the tasks take.
  var skill: Skill { first.discipline }
  /// The only person who may do them, or who must be among those who do.
  var owner: Person.ID? { first.owner }

  /// The kinds of tasks that take people, in the order of their first tasks.
  ///
  /// - Complexity: O(*n*) for *n* tasks.
  static func kinds(in subject: CheckedProject) -> [TaskKind] {
    struct Key: Hashable {
      let skill: Skill
      let owner: Person.ID?
      let crew: Int
    }
    var numbers: [Key: Int] = [:]
    var kinds: [TaskKind] = []
    for task in subject.project.activities where task.effort > .zero && task.people > 0 {
      let key = Key(skill: task.discipline, owner: task.owner, crew: task.people)
      if let number = numbers[key] {
        kinds[number].tasks.append(task)
        continue
      }
      numbers[key] = kinds.count
      let skilled = subject.people[task.discipline] ?? []
      let able = skilled.filter { task.people > 1 || task.owner == nil || $0.id == task.owner }
      kinds.append(TaskKind(tasks: [task], people: able))
    }
    return kinds
  }

  /// Who is not there, with the verb: `nobody with the skill BE is`, `the owner, Ana, is not`.
  var nobodyIs: String {
    guard let owner, crew == 1 else { return "nobody with the skill \(skill.code.excerpt) is" }
    return "the owner, \(owner.name.excerpt), is not"
  }
}
