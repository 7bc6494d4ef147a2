import NetworkAnalysis
import PlanModel
import PlanTestSupport
import ResourceScheduling
import Testing

/// Plans of teams from which people leave.
///
/// The team of a random project, which can do everything, gets colleagues who are there for a few
/// days only; so there always is a plan.
struct DepartureLawTests {
  /// A random project with people who leave, before those who stay in the team's order.
  static func project(seed: UInt64) -> Project {
    var random = SplitMix64(seed: 9_000 + seed)
    var features: RandomFeatures = []
    for feature in [RandomFeatures.crews, .pools, .unattended, .urgency]
    where Bool.random(using: &random) {
      features.insert(feature)
    }
    var project = RandomProject(seed: seed, features: features).project
    if Bool.random(using: &random) {
      project.relations = project.relations.map { relation in
        PrecedenceRelation(
          from: relation.predecessor, to: relation.successor, kind: .finishToStart, lag: .zero,
          span: relation.span)
      }
    }
    let staying = project.team.people
    let leaving = (0..<Int.random(in: 1...3, using: &random)).map { number in
      let like = staying[Int.random(in: 0..<staying.count, using: &random)]
      var person = Person(
        id: .init("L\(number)"), skills: like.skills, capacity: like.capacity, leave: like.leave)
      person.until = project.start.date.adding(days: Int.random(in: 0..<18, using: &random))
      if Bool.random(using: &random) {
        person.capacity = (0..<7).map { _ in
          Rate(permille: [0, 250, 500, 1_000][Int.random(in: 0..<4, using: &random)])
        }
      }
      return person
    }
    project.team.people = leaving + staying
    return project
  }

  @Test(arguments: (0..<400).map { UInt64($0) })
  func plansWhateverThoseWhoStayCanDoAlone(seed: UInt64) throws {
    let project = Self.project(seed: seed)
    let result = try project.scheduled()
    #expect(ScheduleChecker.violations(of: result.schedule, in: project).isEmpty)
    #expect(result.bound.finish <= result.schedule.finish)
  }

  /// Both lie idle at first; only the colleague who stays can end work that holds the lab.
  @Test func givesWorkWithAPoolToWhoStays() throws {
    var bob = SmallProject.person("Bob", "FE")
    bob.until = SmallProject.start.adding(days: 1)
    var project = SmallProject(
      work: [("A", "FE", 12), ("B", "FE", 12)], links: [("A", "B")],
      people: [bob, SmallProject.person("Dee", "FE")]
    ).project
    project.team.pools = [Pool(id: .init("lab"), units: 1)]
    project.activities[1].needs = [PoolNeed(pool: .init("lab"), units: 1)]
    let result = try project.scheduled()
    #expect(result.schedule.finish.minutes == 24 * 60)
    #expect(result.schedule.entries[1].people == [.init("Dee")])
  }

  /// Ana and Bob are free first, but gone when the crew of two can begin.
  @Test func letsACrewBeOfThoseWhoStay() throws {
    var (ana, bob) = (SmallProject.person("Ana", "FE"), SmallProject.person("Bob", "FE"))
    ana.until = SmallProject.start
    bob.until = SmallProject.start
    var project = SmallProject(
      work: [("A", "BE", 12), ("B", "FE", 8)], links: [("A", "B")],
      people: [ana, bob, SmallProject.person("Cem", "FE", "BE")]
    ).project
    project.activities[1].people = 2
    let result = try project.scheduled()
    #expect(result.schedule.entries[1].people.contains(.init("Cem")))
  }

  /// Ana is there for a day and would take a longer task first; only she can do the short one.
  @Test func keepsTimeForWhatOnlyTheLeavingCanDo() throws {
    var ana = SmallProject.person("Ana", "BE", "FE")
    ana.until = SmallProject.start
    var bob = SmallProject.person("Bob", "BE")
    bob.skills[Skill("BE")] = Rate(permille: 500)
    let project = SmallProject(
      work: [("B", "BE", 8), ("C", "BE", 8), ("A", "FE", 4)], people: [ana, bob]
    ).project
    let result = try project.scheduled()
    #expect(result.schedule.entries[2].people == [.init("Ana")])
  }
}
