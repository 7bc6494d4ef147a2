import PlanModel
import Testing

@testable import SpecReading

struct StatedOwnerTests {
  static let team = """
    people:
      - { name: Ana Costa, skills: [BE, FE] }
      - { name: Ben, skills: [BE] }
    """

  @Test(arguments: [
    ("Ana Costa", "Ana Costa"), ("@ben", "Ben"), ("Ana", "Ana Costa"), ("Ben (lead)", "Ben"),
  ])
  func bindsAPersonOfTheTeam(name: String, person: String) {
    let project = Self.project(owner: name)
    #expect(project.activities.map(\.owner?.name) == [person])
    #expect(!project.assumptions.contains(where: Self.isUnbound))
  }

  @Test(arguments: [
    ("Bem", Assumption.UnboundOwnerReason.nobody(near: "Ben")), ("Zoë", .nobody(near: nil)),
    ("Ana, Ben", .several), ("Ana and Ben", .several),
  ])
  func saysWhomItCannotBind(name: String, reason: Assumption.UnboundOwnerReason) {
    let project = Self.project(owner: name)
    #expect(project.activities.map(\.owner) == [nil])
    #expect(project.activities.map(\.statedOwner) == [name])
    #expect(project.assumptions.contains(.unboundOwner(name, of: [.init("BE-1")], reason)))
  }

  @Test func leavesARoleToWhoeverHasTheSkill() {
    #expect(!Self.project(owner: "Backend team").assumptions.contains(where: Self.isUnbound))
  }

  @Test func bindsNobodyWithoutTheSkillAndNobodyWithoutATeam() {
    var task = AssemblyFixture.task("FE-1")
    task.owner = "Ben"
    let spec = AssemblyFixture.spec([task])
    let lacking = AssemblyFixture.assemble(spec, team: Self.team)
    #expect(lacking.found.isEmpty)
    #expect(
      lacking.project.assumptions.contains(
        .unboundOwner("Ben", of: [.init("FE-1")], .lacksSkill(Skill("FE")))))
    let alone = AssemblyFixture.assemble(spec)
    #expect(alone.project.activities.map(\.owner) == [nil])
    #expect(!alone.project.assumptions.contains(where: Self.isUnbound))
  }

  @Test func letsTheTeamFileDecide() {
    var task = AssemblyFixture.task("BE-1")
    task.owner = "Nobody"
    task.notBefore = CivilDate(year: 2026, month: 10, day: 5)
    let team = Self.team + "\ntasks: { BE-1: { owner: Ben } }"
    let project = AssemblyFixture.assemble(AssemblyFixture.spec([task]), team: team).project
    #expect(project.activities.map(\.owner?.name) == ["Ben"])
    #expect(project.activities.map(\.notBefore) == [task.notBefore])
    #expect(!project.assumptions.contains(where: Self.isUnbound))
  }

  @Test func saysWhatOfTheRowsThePlanDoesNotFollow() {
    var tasks = ["BE-1", "BE-2", "BE-3"].map { AssemblyFixture.task($0) }
    tasks[0].status = .done
    tasks[1].status = .cancelled
    tasks[2].status = .started(share: 0.5)
    let project = AssemblyFixture.assemble(AssemblyFixture.spec(tasks)).project
    #expect(
      project.assumptions.contains(.plannedAsOpen(done: 1, cancelled: 1, started: 1)))
    #expect(project.activities.allSatisfy { $0.effort == .hours(8) && !$0.isSettled })
  }

  private static func project(owner: String) -> Project {
    var task = AssemblyFixture.task("BE-1")
    task.owner = owner
    return AssemblyFixture.assemble(AssemblyFixture.spec([task]), team: team).project
  }

  private static func isUnbound(_ assumption: Assumption) -> Bool {
    if case .unboundOwner = assumption { return true }
    return false
  }
}
