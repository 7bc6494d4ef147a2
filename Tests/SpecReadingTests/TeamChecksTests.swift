import PlanModel
import Testing

@testable import SpecReading

struct TeamChecksTests {
  typealias Fixture = AssemblyFixture

  @Test(
    arguments: [
      ("10d", 75.0), ("10 days", 75), ("80h", 80), ("2w", 75), ("1.5 weeks", 56.25),
      ("90 min", 1.5),
    ])
  func takesTheLimitOfLargeEfforts(text: String, hours: Double) {
    let (project, found) = Fixture.assemble(
      Fixture.spec([Fixture.task("BE-1")]),
      team: "calendar: { hours-per-day: 7.5 }\nchecks: { large-effort: \(text) }")
    #expect(found.isEmpty)
    #expect(project.limits.largeEffort == .hours(hours))
  }

  @Test func takesTenDaysWithoutALimit() {
    let (project, found) = Fixture.assemble(
      Fixture.spec([Fixture.task("BE-1")]), team: "calendar: { hours-per-day: 6 }\nchecks:")
    #expect(found.isEmpty)
    #expect(project.limits.largeEffort == .hours(60))
  }

  @Test(
    arguments: [
      ("large-effort: 10", .malformedValue), ("large-effort: 0d", .malformedValue),
      ("large-effort: 5 points", .malformedValue), ("large-effort: 99999 weeks", .malformedValue),
      ("large-effort: -3d", .malformedValue), ("large-efort: 3d", .unknownKey),
    ] as [(String, Diagnostic.Code)])
  func refusesWhatIsNoAmountOfWork(setting: String, code: Diagnostic.Code) {
    let (project, found) = Fixture.assemble(
      Fixture.spec([Fixture.task("BE-1")]), team: "checks: { \(setting) }")
    #expect(found.map(\.code) == [code])
    #expect(project.limits == .standard(for: .standard))
  }

  @Test func remembersWhereThePeopleStand() throws {
    let (project, _) = Fixture.assemble(
      Fixture.spec([Fixture.task("BE-1")]), team: "people:\n  - { name: Ana, skills: [BE] }")
    let span = try #require(project.team.people.first?.span)
    #expect((span.line, span.column, span.length) == (2, 13, 3))
  }
}
