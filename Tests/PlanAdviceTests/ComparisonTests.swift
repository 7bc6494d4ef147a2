import PlanModel
import RiskSimulation
import Testing

@testable import PlanAdvice

/// What moves a release between two versions of a project.
struct ComparisonTests {
  private static func project() -> Project {
    var project = SampleHires.project(
      [
        SampleHires.task("BE-1", "BE", days: 4), SampleHires.task("BE-2", "BE", days: 3),
        SampleHires.task("FE-1", "FE", days: 5),
      ], people: [SampleHires.person("Ana", "BE"), SampleHires.person("Bo", "FE")])
    project.relations = [link("BE-1", "BE-2")]
    return project
  }

  private static func link(_ tail: String, _ head: String) -> PrecedenceRelation {
    PrecedenceRelation(from: .init(tail), to: .init(head), span: SampleHires.span)
  }

  /// The effects of going from one project to another.
  private static func effects(
    _ before: Project, _ after: Project, limit: Int = 40
  ) throws -> [PlanComparison.Effect] {
    let earlier = try #require(PlannedProject(before, trials: 400)).trials
    let later = try #require(PlannedProject(after, trials: 400)).trials
    return PlanComparer(before: earlier, after: later).effects(limit: limit, threads: 1).effects
  }

  /// P80 of the release of a project.
  private static func likely(_ project: Project) throws -> Int {
    let trials = try #require(PlannedProject(project, trials: 400)).trials
    return PairedPercentiles(trials.ends().releases).percentile(80)
  }

  @Test func findsNothingBetweenEqualProjects() throws {
    let project = Self.project()
    #expect(ProjectDifference.changes(from: project, to: project).isEmpty)
    #expect(try Self.effects(project, project).isEmpty)
  }

  @Test func namesEveryKindOfChangeOnce() {
    let before = Self.project()
    var after = before
    after.activities.remove(at: 2)
    after.activities[0].effort = .hours(16)
    after.activities[1].owner = .init("Ana")
    after.activities[1].notBefore = CivilDate(dayNumber: 20_700)
    after.activities.append(SampleHires.task("BE-3", "BE", days: 1))
    after.relations = [Self.link("BE-2", "BE-3")]
    after.team.people.append(SampleHires.person("Cy", "BE"))
    after.risks = [SampleHires.risk("Flood", likelihood: 0.5, impact: 1)]
    let kinds = ProjectDifference.changes(from: before, to: after).map { change in
      switch change {
      case .removed(let id, _): "removed \(id)"
      case .added(let id, _): "added \(id)"
      case .revalued(let id, _, _): "revalued \(id)"
      case .person(let id, .added): "joins \(id)"
      case .risk(let title, .added): "risk \(title)"
      case .relinked(let id, let gained, let lost):
        "relinked \(id) +\(gained.count) -\(lost.count)"
      case .restaffed(let id): "restaffed \(id)"
      case .redated(let id): "redated \(id)"
      default: "\(change)"
      }
    }
    #expect(
      kinds == [
        "joins Cy", "removed FE-1", "revalued BE-1", "relinked BE-2 +0 -1", "restaffed BE-2",
        "redated BE-2", "added BE-3", "risk Flood",
      ])
  }

  /// Blank lines above a table move nothing.
  @Test func overlooksWhereThingsAreWritten() {
    let before = Self.project()
    var after = before
    for index in after.activities.indices {
      after.activities[index].span = SourceSpan(file: "x.md", line: 99, column: 1, length: 1)
    }
    #expect(ProjectDifference.changes(from: before, to: after).isEmpty)
  }

  @Test(arguments: [1, 2, 40]) func addsUpToTheWholeForEveryNumberOfSteps(limit: Int) throws {
    let before = Self.project()
    var after = before
    after.activities[0].effort = .hours(64)
    after.activities[2].effort = .hours(8)
    after.activities.append(SampleHires.task("FE-2", "FE", days: 2))
    after.relations.append(Self.link("BE-2", "FE-2"))
    let effects = try Self.effects(before, after, limit: limit)
    #expect(effects.count == min(limit, 3))
    #expect(effects.flatMap(\.changes).count == 3)
    let sum = effects.reduce(0) { $0 + $1.p80.minutes }
    #expect(try sum == Self.likely(after) - Self.likely(before))
  }

  /// Half-way the two links make a ring, so that both changes are measured together.
  @Test func measuresChangesTogetherBetweenWhichThereIsNoPlan() throws {
    let before = Self.project()
    var after = before
    after.relations = [Self.link("BE-2", "BE-1")]
    let effects = try Self.effects(before, after)
    #expect(effects.count == 1)
    #expect(effects[0].changes.count == 2)
  }
}
