import NetworkAnalysis
import PlanAdvice
import PlanModel
import ResourceScheduling
import RiskSimulation
import Testing

/// The whole way on projects without uncertainty, where the answer can be counted on fingers.
struct HiringAdvisorTests {
  private static func advice(
    on project: Project, days: Int, change: (inout HiringQuestion) -> Void = { _ in },
    shouldStop: @escaping () -> Bool = { false }
  ) throws -> StaffingAdvice {
    guard case .acyclic(let network) = PrecedenceNetwork.build(project) else { throw Fault.cyclic }
    var question = HiringQuestion(deadline: project.axis.date(ofWorkday: days - 1))
    change(&question)
    return HiringAdvisor.advise(
      on: project, network: network, question: question,
      hiring: HiringOptions(for: project, question: question), scheduling: .brief,
      simulation: SimulationOptions(trials: 20), shouldStop: shouldStop)
  }

  private enum Fault: Error { case cyclic }

  private static let four = (1...4).map { SampleHires.task("BE-\($0)", "BE", days: 3) }

  @Test func hiresAsManyAsTheWorkTakes() throws {
    let project = SampleHires.project(Self.four, people: [SampleHires.person("Ana", "BE")])
    for (days, hires) in [(3, 3), (5, 3), (6, 1), (11, 1)] {
      let advice = try Self.advice(on: project, days: days)
      guard case .hire(let team, let leastCost, let isProven) = advice.outcome else {
        Issue.record("\(days) days: \(advice.outcome)")
        continue
      }
      #expect(team.hires == [hires] && isProven && leastCost == Double(hires))
      #expect(team.prospect?.chance.hits == 20)
      #expect(advice.present?.prospect?.chance.hits == 0)
    }
  }

  @Test func hiresNobodyWhenTheDateIsReached() throws {
    let project = SampleHires.project(Self.four, people: [SampleHires.person("Ana", "BE")])
    let advice = try Self.advice(on: project, days: 12)
    #expect(advice.outcome == .presentTeamIsEnough)
    #expect(advice.judged.count == 1 && advice.unlimited == nil)
  }

  @Test func saysSoWhenNoPeopleHelp() throws {
    let project = SampleHires.project(
      Self.four, chain: ["BE-1", "BE-2", "BE-3", "BE-4"], people: [SampleHires.person("Ana", "BE")])
    let advice = try Self.advice(on: project, days: 11)
    #expect(advice.outcome == .unreachable)
    #expect(advice.unlimited?.promise?.hits == 0)
  }

  @Test func saysSoWhenTheChoiceIsTooSmall() throws {
    let project = SampleHires.project(Self.four, people: [SampleHires.person("Ana", "BE")])
    let advice = try Self.advice(on: project, days: 3) { $0.mostPerDiscipline = 2 }
    #expect(advice.outcome == .optionsFallShort(isProven: true))
    #expect(advice.unlimited?.promise?.hits == 20 && advice.everybody?.hires == [2])
  }

  @Test func fillsASkillThatNobodyHas() throws {
    let project = SampleHires.project(
      Self.four + [SampleHires.task("QA-1", "QA", days: 1)],
      people: [SampleHires.person("Ana", "BE")])
    let advice = try Self.advice(on: project, days: 20)
    #expect(advice.present?.prospect == nil)
    guard case .hire(let team, _, let isProven) = advice.outcome else {
      Issue.record("\(advice.outcome)")
      return
    }
    #expect(team.hires == [0, 1] && isProven)
  }

