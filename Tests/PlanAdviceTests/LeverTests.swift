import PlanAdvice
import PlanModel
import Testing

/// Levers on projects without uncertainty, where the answer can be counted on fingers.
struct LeverTests {
  private static func ranking(
    _ project: Project, trace: TraceMatrix? = nil, limit: Int = 100
  ) throws -> LeverRanking {
    var plan = try #require(PlannedProject(project, trials: 20))
    if let trace { plan.trace = trace }
    return try #require(plan.advice(levers: limit).levers)
  }

  private static let four = (1...4).map { SampleHires.task("BE-\($0)", "BE", days: 3) }

  @Test func saysWhatOneMorePersonGainsAndCosts() throws {
    let project = SampleHires.project(
      Self.four, people: [SampleHires.person("Ana", "BE", rate: 80)])
    let lever = try #require(try Self.ranking(project).levers.first)
    guard case .addPerson(let person) = lever.action else {
      Issue.record("\(lever.action)")
      return
    }
    #expect(person.id.name == "further BE" && person.hourlyRate == 80)
    #expect(lever.p80 == Gain(time: .minutes(6 * 480), errorMinutes: 0))
    #expect(lever.release == WorkMoment(minutes: 6 * 480))
    // Ana's two tasks of 24 h and the new person's six days of 8 h, instead of Ana's four tasks.
    #expect(lever.cost == 0)
  }

  /// With certain efforts a short run tells as much as a full one.
  @Test(arguments: 1...2) func triesTheBestWhereNotAllAreTried(limit: Int) throws {
    let project = SampleHires.project(
      Self.four + [SampleHires.task("FE-1", "FE", days: 4)],
      people: [
        SampleHires.person("Ana", "BE", rate: 100), SampleHires.person("Bo", "FE", rate: 70),
      ])
    let best = try #require(try Self.ranking(project).levers.first)
    let chosen = try Self.ranking(project, limit: limit)
    #expect(chosen.levers.count == limit && chosen.leftOut > 0)
    #expect(chosen.levers.first?.release == best.release)
  }

  @Test func paysANewPersonForIdleHoursToo() throws {
    var tasks = [SampleHires.task("BE-1", "BE", days: 5), SampleHires.task("BE-2", "BE", days: 3)]
    tasks[0].owner = .init("Ana")
    let project = SampleHires.project(tasks, people: [SampleHires.person("Ana", "BE", rate: 50)])
    let lever = try #require(try Self.ranking(project).levers.first)
    // Five days of both instead of eight of Ana: two days of 8 h at 50 more.
    #expect(lever.p80.time == .minutes(3 * 480) && lever.cost == 800)
  }

  @Test func saysWhatASecondSkillGains() throws {
    let project = SampleHires.project(
      Self.four + [SampleHires.task("FE-1", "FE", days: 1)],
      people: [
        SampleHires.person("Ana", "BE", rate: 100), SampleHires.person("Bo", "FE", rate: 70),
      ])
    let action = Lever.Action.addSkill(.init("Bo"), Skill("BE"), speed: Rate(permille: 700))
    let lever = try #require(try Self.ranking(project).levers.first { $0.action == action })
    // Bo needs 24 ÷ 0.7 hours for one of four tasks, after one day of his own: Ana's nine days
    // decide.
    #expect(lever.p80.time == .minutes(3 * 480))
    let hours = 24 / 0.7
    #expect(abs(try #require(lever.cost) - (hours * 70 - 24 * 100)) < 1e-6)
  }

  @Test func saysWhatACutLinkGains() throws {
    let project = SampleHires.project(
      [SampleHires.task("BE-1", "BE", days: 4), SampleHires.task("FE-1", "FE", days: 3)],
      chain: ["BE-1", "FE-1"],
      people: [SampleHires.person("Ana", "BE"), SampleHires.person("Bo", "FE")])
    let ranking = try Self.ranking(project)
    let lever = try #require(ranking.levers.first)
    #expect(lever.action == .cutLink(from: .init("BE-1"), to: .init("FE-1")))
    #expect(lever.p80.time == .minutes(3 * 480) && lever.cost == nil)
  }

  @Test func saysWhatFreeingAnOwnerGains() throws {
    var tasks = [SampleHires.task("BE-1", "BE", days: 4), SampleHires.task("BE-2", "BE", days: 4)]
    for index in tasks.indices { tasks[index].owner = .init("Ana") }
    let project = SampleHires.project(
      tasks, people: [SampleHires.person("Ana", "BE"), SampleHires.person("Bo", "BE")])
    let levers = try Self.ranking(project).levers.filter {
      if case .freeOwner = $0.action { true } else { false }
    }
    #expect(levers.count == 2 && levers.allSatisfy { $0.p80.time == .minutes(4 * 480) })
  }

