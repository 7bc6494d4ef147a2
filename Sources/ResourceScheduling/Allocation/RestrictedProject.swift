import NetworkAnalysis
import PlanModel

/// A project in which each activity is left to some of those who may do it.
///
/// Where only some of the people with a skill remain, the activity asks for a skill of its own that
/// just they have, at the speeds they had. So every search and every bound applies as it stands.
struct RestrictedProject {
  /// The project with the further skills.
  private(set) var project: Project
  /// What each further skill stands for.
  private var originals: [Skill: Skill] = [:]

  /// Between the code of a discipline and the number of a further skill; no code holds it.
  private static let separator = "\u{1}"

  /// Leaves each activity to `candidates`, by positions in the team, ascending.
  ///
  /// - Complexity: O(*n* · *p*) for *n* activities and *p* people.
  init(_ problem: SchedulingProblem, candidates: [[Int]]) {
    project = problem.project
    let people = project.team.people
    var skilled: [Skill: [Int]] = [:]
    for (position, person) in people.enumerated() {
      for skill in person.skills.keys { skilled[skill, default: []].append(position) }
    }
    var further: [Restriction: Skill] = [:]
    for activity in 0..<problem.count where problem.crewSizes[activity] > 0 {
      let discipline = project.activities[activity].discipline
      guard candidates[activity] != skilled[discipline] else { continue }
      let restriction = Restriction(discipline: discipline, people: candidates[activity])
      let skill =
        further[restriction]
        ?? Skill("\(discipline.code)\(Self.separator)\(further.count)")
      if further.updateValue(skill, forKey: restriction) == nil {
        originals[skill] = discipline
        for person in candidates[activity] {
          project.team.people[person].skills[skill] = people[person].skills[discipline]
        }
      }
      project.activities[activity].discipline = skill
    }
  }

  /// A bound on the restricted project, in the words of the project itself.
  func translated(_ argument: LowerBound.Argument) -> LowerBound.Argument {
    switch argument {
    case .load(let skills): .load(translated(skills))
    case .window(let skills): .window(translated(skills))
    case .criticalPath, .pool, .staffingModel, .energeticReasoning, .exhaustiveSearch: argument
    }
  }

  private func translated(_ skills: [Skill]) -> [Skill] {
    var seen: Set<Skill> = []
    return skills.map { originals[$0] ?? $0 }.filter { seen.insert($0).inserted }
  }

  /// A discipline and the people who are left.
  private struct Restriction: Hashable {
    var discipline: Skill
    var people: [Int]
  }
}
