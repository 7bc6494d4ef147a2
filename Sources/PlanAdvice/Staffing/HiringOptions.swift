package import PlanModel

/// Lists what hiring may choose from, with what each choice costs.
package struct HiringOptions: Hashable, Sendable {
  /// The candidates in the order of the team file, then anybody by discipline.
  package private(set) var options: [HiringOption]
  /// What the costs count: pay if that of all options is known.
  package let costUnit: StaffingAdvice.CostUnit

  /// Lists the options that a question leaves open for a project.
  ///
  /// Candidates are the choice where there are any; without them, or where the question says so,
  /// it is people without a name: full time, at full speed, in one of the project's disciplines,
  /// paid as those of the team who have the skill are on average. Who offers nothing before the
  /// deadline is left out.
  package init(for project: Project, question: HiringQuestion) {
    let axis = project.axis
    let end = max(0, axis.moment(endOf: question.deadline).minutes)
    let wanted = Set(question.candidates)
    let candidates = project.team.candidates.filter { wanted.isEmpty || wanted.contains($0.id) }
    var groups = candidates.map { Group(subject: .candidate($0.id), people: [$0]) }
    if groups.isEmpty || question.includesAnyone {
      groups += Self.anyone(for: project, question: question, axis: axis)
    }
    let unit: StaffingAdvice.CostUnit =
      groups.allSatisfy { $0.people[0].hourlyRate != nil } ? .pay : .heads
    options = groups.compactMap { group in
      let person = group.people[0]
      let profile = CapacityProfile(of: person, on: axis)
      guard let first = profile.firstMinute(from: 0), first < end else { return nil }
      let hours = Double(profile.capacity(before: end)) / 60_000
      let cost = unit == .heads ? 1 : (person.hourlyRate ?? 0) * hours
      return HiringOption(
        subject: group.subject, people: group.people,
        firstDay: axis.startDate(of: WorkMoment(minutes: first)), offeredHours: hours, cost: cost)
    }
    costUnit = unit
  }

  /// People who are alike, before their cost is known.
  private struct Group {
    let subject: HiringOption.Subject
    let people: [Person]
  }

  /// As many people without a name for each discipline as could ever have work at once.
  private static func anyone(
    for project: Project, question: HiringQuestion, axis: WorkAxis
  ) -> [Group] {
    let first = max(project.asOf ?? axis.start, question.joining ?? axis.start)
    var taken = Set((project.team.people + project.team.candidates).map(\.id))
    return project.disciplines.compactMap { skill in
      let work = project.activities.filter {
        $0.discipline == skill && $0.effort > .zero && $0.owner == nil && !$0.isSettled
      }
      let most = min(question.mostPerDiscipline, work.reduce(0) { $0 + $1.people })
      guard most > 0 else { return nil }
      let rates = project.team.people(with: skill).compactMap(\.hourlyRate)
      let people = (1...most).map { number in
        Person(
          id: name(of: skill, number, unlike: &taken), skills: [skill: .full],
          from: first > axis.start ? first : nil,
          hourlyRate: rates.isEmpty ? nil : rates.reduce(0, +) / Double(rates.count))
      }
      return Group(subject: .anyone(skill), people: people)
    }
  }

  /// A name that nobody has yet.
  private static func name(
    of skill: Skill, _ number: Int, unlike taken: inout Set<Person.ID>
  ) -> Person.ID {
    var name = "further \(skill) \(number)"
    while !taken.insert(Person.ID(name)).inserted { name = "further " + name }
    return Person.ID(name)
  }
}

extension [HiringOption] {
  /// The people who join when so many of each option are hired.
  package func people(_ hires: [Int]) -> [Person] {
    zip(self, hires).flatMap { $0.people.prefix($1) }
  }

  /// What so many of each option cost together.
  package func cost(of hires: [Int]) -> Double {
    zip(self, hires).reduce(0) { $0 + $1.0.cost * Double($1.1) }
  }
}
