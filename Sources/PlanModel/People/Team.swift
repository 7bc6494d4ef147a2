/// The people who can do the project's activities.
package struct Team: Hashable, Sendable {
  /// In the order of the team file.
  package var people: [Person]
  /// Who could be hired, in the order of the team file; they do nothing in the plan.
  package var candidates: [Person] = []
  /// What activities share beside people, in the order of the team file.
  package var pools: [Pool] = []
  /// Whether there is no team file, so that one full-time person per discipline is assumed.
  package var isAssumed: Bool

  /// Creates a team.
  package init(people: [Person], isAssumed: Bool = false) {
    self.people = people
    self.isAssumed = isAssumed
  }

  /// Returns the team that is assumed without a team file: a full-time person per discipline.
  ///
  /// Each is named after the discipline, in the order given. Where `crews` asks for several people
  /// of a discipline, further ones follow, such as `BE 2` and `BE 3`.
  package static func assumed(for disciplines: [Skill], crews: [Skill: Int] = [:]) -> Team {
    var names = Set(disciplines.map(\.code))
    let further = disciplines.flatMap { skill in
      (2...max(2, crews[skill] ?? 1)).prefix(max(0, (crews[skill] ?? 1) - 1)).map { number in
        var name = "\(skill.code) \(number)"
        while !names.insert(name).inserted { name += "'" }
        return Person(id: Person.ID(name), skills: [skill: .full])
      }
    }
    return Team(
      people: disciplines.map { Person(id: Person.ID($0.code), skills: [$0: .full]) } + further,
      isAssumed: true)
  }

  /// The people who have each skill, in the team's order.
  ///
  /// - Complexity: O(*n*) for *n* skills of all people; keep it, do not ask again and again.
  package var peopleBySkill: [Skill: [Person]] {
    var people: [Skill: [Person]] = [:]
    for person in self.people {
      for skill in person.skills.keys { people[skill, default: []].append(person) }
    }
    return people
  }

  /// Returns the people who can do work that needs `skill`, in the team's order.
  package func people(with skill: Skill) -> [Person] {
    people.filter { $0.skills[skill] != nil }
  }
}
