import PlanModel

/// What each person does in a timetable, and what it takes of their time.
struct PersonRows {
  /// How work is measured.
  let measure: AllocationMeasure
  /// Whose pay is known.
  let rates: KnownRates

  /// Returns a row for each person, in the team's order.
  ///
  /// - Complexity: O(*n* log *n*) for *n* activities.
  func rows(of table: Timetable) -> [AllocatedPerson] {
    let problem = measure.problem
    let order = table.order(in: problem)
    return problem.project.team.people.indices.map { position in
      let person = problem.project.team.people[position]
      let done = order[position]
      let minutes = done.reduce(0.0) { $0 + measure.pay.work(of: $1, by: position, in: table) }
      return AllocatedPerson(
        person: person.id, activities: done.map { problem.project.activities[$0].id },
        workHours: minutes / 60, span: span(of: done, by: problem.profiles[position], in: table),
        cost: rates.areKnown && rates.isKnown[position]
          ? minutes / 60 * (person.hourlyRate ?? 0) : nil)
    }
  }

  private func span(
    of activities: [Int], by profile: CapacityProfile, in table: Timetable
  ) -> AllocatedPerson.Span? {
    guard let start = activities.map({ table.start[$0] }).min(),
      let finish = activities.map({ table.finish[$0] }).max()
    else { return nil }
    let day = profile.minutesPerDay
    let first = start / day * day
    let last = (finish + day - 1) / day * day
    let offered = profile.capacity(before: last) - profile.capacity(before: first)
    return AllocatedPerson.Span(
      start: WorkMoment(minutes: start), finish: WorkMoment(minutes: finish),
      offeredHours: Double(offered) / 60_000)
  }
}
