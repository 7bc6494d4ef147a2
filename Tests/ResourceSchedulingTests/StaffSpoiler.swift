import PlanModel
import PlanTestSupport
import ResourceScheduling

/// Spoils who does an activity and what it holds.
extension Spoiler {
  func droppingMember(using random: inout SplitMix64) -> Corruption.Spoiled? {
    guard let place = entry.people.indices.randomElement(using: &random) else { return nil }
    let count = entry.people.count
    return changing(breaks: .wrongCrew(id, expected: count, found: count - 1)) {
      $0.people.remove(at: place)
    }
  }

  /// The crew keeps its size, but one of them counts twice, or one more is the same.
  func doublingMember(using random: inout SplitMix64) -> Corruption.Spoiled? {
    guard let member = entry.people.randomElement(using: &random) else { return nil }
    let count = entry.people.count
    guard count > 1, Bool.random(using: &random) else {
      return changing(breaks: .wrongCrew(id, expected: count, found: count + 1)) {
        $0.people.append(member)
      }
    }
    return changing(breaks: .wrongCrew(id, expected: count, found: count)) {
      $0.people = Array(repeating: member, count: count)
    }
  }

  func addingMember(
    toStaffed isStaffed: Bool, using random: inout SplitMix64
  ) -> Corruption.Spoiled? {
    let others = project.team.people(with: activity.discipline).map(\.id).filter {
      !entry.people.contains($0)
    }
    guard entry.people.isEmpty != isStaffed, let other = others.randomElement(using: &random)
    else { return nil }
    let count = entry.people.count
    return changing(breaks: .wrongCrew(id, expected: count, found: count + 1)) {
      $0.people.append(other)
    }
  }

  func swappingInUnskilled(using random: inout SplitMix64) -> Corruption.Spoiled? {
    let unskilled = project.team.people.filter { $0.skills[activity.discipline] == nil }
    guard let place = entry.people.indices.randomElement(using: &random),
      let other = unskilled.randomElement(using: &random)?.id
    else { return nil }
    return changing(breaks: .ineligible(id, other)) { $0.people[place] = other }
  }

  func replacingOwner(using random: inout SplitMix64) -> Corruption.Spoiled? {
    let others = project.team.people(with: activity.discipline).map(\.id).filter {
      !entry.people.contains($0)
    }
    guard let owner = activity.owner, let place = entry.people.firstIndex(of: owner),
      let other = others.randomElement(using: &random)
    else { return nil }
    return changing(
      breaks: entry.people.count > 1 ? .ownerMissing(id, owner) : .ineligible(id, other)
    ) { $0.people[place] = other }
  }

  func givingToStranger() -> Corruption.Spoiled? {
    guard !entry.people.isEmpty else { return nil }
    return changing(breaks: .stranger(id, .init("Nobody"))) { $0.people[0] = .init("Nobody") }
  }

  /// A place among the units that the activity holds, and the pool.
  private func place(
    using random: inout SplitMix64
  ) -> (held: Int, number: Int, pool: Pool)? {
    guard let held = entry.units.indices.randomElement(using: &random),
      let number = entry.units[held].numbers.indices.randomElement(using: &random),
      let pool = project.team.pools.first(where: { $0.id == entry.units[held].pool })
    else { return nil }
    return (held, number, pool)
  }

  func numberingOutOfRange(using random: inout SplitMix64) -> Corruption.Spoiled? {
    guard let (held, number, pool) = place(using: &random) else { return nil }
    let wrong = [0, -1, pool.units + 1, Int.max][Int.random(in: 0..<4, using: &random)]
    return changing(breaks: .wrongUnits(id, pool.id)) { $0.units[held].numbers[number] = wrong }
  }

  func holdingTwice(using random: inout SplitMix64) -> Corruption.Spoiled? {
    guard let (held, number, pool) = place(using: &random) else { return nil }
    let count = entry.units[held].numbers.count
    return changing(breaks: .wrongUnits(id, pool.id)) { entry in
      let twice = entry.units[held].numbers[number]
      entry.units[held].numbers = Array(repeating: twice, count: max(2, count))
    }
  }

  func droppingUnit(using random: inout SplitMix64) -> Corruption.Spoiled? {
    guard let (held, number, pool) = place(using: &random) else { return nil }
    return changing(breaks: .wrongUnits(id, pool.id)) { $0.units[held].numbers.remove(at: number) }
  }

  func droppingPool(using random: inout SplitMix64) -> Corruption.Spoiled? {
    guard let (held, _, pool) = place(using: &random) else { return nil }
    return changing(breaks: .wrongUnits(id, pool.id)) { $0.units.remove(at: held) }
  }

  /// A unit of a pool that nothing asks for; a milestone needs none at all.
  func holdingNeedless() -> Corruption.Spoiled? {
    let needless = project.team.pools.first { pool in
      !entry.units.contains { $0.pool == pool.id }
    }
    guard let pool = needless?.id else { return nil }
    return changing(breaks: .wrongUnits(id, pool)) {
      $0.units.append(Schedule.PoolUnits(pool: pool, numbers: [1]))
    }
  }

  /// A unit that another holds at the same time, here or wherever there is an occasion.
  func stealingUnit(using random: inout SplitMix64) -> Corruption.Spoiled? {
    let thefts = schedule.entries.indices.flatMap { position in
      schedule.entries[position].units.indices.flatMap { held in
        unitsHeldByOthers(position: position, held: held).map { (position, held, $0) }
      }
    }
    guard let (thief, held, unit) = thefts.randomElement(using: &random) else { return nil }
    let spoiler = Spoiler(schedule: schedule, project: project, position: thief)
    let (stealing, pool) = (spoiler.id, spoiler.entry.units[held].pool)
    return spoiler.changing({ violation in
      guard case .unitOverlap(let first, let second, pool, unit) = violation else { return false }
      return first == stealing || second == stealing
    }) { $0.units[held].numbers[0] = unit }
  }

  /// The units of the same pool that others hold in the meantime.
  private func unitsHeldByOthers(position: Int, held: Int) -> [Int] {
    let entry = schedule.entries[position]
    return schedule.entries.filter {
      $0.activity != entry.activity && $0.start < entry.finish && entry.start < $0.finish
    }.flatMap { other in
      other.units.filter { $0.pool == entry.units[held].pool }.flatMap(\.numbers)
    }
  }
}
