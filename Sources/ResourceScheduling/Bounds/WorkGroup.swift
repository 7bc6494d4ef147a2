import PlanModel

/// Some people, and the work that only they can do.
struct WorkGroup: Sendable {
  /// Positions of the people, ascending.
  let people: [Int]
  /// Activities with effort whose eligible people are all among them, in project order.
  let activities: [Int]

  /// Sets of people that are grown.
  private static let seedLimit = 48
  /// Groups in all.
  private static let groupLimit = 160

  /// Returns the groups whose work may bound a project, those with the most work per person first.
  ///
  /// They are the sets of people that are eligible for some activity, everybody, and the unions
  /// that come up when each set is joined, as long as the work per person grows, with the set that
  /// adds most to it. A union of sets has all the work of its parts and perhaps more.
  ///
  /// - Complexity: O(*s*⁴) comparisons for *s* sets, at most 48; O(*n* · *g*) for *g* groups.
  static func groups(of problem: SchedulingProblem) -> [WorkGroup] {
    let count = problem.profiles.count
    var work: [PeopleSet: Int] = [:]
    var sets: [PeopleSet] = []
    var setOf: [PeopleSet?] = []
    for activity in 0..<problem.count {
      guard problem.crewSizes[activity] > 0 else {
        setOf.append(nil)
        continue
      }
      let set = PeopleSet(problem.eligible[activity], of: count)
      setOf.append(set)
      if work[set] == nil { sets.append(set) }
      work[set, default: 0] += leastCapacity(of: activity, in: problem)
    }
    let rates = problem.profiles.map(\.highestRate)
    func density(_ set: PeopleSet) -> Double {
      let own = sets.reduce(0) { set.isSuperset(of: $1) ? $0 + (work[$1] ?? 0) : $0 }
      return Double(own) / Double(max(1, set.members.reduce(0) { $0 + rates[$1] }))
    }
    let densities = sets.map(density)
    let order = sets.indices.sorted { (densities[$1], $0) < (densities[$0], $1) }
    var found = order.map { sets[$0] }
    var seen = Set(found)
    func add(_ set: PeopleSet) { if seen.insert(set).inserted { found.append(set) } }
    let seeds = found.prefix(seedLimit)
    add(PeopleSet(0..<count, of: count))
    for seed in seeds {
      var set = seed
      var best = density(set)
      while found.count < groupLimit {
        let unions = seeds.filter { !set.isSuperset(of: $0) }.map(set.union)
        guard let grown = unions.max(by: { density($0) < density($1) }), density(grown) > best
        else { break }
        set = grown
        best = density(grown)
        add(set)
      }
    }
    return found.prefix(groupLimit).map { set in
      WorkGroup(
        people: set.members,
        activities: setOf.indices.filter { setOf[$0].map(set.isSuperset) ?? false })
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
