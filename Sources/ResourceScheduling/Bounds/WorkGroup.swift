import PlanModel

/// Some people, and the work that only they can do.
struct WorkGroup: Sendable {
  /// Positions of the people, ascending.
  let people: [Int]
  /// Activities with effort whose eligible people are all among them, in project order.
  let activities: [Int]

  /// Sets of people above which unions are no longer looked at.
  private static let unionLimit = 10
  /// Groups that are looked at in all.
  private static let groupLimit = 64

  /// Returns the groups whose work may bound a project, the largest sets of work first.
  ///
  /// They are the sets of people who are eligible for some activity, with the unions of any two of
  /// the most sought ones, and everybody.
  ///
  /// - Complexity: O(*n* · *g*) comparisons of sets for *n* activities and *g* groups.
  static func groups(of problem: SchedulingProblem) -> [WorkGroup] {
    var effort: [[Int]: Int] = [:]
    for activity in 0..<problem.count where problem.crewSizes[activity] > 0 {
      effort[problem.eligible[activity], default: 0] += problem.efforts[activity].microminutes
    }
    let sets = effort.sorted { left, right in
      left.value != right.value
        ? left.value > right.value : left.key.lexicographicallyPrecedes(right.key)
    }.map(\.key)
    var candidates = sets
    let sought = sets.prefix(unionLimit)
    for (index, first) in sought.enumerated() {
      for second in sought.dropFirst(index + 1) {
        candidates.append(Set(first).union(second).sorted())
      }
    }
    candidates.append(Array(problem.profiles.indices))
    var seen: Set<[Int]> = []
    return candidates.filter { seen.insert($0).inserted }.prefix(groupLimit).map { people in
      let members = Set(people)
      return WorkGroup(
        people: people,
        activities: (0..<problem.count).filter {
          problem.crewSizes[$0] > 0 && members.isSuperset(of: problem.eligible[$0])
        })
    }
  }

  /// The capacity of the group before `minute`, in thousandths of a minute.
  func capacity(before minute: Int, in problem: SchedulingProblem) -> Int {
    people.reduce(0) { $0 + problem.profiles[$1].capacity(before: minute) }
  }

  /// The disciplines of the group's work, in the order they first occur.
  func skills(in problem: SchedulingProblem) -> [Skill] {
    var seen: Set<Skill> = []
    return activities.map { problem.project.activities[$0].discipline }.filter {
      seen.insert($0).inserted
    }
  }

  /// The least capacity an activity takes, whoever of the eligible do it.
  static func leastCapacity(of activity: Int, in problem: SchedulingProblem) -> Int {
    problem.eligible[activity].map { problem.capacityNeeded(activity, by: $0) }.min() ?? 0
  }
}
