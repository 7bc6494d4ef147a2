import PlanModel

/// Some people, and the work that only they can do.
struct WorkingGroup {
  /// Activities with effort whose candidates are all among the people.
  let activities: [Int]
  /// Positions of the people, ascending.
  let people: [Int]

  /// Sets of people that are grown.
  private static let seedLimit = 48
  /// Groups in all.
  private static let groupLimit = 160

  /// Returns the groups whose work may bound a project.
  ///
  /// They are the sets of people that are the candidates of some activity, everybody, and the
  /// unions that come up when each set is joined, as long as the work per person grows, with the
  /// set that adds most to it. A union of sets has all the work of its parts and perhaps more.
  ///
  /// - Complexity: O(*s*⁴) comparisons for *s* sets, at most 48; O(*n* · *g*) for *g* groups.
  static func groups(of problem: StaffingProblem) -> [WorkingGroup] {
    let count = problem.profiles.count
    var work: [PeopleSet: Int] = [:]
    var sets: [PeopleSet] = []
    var setOf: [PeopleSet] = []
    for activity in problem.activities {
      let set = PeopleSet(activity.candidates.lazy.map(\.person), of: count)
      setOf.append(set)
      guard activity.people > 0, activity.effort > 0 else { continue }
      if work[set] == nil { sets.append(set) }
      work[set, default: 0] += leastCapacity(of: activity)
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
        var grown: PeopleSet?
        for other in seeds where !set.isSuperset(of: other) {
          let union = set.union(other)
          let value = density(union)
          if value > best {
            best = value
            grown = union
          }
        }
        guard let grown else { break }
        set = grown
        add(set)
      }
    }
    return found.prefix(groupLimit).map { set in
      WorkingGroup(
        activities: problem.activities.indices.filter {
          problem.activities[$0].people > 0 && problem.activities[$0].effort > 0
            && set.isSuperset(of: setOf[$0])
        }, people: set.members)
    }
  }

  /// The least capacity an activity takes, whoever does it, in thousandths of a minute.
  ///
  /// The effort is the sum of speed × capacity, and no speed is above the highest.
  static func leastCapacity(of activity: StaffingProblem.Activity) -> Int {
    let speed = activity.candidates.lazy.map(\.speed).max() ?? 1
    return (activity.effort + speed - 1) / speed
  }
}