  /// Bo would do alone, but costs more than Cy and Di together.
  @Test func choosesTheCheapestCandidates() throws {
    let project = SampleHires.project(
      Self.four, people: [SampleHires.person("Ana", "BE", rate: 10)],
      candidates: [
        Person(
          id: .init("Bo"), skills: [Skill("BE"): Rate(permille: 3_000)], hourlyRate: 250),
        SampleHires.person("Cy", "BE", rate: 100), SampleHires.person("Di", "BE", rate: 100),
        SampleHires.person("Ed", "BE", rate: 900),
      ])
    let advice = try Self.advice(on: project, days: 6)
    guard case .hire(let team, _, let isProven) = advice.outcome else {
      Issue.record("\(advice.outcome)")
      return
    }
    #expect(isProven && advice.costUnit == .pay)
    // Two pairs of three days each fit into six days: one of Cy and Di is enough.
    #expect(team.headCount == 1 && team.cost == 100 * 48)
    let sooner = try Self.advice(on: project, days: 3)
    guard case .hire(let fast, _, _) = sooner.outcome else {
      Issue.record("\(sooner.outcome)")
      return
    }
    // Three tasks by Bo, a day each, and one by Ana: 250 · 24 hours, less than 1,100 · 24.
    #expect(fast.hires == [1, 0, 0, 0] && fast.cost == 6_000)
  }

  @Test func endsWhenItIsStopped() throws {
    let project = SampleHires.project(Self.four, people: [SampleHires.person("Ana", "BE")])
    var count = 0
    let advice = try Self.advice(
      on: project, days: 6,
      shouldStop: {
        count += 1
        return count > 2
      })
    #expect(advice.isInterrupted && advice.judged.count == 2)
    guard case .hire(let team, let leastCost, isProven: false) = advice.outcome else {
      Issue.record("\(advice.outcome)")
      return
    }
    #expect(team.hires == [4] && leastCost == 1)
  }

  /// Whatever is said to be the cheapest must be that of all choices, each judged by itself.
  @Test(arguments: 24...40)
  func findsTheCheapestOfAllTeamsAsTheyAreJudged(days: Int) throws {
    let tasks =
      [4.0, 1, 5, 2, 3, 1, 4].enumerated().map {
        SampleHires.task("BE-\($0 + 1)", "BE", days: $1)
      }
      + [6.0, 3, 5].enumerated().map { SampleHires.task("OPS-\($0 + 1)", "OPS", days: $1) }
    var candidates = [
      SampleHires.person("Xa", "BE", rate: 100), SampleHires.person("Xc", "BE", "OPS", rate: 50),
      SampleHires.person("Xb", "OPS", rate: 40),
    ]
    candidates[1].skills[Skill("OPS")] = Rate(permille: 700)
    candidates[2].skills[Skill("OPS")] = Rate(permille: 300)
    var project = SampleHires.project(
      tasks, chain: ["BE-2", "OPS-1", "OPS-2", "BE-5"],
      people: [
        SampleHires.person("Ana", "BE", rate: 10), SampleHires.person("Cy", "OPS", rate: 10),
      ],
      candidates: candidates)
    for index in project.activities.indices { project.activities[index].belief = .historical }
    let advice = try Self.advice(on: project, days: days)
    guard case .acyclic(let network) = PrecedenceNetwork.build(project) else { throw Fault.cyclic }
    let costs = try SampleHires.all(advice.options).filter { hires in
      var hired = project
      hired.team.people += advice.options.people(hires)
      hired.promise = Promise(date: advice.deadline, source: .teamFile)
      guard
        case .scheduled(let result) = ProjectScheduler.schedule(
          hired, network: network, options: .brief)
      else { return false }
      let chance = try #require(
        Simulation.forecast(
          of: hired, network: network, schedule: result.schedule,
          options: SimulationOptions(trials: 20)
        ).promise)
      return chance.hits * 100 >= advice.confidence * chance.trials
    }.map { advice.options.cost(of: $0) }
    switch advice.outcome {
    case .presentTeamIsEnough: #expect(costs.min() == 0)
    case .hire(let team, _, let isProven): #expect(isProven && team.cost == costs.min())
    case .optionsFallShort(let isProven): #expect(isProven && costs.isEmpty)
    case .unreachable, .undecided: #expect(costs.isEmpty)
    }
  }
}
