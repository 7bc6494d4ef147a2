package import PlanModel

/// Projects without some of the time that people are away; efforts stay as they are.
extension Project {
  /// Returns the project in which somebody takes no leave.
  ///
  /// When they join and leave the team stays.
  package func withoutLeave(of person: Person.ID) -> Project {
    changingPeople(where: { $0 == person }) { $0.leave = [] }
  }

  /// Returns the project in which nobody takes leave.
  package func withoutLeave() -> Project { changingPeople { $0.leave = [] } }

  /// Returns the project in which somebody never falls ill.
  package func withoutSickness(of person: Person.ID) -> Project {
    changingPeople(where: { $0 == person }) { $0.sickDaysPerYear = 0 }
  }

  /// Returns the project in which nobody falls ill.
  package func withoutSickness() -> Project { changingPeople { $0.sickDaysPerYear = 0 } }

  /// Returns the project in which everybody is there full time from the start to the end, and no
  /// activity waits for a day of its own.
  package func withoutCalendar() -> Project {
    var project = changingPeople { person in
      person.leave = []
      person.capacity = Array(repeating: .full, count: person.capacity.count)
      person.from = nil
      person.until = nil
    }
    for position in activities.indices { project.activities[position].notBefore = nil }
    return project
  }

  private func changingPeople(
    where isMeant: (Person.ID) -> Bool = { _ in true }, _ change: (inout Person) -> Void
  ) -> Project {
    var project = self
    for position in team.people.indices where isMeant(team.people[position].id) {
      change(&project.team.people[position])
    }
    return project
  }
}
