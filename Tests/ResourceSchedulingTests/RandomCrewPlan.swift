import NetworkAnalysis
import PlanModel
import PlanTestSupport
import ResourceScheduling
import Testing

/// A small random project with crews, pools, milestones, settled and unattended work, and a plan.
///
/// The plan gives work to anybody who may do it and keeps the order of the project; it owes
/// nothing to the scheduler. It is as early as that order allows.
struct RandomCrewPlan: Sendable, CustomTestStringConvertible {
  /// The seed says it all.
  let seed: UInt64
  let project: Project
  let network: PrecedenceNetwork
  let schedule: Schedule

  /// The plans for which laws must hold.
  static let all = (0..<160).compactMap { RandomCrewPlan(seed: UInt64($0)) }

  var testDescription: String { "seed \(seed)" }

  private static let skills = ["BE", "FE"].map(Skill.init)
  private static let start = CivilDate(dayNumber: 20_544)

  /// Draws the plan with the given seed; `nil` if somebody leaves before their work is done.
  init?(seed: UInt64) {
    var random = SplitMix64(seed: 77_000 + seed)
    var project = Self.project(using: &random)
    if Bool.random(using: &random) {
      project.asOf = Self.start.adding(days: Int.random(in: 0..<6, using: &random))
    }
    let drawn = Schedule(
      entries: project.activities.enumerated().map { number, activity in
        Schedule.Entry(
          activity: activity.id, people: Self.crew(of: activity, in: project, using: &random),
          units: Self.units(of: activity, in: project, using: &random),
          start: WorkMoment(minutes: number), finish: WorkMoment(minutes: number + 1))
      })
    guard let network = try? project.network(),
      let times = FixedOrderPass(of: drawn, project: project, network: network)?.plannedTimes()
    else { return nil }
    var schedule = drawn
    for position in schedule.entries.indices {
      schedule.entries[position].start = WorkMoment(minutes: times.start[position])
      schedule.entries[position].finish = WorkMoment(minutes: times.finish[position])
    }
    self.seed = seed
    self.project = project
    self.network = network
    self.schedule = schedule
  }

  private static func project(using random: inout SplitMix64) -> Project {
    let span = SourceSpan(file: "crew.md", line: 1, column: 1, length: 1)
    var team = Team(
      people: (0..<4).map { person(number: $0, using: &random) })
    team.pools = [Pool(id: .init("lab"), units: 1), Pool(id: .init("phone"), units: 3)]
    let vendor = ExternalDependency(
      id: .init("Vendor"), arrival: start...start.adding(days: 6), span: span)
    let activities = (0..<Int.random(in: 4...14, using: &random)).map { number in
      activity(number: number, team: team, span: span, using: &random)
    }
    var relations: [PrecedenceRelation] = []
    for head in activities.indices.dropFirst() {
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        let kind = PrecedenceRelation.Kind.allCases[Int.random(in: 0..<4, using: &random)]
        let isPlain = Bool.random(using: &random)
        relations.append(
          PrecedenceRelation(
            from: activities[Int.random(in: 0..<head, using: &random)].id,
            to: activities[head].id, kind: isPlain ? .finishToStart : kind,
            lag: .minutes(isPlain ? 0 : [-240, 0, 7, 480][Int.random(in: 0..<4, using: &random)]),
            span: span))
      }
    }
    return Project(
      header: SpecHeader(title: "Crews", span: span), activities: activities,
      relations: relations, externals: [vendor], team: team,
      start: ProjectStart(date: start, reason: .commandLine))
  }

  private static func person(number: Int, using random: inout SplitMix64) -> Person {
    var skills = [Self.skills[number % 2]: Rate.full]
    if Bool.random(using: &random) {
      skills[Self.skills[(number + 1) % 2]] = Rate(
        permille: [500, 700, 1_200][Int.random(in: 0..<3, using: &random)])
    }
    var person = Person(id: .init("P\(number)"), skills: skills)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: person.capacity = Array(repeating: Rate(permille: 700), count: 7)
    case 1: person.capacity[3] = .none
    case 2:
      let first = start.adding(days: Int.random(in: 0..<12, using: &random))
      person.leave = [first...first.adding(days: Int.random(in: 0..<5, using: &random))]
    case 3: person.from = start.adding(days: Int.random(in: 1..<8, using: &random))
    default: break
    }
    return person
  }

  private static func activity(
    number: Int, team: Team, span: SourceSpan, using random: inout SplitMix64
  ) -> Activity {
    let skill = skills[Int.random(in: 0..<2, using: &random)]
    let isSettled = Int.random(in: 0..<12, using: &random) == 0
    let hours = isSettled ? 0 : [0, 2, 5, 8, 12, 20][Int.random(in: 0..<6, using: &random)]
    var activity = Activity(
      id: .init("T\(number)"), title: "Task \(number)", discipline: skill,
      estimate: Estimate(text: "\(hours)h", amount: .point(Double(hours)), unit: .hours),
      effort: .hours(Double(hours)), span: span)
    activity.isSettled = isSettled
    activity.people = [1, 1, 1, 2, 2, 0][Int.random(in: 0..<6, using: &random)]
    if Int.random(in: 0..<4, using: &random) == 0, activity.people > 0 {
      activity.owner = team.people(with: skill).randomElement(using: &random)?.id
    }
    if Int.random(in: 0..<6, using: &random) == 0 {
      activity.notBefore = start.adding(days: Int.random(in: 0..<10, using: &random))
    }
    if Int.random(in: 0..<8, using: &random) == 0 { activity.waitsFor = [.init("Vendor")] }
    if Int.random(in: 0..<3, using: &random) == 0 {
      activity.needs = [
        PoolNeed(pool: .init("phone"), units: Int.random(in: 1...2, using: &random))
      ]
    }
    if Int.random(in: 0..<5, using: &random) == 0 {
      activity.needs.append(PoolNeed(pool: .init("lab"), units: 1))
    }
    return activity
  }

  private static func crew(
    of activity: Activity, in project: Project, using random: inout SplitMix64
  ) -> [Person.ID] {
    guard activity.effort > .zero else { return [] }
    let skilled = project.team.people(with: activity.discipline).map(\.id)
    let owner = activity.owner.map { [$0] } ?? []
    let others = skilled.filter { !owner.contains($0) }.shuffled(using: &random)
    let crew = Set((owner + others).prefix(activity.people))
    return project.team.people.map(\.id).filter(crew.contains)
  }

  private static func units(
    of activity: Activity, in project: Project, using random: inout SplitMix64
  ) -> [Schedule.PoolUnits] {
    guard activity.effort > .zero else { return [] }
    return activity.needs.map { need in
      let size = project.team.pools.first { $0.id == need.pool }?.units ?? 0
      let numbers = (1...size).shuffled(using: &random).prefix(need.units).sorted()
      return Schedule.PoolUnits(pool: need.pool, numbers: numbers)
    }
  }
}
