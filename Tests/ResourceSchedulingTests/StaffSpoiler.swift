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

  /// A unit that another holds at the same time.
  func stealingUnit(using random: inout SplitMix64) -> Corruption.Spoiled? {
    guard let (held, number, pool) = place(using: &random) else { return nil }
    let owned = entry.units[held].numbers
    let stolen = schedule.entries.filter {
      $0.activity != id && $0.start < entry.finish && entry.start < $0.finish
    }.flatMap { other in
      other.units.filter { $0.pool == pool.id }.flatMap(\.numbers)
    }.filter { !owned.contains($0) }
    guard let unit = stolen.randomElement(using: &random) else { return nil }
    let spoiled = id
    return changing({ violation in
      guard case .unitOverlap(let first, let second, pool.id, unit) = violation else {
        return false
      }
      return first == spoiled || second == spoiled
    }) { $0.units[held].numbers[number] = unit }
  }
}
