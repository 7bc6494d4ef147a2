package import PlanModel

/// A project drawn from a seed, for laws that must hold for every project.
///
/// It has up to 24 activities in three disciplines, relations of all kinds with lags and leads
/// that only lead onward, a team of 3 to 6 people with speeds, part time and leave, holidays,
/// not-before days, an external dependency with a window, and sometimes an owner.
package struct RandomProject: Sendable, CustomStringConvertible {
  /// The seed; it is all that is needed to see a failure again.
  package let seed: UInt64
  /// The project.
  package let project: Project

  package var description: String { "seed \(seed)" }

  /// Creates the project with the given seed.
  package init(seed: UInt64) {
    self.seed = seed
    var random = SplitMix64(seed: seed)
    let skills = ["BE", "FE", "OPS"].map(Skill.init)
    let start = CivilDate(dayNumber: 20_700 + Int.random(in: 0..<14, using: &random))
    let calendar = WorkCalendar(
      workweek: Bool.random(using: &random)
        ? [.monday, .tuesday, .wednesday, .thursday, .friday]
        : [.monday, .tuesday, .wednesday, .thursday],
      holidays: (0..<Int.random(in: 0...3, using: &random)).map { _ in
        start.adding(days: Int.random(in: 0..<40, using: &random))
      },
      minutesPerDay: [450, 480].randomElement(using: &random) ?? 480)
    let team = Team(people: Self.people(skills: skills, start: start, using: &random))
    let external = ExternalDependency(
      id: .init("Vendor"), arrival: start...start.adding(days: 9), span: Self.span(1))
    let activities = (0..<Int.random(in: 1...24, using: &random)).map { number in
      Self.activity(
        number: number, skills: skills, team: team, start: start, external: external,
        using: &random)
    }
    project = Project(
      header: SpecHeader(title: "Random \(seed)", span: Self.span(1)), activities: activities,
      relations: Self.relations(among: activities, using: &random), externals: [external],
      team: team, calendar: calendar, start: ProjectStart(date: start, reason: .commandLine))
  }

  /// Creates the project with the given seed, and with features that it does not have else.
  package init(seed: UInt64, features: RandomFeatures) {
    self.seed = seed
    project =
      RandomSharing(of: RandomProject(seed: seed).project, features: features, seed: seed).project
  }

  /// A place in a spec that was never written.
  private static func span(_ line: Int) -> SourceSpan {
    SourceSpan(file: "random.md", line: line, column: 1, length: 1)
  }

  private static func people(
    skills: [Skill], start: CivilDate, using random: inout SplitMix64
  ) -> [Person] {
    (0..<Int.random(in: 3...6, using: &random)).map { number in
      var known = [skills[number % skills.count]: Rate.full]
      if Bool.random(using: &random), let other = skills.randomElement(using: &random) {
        known[other] =
          known[other] ?? Rate(permille: [500, 700, 900, 1_200][Int(random.next() % 4)])
      }
      var capacity = Array(repeating: Rate.full, count: 7)
      if Int.random(in: 0..<3, using: &random) == 0 {
        capacity = Array(repeating: Rate(permille: 800), count: 7)
      } else if Int.random(in: 0..<3, using: &random) == 0 {
        capacity[2] = .none
      }
      var leave: [ClosedRange<CivilDate>] = []
      if Int.random(in: 0..<3, using: &random) == 0 {
        let first = start.adding(days: Int.random(in: 0..<20, using: &random))
        leave.append(first...first.adding(days: Int.random(in: 0..<7, using: &random)))
      }
      return Person(
        id: .init("P\(number)"), skills: known, capacity: capacity, leave: leave,
        from: Int.random(in: 0..<6, using: &random) == 0 ? start.adding(days: 5) : nil)
    }
  }

  private static func activity(
    number: Int, skills: [Skill], team: Team, start: CivilDate, external: ExternalDependency,
    using random: inout SplitMix64
  ) -> Activity {
    let discipline = skills[Int.random(in: 0..<skills.count, using: &random)]
    let hours = [0, 1, 2, 4, 6, 8, 12, 16, 20, 24, 40][Int.random(in: 0..<11, using: &random)]
    let owner = Int.random(in: 0..<8, using: &random) == 0
    return Activity(
      id: .init("T\(number)"), title: "Task \(number)", discipline: discipline,
      estimate: Estimate(text: "\(hours)h", amount: .point(Double(hours)), unit: .hours),
      effort: .hours(Double(hours)),
      owner: owner ? team.people(with: discipline).randomElement(using: &random)?.id : nil,
      notBefore: Int.random(in: 0..<8, using: &random) == 0
        ? start.adding(days: Int.random(in: 0..<15, using: &random)) : nil,
      waitsFor: Int.random(in: 0..<10, using: &random) == 0 ? [external.id] : [],
      span: span(number + 10))
  }

  private static func relations(
    among activities: [Activity], using random: inout SplitMix64
  ) -> [PrecedenceRelation] {
    var relations: [PrecedenceRelation] = []
    for head in activities.indices.dropFirst() {
      var tails: Set<Int> = []
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        let tail = Int.random(in: max(0, head - 8)..<head, using: &random)
        guard tails.insert(tail).inserted else { continue }
        let isPlain = Int.random(in: 0..<10, using: &random) < 7
        let kind = PrecedenceRelation.Kind.allCases[Int.random(in: 0..<4, using: &random)]
        let lag = [-480, -60, 0, 0, 60, 480, 960][Int.random(in: 0..<7, using: &random)]
        relations.append(
          PrecedenceRelation(
            from: activities[tail].id, to: activities[head].id,
            kind: isPlain ? .finishToStart : kind, lag: isPlain ? .zero : .minutes(lag),
            span: span(head + 10)))
      }
    }
    return relations
  }
}
