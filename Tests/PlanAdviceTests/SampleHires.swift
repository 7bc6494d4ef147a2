import PlanAdvice
import PlanModel

/// Hires and projects that are small enough to see what must come out.
enum SampleHires {
  /// A Monday.
  static let start = CivilDate(dayNumber: 20_731)
  /// A place in a spec that was never written.
  static let span = SourceSpan(file: "sample.md", line: 1, column: 1, length: 1)

  /// An option of which only the number and the cost matter.
  static func option(_ number: Int, most: Int, cost: Double) -> HiringOption {
    HiringOption(
      subject: .anyone(Skill("S\(number)")),
      people: (0..<most).map { Person(id: .init("S\(number) \($0)"), skills: [:]) },
      firstDay: start, offeredHours: 1, cost: cost)
  }

  /// All numbers of people that options allow.
  static func all(_ options: [HiringOption]) -> [[Int]] {
    options.reduce([[]]) { choices, option in
      choices.flatMap { choice in (0...option.most).map { choice + [$0] } }
    }
  }

  /// A task of so many days whose effort is certain.
  static func task(_ id: String, _ skill: String, days: Double) -> Activity {
    Activity(
      id: .init(id), title: id, discipline: Skill(skill),
      estimate: Estimate(text: "", amount: .point(days), unit: .days),
      effort: .hours(days * 8), belief: .certain, span: span)
  }

  /// Somebody who works full time.
  static func person(
    _ name: String, _ skills: String..., rate: Double? = nil, from: CivilDate? = nil
  ) -> Person {
    Person(
      id: .init(name),
      skills: Dictionary(uniqueKeysWithValues: skills.map { (Skill($0), Rate.full) }),
      from: from, hourlyRate: rate)
  }

  /// A project of tasks in which each of `chain` waits for the one before.
  static func project(
    _ tasks: [Activity], chain: [String] = [], people: [Person], candidates: [Person] = []
  ) -> Project {
    var team = Team(people: people)
    team.candidates = candidates
    return Project(
      header: SpecHeader(title: "Sample", span: span), activities: tasks,
      relations: zip(chain, chain.dropFirst()).map { first, second in
        PrecedenceRelation(
          from: .init(first), to: .init(second), kind: .finishToStart, lag: .zero, span: span)
      },
      team: team, start: ProjectStart(date: start, reason: .commandLine))
  }

  /// A risk of every task, or of the named ones.
  static func risk(
    _ title: String, likelihood: Double, impact: Double, tasks: [String] = []
  ) -> Risk {
    Risk(
      id: .init(0), title: title, likelihoodText: "", impactText: "", likelihood: likelihood,
      impact: .share(impact),
      target: tasks.isEmpty ? .everything : .activities(tasks.map { .init($0) }), span: span)
  }
}
