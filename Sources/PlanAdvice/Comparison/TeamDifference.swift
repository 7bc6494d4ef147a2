import PlanModel

/// What differs between two teams, person by person and pool by pool.
///
/// Those who come are first and those who go last, so that on the way work has somebody to do it.
enum TeamDifference {
  /// Returns the differences that can move a plan.
  ///
  /// People who are assumed are no people: then the team is one change.
  static func changes(from before: Team, to after: Team) -> [PlanChange] {
    guard before.content != after.content else { return [] }
    guard !before.isAssumed, !after.isAssumed else { return [.team] }
    let earlier = Dictionary(
      before.content.people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let later = Dictionary(
      after.content.people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var changes: [PlanChange] = after.people.filter { earlier[$0.id] == nil }.map {
      .person($0.id, .added)
    }
    for person in before.content.people {
      guard let other = later[person.id] else { continue }
      let traits = person.traits(otherThanOf: other)
      if !traits.isEmpty { changes.append(.person(person.id, .changed(traits))) }
    }
    changes += before.people.filter { later[$0.id] == nil }.map { .person($0.id, .removed) }
    changes += pools(before, after)
    let common = (
      before.people.map(\.id).filter { later[$0] != nil },
      after.people.map(\.id).filter { earlier[$0] != nil }
    )
    return changes + (common.0 == common.1 ? [] : [.team])
  }

  private static func pools(_ before: Team, _ after: Team) -> [PlanChange] {
    func units(_ team: Team) -> [Pool.ID: Int] {
      Dictionary(team.pools.map { ($0.id, $0.units) }, uniquingKeysWith: { first, _ in first })
    }
    let (earlier, later) = (units(before), units(after))
    return (after.pools.map(\.id) + before.pools.map(\.id).filter { later[$0] == nil })
      .filter { earlier[$0] != later[$0] }
      .map { .pool($0, from: earlier[$0], to: later[$0]) }
  }
}

extension Person {
  fileprivate func traits(otherThanOf other: Person) -> [PlanChange.Trait] {
    PlanChange.Trait.allCases.filter { trait in
      switch trait {
      case .skills: skills != other.skills
      case .capacity: capacity != other.capacity
      case .leave: leave != other.leave
      case .membership: from != other.from || until != other.until
      case .sickness: sickDaysPerYear != other.sickDaysPerYear
      }
    }
  }
}

extension Team {
  /// Takes over one change from a later team.
  mutating func make(_ change: PlanChange, of later: Team) {
    switch change {
    case .person(let id, .added):
      guard let place = later.people.firstIndex(where: { $0.id == id }) else { return }
      people.insert(later.people[place], at: min(place, people.count))
    case .person(let id, .changed):
      guard let index = people.firstIndex(where: { $0.id == id }),
        let person = later.people.first(where: { $0.id == id })
      else { return }
      people[index] = person
    case .person(let id, .removed): people.removeAll { $0.id == id }
    case .pool(let id, _, _):
      let pool = later.pools.first { $0.id == id }
      if let index = pools.firstIndex(where: { $0.id == id }) {
        if let pool { pools[index] = pool } else { pools.remove(at: index) }
      } else if let pool {
        pools.append(pool)
      }
    default: self = later
    }
  }
}
