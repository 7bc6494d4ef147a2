import PlanModel

/// What each activity holds from its start to its finish: people, and units of pools.
///
/// A *unit* is held by one activity at a time. Units are numbered: the people who do something,
/// in the order of the team; then nobody; then the units of pools that something holds. Nobody
/// is held by what holds nothing else, and is never busy; so each activity has a *slot* for each
/// unit it holds, its people's first, and at least one.
struct TrialHoldings: Sendable {
  /// Units of a pool that an activity holds.
  struct Held: Sendable {
    /// The pool, by its number.
    let pool: Int
    /// How many of its units.
    let units: Int
  }

  /// The people who may do something, in the order of the team.
  let people: [Person]
  /// How many units there are.
  private(set) var unitCount: Int
  /// The units in all slots, those of one activity together.
  private(set) var unit: [Int] = []
  /// The slots of activity *i* are `slotStart[i]..<slotStart[i + 1]`.
  private(set) var slotStart = [0]
  /// How many people each activity has; their slots come first.
  private(set) var crewSizes: [Int] = []
  /// What the activities hold of pools, in the order of their slots.
  private var held: [Held] = []
  /// What activity *i* holds of pools is `held[heldStart[i]..<heldStart[i + 1]]`.
  private var heldStart = [0]
  /// How many units each pool in use has, by its number; no more than are ever asked for.
  private(set) var poolSizes: [Int] = []
  /// Whether each activity holds one person, or takes no time and holds nothing.
  private(set) var isPlain = true

  /// The unit that is nobody.
  var nobody: Int { people.count }

  /// Notes what the activities of a schedule hold; what takes no time holds nothing.
  ///
  /// - Parameters:
  ///   - project: What is scheduled.
  ///   - schedule: The plan.
  ///   - isOpenToAll: Whether also people may do something who do nothing by the plan.
  /// - Precondition: each entry's people and pools are in the team, and the pools have the units.
  /// - Complexity: O(*s*) for *s* slots.
  init(project: Project, schedule: Schedule, isOpenToAll: Bool) {
    let takesTime = project.activities.map { $0.openEffort > .zero }
    let busy = Set(zip(schedule.entries, takesTime).filter(\.1).flatMap(\.0.people))
    people = project.team.people.filter { isOpenToAll || busy.contains($0.id) }
    unitCount = people.count + 1
    let number = Dictionary(
      people.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    var pools = PoolsInUse(sizes: project.team.pools)
    for (entry, takesTime) in zip(schedule.entries, takesTime) {
      let first = unit.count
      if takesTime {
        for person in entry.people { add(person, number: number[person]) }
        crewSizes.append(unit.count - first)
        for held in entry.units { add(held, of: &pools) }
        isPlain = isPlain && entry.people.count == 1 && entry.units.isEmpty
      } else {
        crewSizes.append(0)
      }
      if unit.count == slotStart[slotStart.count - 1] { unit.append(nobody) }
      slotStart.append(unit.count)
      heldStart.append(held.count)
    }
  }

  /// The pools of which something was held so far.
  private struct PoolsInUse {
    /// How many units each pool of the team has.
    let sizes: [Pool.ID: Int]
    /// The number of each pool that is in use.
    var pools: [Pool.ID: Int] = [:]
    /// The number of each unit that is in use.
    var units: [Unit: Int] = [:]

    /// A unit, by the number of its pool and its own.
    struct Unit: Hashable {
      let pool: Int
      let number: Int
    }

    init(sizes: [Pool]) {
      self.sizes = Dictionary(
        sizes.map { ($0.id, $0.units) }, uniquingKeysWith: { first, _ in first })
    }
  }

  private mutating func add(_ person: Person.ID, number: Int?) {
    guard let number else {
      preconditionFailure("the schedule names \(person), who is not in the team")
    }
    unit.append(number)
  }

  private mutating func add(_ held: Schedule.PoolUnits, of pools: inout PoolsInUse) {
    guard let size = pools.sizes[held.pool], held.numbers.count <= size else {
      preconditionFailure("the schedule holds units of \(held.pool) that the team does not have")
    }
    let pool = pools.pools[held.pool, default: poolSizes.count]
    pools.pools[held.pool] = pool
    if pool == poolSizes.count { poolSizes.append(0) }
    poolSizes[pool] = min(size, poolSizes[pool] + held.numbers.count)
    self.held.append(Held(pool: pool, units: held.numbers.count))
    for number in held.numbers {
      let key = PoolsInUse.Unit(pool: pool, number: number)
      let known = pools.units[key, default: unitCount]
      pools.units[key] = known
      unitCount = max(unitCount, known + 1)
      unit.append(known)
    }
  }

  /// The slots of an activity.
  func slots(of position: Int) -> Range<Int> { slotStart[position]..<slotStart[position + 1] }

  /// The people who do an activity by the plan, by number.
  func plannedPeople(of position: Int) -> ArraySlice<Int> {
    unit[slotStart[position]..<slotStart[position] + crewSizes[position]]
  }

  /// What an activity holds of pools.
  func heldPools(of position: Int) -> [Held] {
    Array(held[heldStart[position]..<heldStart[position + 1]])
  }
}