  @Test func saysWhatAnEarlyDeliveryGains() throws {
    var task = SampleHires.task("BE-1", "BE", days: 2)
    task.waitsFor = [.init("Vendor")]
    var project = SampleHires.project([task], people: [SampleHires.person("Ana", "BE")])
    project.externals = [
      ExternalDependency(
        id: .init("Vendor"),
        arrival: SampleHires.start.adding(days: 7)...SampleHires.start.adding(days: 11),
        span: SampleHires.span)
    ]
    let lever = try #require(
      try Self.ranking(project).levers.first { $0.action == .hasten(.init("Vendor")) })
    #expect(lever.release == WorkMoment(minutes: 7 * 480))
    #expect(lever.p80.time > .zero)
  }

  @Test func removesARiskForItsExpectedPay() throws {
    var project = SampleHires.project(
      [SampleHires.task("BE-1", "BE", days: 10)],
      people: [SampleHires.person("Ana", "BE", rate: 100)])
    project.risks = [SampleHires.risk("Flood", likelihood: 0.5, impact: 0.2, tasks: ["BE-1"])]
    let lever = try #require(
      try Self.ranking(project).levers.first { $0.action == .removeRisk(.init(0)) })
    #expect(lever.p80.time == .minutes(2 * 480))
    #expect(abs(try #require(lever.cost) + 0.5 * 0.2 * 8_000) < 1e-9)
  }

  @Test func dropsOnlyWhatServesNothingElse() throws {
    let tasks = ["A", "B", "C", "D"].map { SampleHires.task($0, "BE", days: 2) }
    var project = SampleHires.project(
      tasks, chain: ["C", "D"], people: [SampleHires.person("Ana", "BE")])
    func story(_ number: Int, _ priority: UserStory.Priority) -> UserStory {
      UserStory(
        id: "US-\(number)", title: "", priority: priority,
        span: SourceSpan(file: "sample.md", line: number, column: 1, length: 1))
    }
    project.stories = [story(1, .must), story(2, .could), story(3, .could)]
    let trace = TraceMatrix(
      items: project.stories.enumerated().map {
        TraceItem(id: .init($0), kind: .story, name: $1.id, span: $1.span)
      },
      // A serves both, B and C only the second; D, which stays, waits for C.
      links: [(0, "A"), (1, "A"), (1, "B"), (1, "C")].map {
        TraceLink(item: .init($0.0), task: .init($0.1), strength: .likely, evidence: [])
      }, untraced: [])
    let scope = StoryScope(project: project, trace: trace)
    #expect(scope.tasks(servingOnly: [project.stories[1]]) == [.init("B")])
    #expect(
      scope.tasks(servingOnly: Array(project.stories[0...1])) == ["A", "B"].map { .init($0) })
    #expect(scope.tasks(servingOnly: [project.stories[2]]).isEmpty)
    let drops = try Self.ranking(project, trace: trace).levers.filter {
      if case .dropStory = $0.action { true } else { false }
    }
    #expect(drops.map(\.action) == [.dropStory(project.stories[1], tasks: [.init("B")])])
    #expect(drops.first?.p80.time == .minutes(2 * 480))
  }

  @Test func forgetsADroppedTaskEverywhere() {
    var project = SampleHires.project(
      ["A", "B", "C"].map { SampleHires.task($0, "BE", days: 2) }, chain: ["A", "B", "C"],
      people: [SampleHires.person("Ana", "BE")])
    project.risks = [SampleHires.risk("Flood", likelihood: 0.5, impact: 0.2, tasks: ["A", "B"])]
    let story = UserStory(id: "US-1", title: "", priority: .could, span: SampleHires.span)
    let changed = Lever.Action.dropStory(story, tasks: [.init("B")]).applied(to: project)
    #expect(changed.activities.map(\.id.text) == ["A", "C"] && changed.relations.isEmpty)
    #expect(changed.risks[0].target == .activities([.init("A")]))
  }

  @Test func triesTheMostPromisingOfEachKindAndCountsTheRest() throws {
    var project = SampleHires.project(
      Self.four + [SampleHires.task("FE-1", "FE", days: 1)], chain: ["BE-1", "BE-2", "FE-1"],
      people: [SampleHires.person("Ana", "BE"), SampleHires.person("Bo", "FE")])
    project.risks = [SampleHires.risk("Flood", likelihood: 0.5, impact: 0.2)]
    let all = try Self.ranking(project)
    let few = try Self.ranking(project, limit: 3)
    #expect(few.levers.count == 3 && few.leftOut == all.levers.count - 3 && all.leftOut == 0)
    let kinds = few.levers.map { lever in
      switch lever.action {
      case .addPerson: 1
      case .removeRisk: 2
      case .addSkill: 3
      default: 4
      }
    }
    #expect(Set(kinds) == [1, 2, 3])
  }
}
