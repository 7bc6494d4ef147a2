import PlanModel
import Testing

@testable import SpecReading

struct AssemblyEffortTests {
  typealias Fixture = AssemblyFixture

  /// With 7.5 hours a day and 5 hours a point; sizes as the standard model and a legend have them.
  @Test(arguments: [
    (Estimate.Amount.point(3), Estimate.Unit.hours, 3.0, EffortBelief.historical),
    (.point(2), .days, 15, .historical), (.point(0.5), .days, 3.75, .historical),
    (.point(1), .weeks, 37.5, .historical), (.point(3), .points, 15, .historical),
    (.point(0), .days, 0, .certain), (.point(0), .points, 0, .certain),
    (.size("L"), .size, 16, .historical), (.size("M"), .size, 7, .historical),
    (.range(low: 2, high: 4), .days, 22.5, .range(low: .hours(15), high: .hours(30))),
    (.range(low: 4, high: 2), .hours, 3, .range(low: .hours(2), high: .hours(4))),
    (.range(low: 2, high: 2), .hours, 2, .certain),
    (
      .threePoint(low: 2, likely: 3, high: 8), .hours, 3,
      .threePoint(low: .hours(2), mode: .hours(3), high: .hours(8))
    ),
  ])
  func resolvesAnEstimate(
    amount: Estimate.Amount, unit: Estimate.Unit, hours: Double, belief: EffortBelief
  ) {
    var spec = Fixture.spec([Fixture.task("BE-1", amount, unit)])
    spec.hoursPerSize = ["M": 7]
    let team = "calendar: { hours-per-day: 7.5 }\nestimates: { hours-per-point: 5 }"
    let (project, found) = Fixture.assemble(spec, team: team)
    #expect(found.isEmpty)
    #expect(project.activities[0].effort == .hours(hours))
    #expect(project.activities[0].belief == belief)
  }

  @Test func takesTheMedianOfTheDisciplineForAMissingEffort() {
    let tasks = [
      Fixture.task("BE-1", .point(4)), Fixture.task("BE-2", .point(0)),
      Fixture.task("BE-3", .point(10)), Fixture.task("FE-1", .point(90)),
      Fixture.task("BE-4", .unknown, line: 14),
    ]
    let (project, found) = Fixture.assemble(Fixture.spec(tasks))
    #expect(project.activities[4].effort == .hours(7))
    #expect(project.assumptions.contains(.defaultEffort(.init("BE-4"), .hours(7))))
    #expect(found.map(\.code) == [.missingEffort])
    #expect(found.first?.span == Fixture.span(14, column: 20))
    #expect(found.first?.message.text == "BE-4 has no effort; the median of BE, 7 h, is assumed")
  }

  @Test func takesTwoDaysWhenTheDisciplineHasNoEffortAtAll() {
    let spec = Fixture.spec([Fixture.task("BE-1", .unknown), Fixture.task("FE-1")])
    let (project, found) = Fixture.assemble(spec, team: "calendar: { hours-per-day: 6 }")
    #expect(project.activities[0].effort == .hours(12))
    #expect(found.map(\.message.text) == ["BE-1 has no effort; two days, 12 h, is assumed"])
  }

  @Test func namesASizeThatIsNotDefined() {
    let (_, found) = Fixture.assemble(Fixture.spec([Fixture.task("BE-1", .size("XXL"), .size)]))
    #expect(found.map(\.code) == [.missingEffort])
    #expect(found.first?.message.text.contains("the size 'XXL' of BE-1 is not defined") == true)
  }

  @Test(arguments: [
    (Estimate.Amount.point(100_001), Estimate.Unit.hours), (.point(1e300), .weeks),
    (.range(low: 1, high: 200_000), .hours), (.point(20_000), .points),
  ])
  func refusesAnEffortThatNoTaskCanHave(amount: Estimate.Amount, unit: Estimate.Unit) {
    let (project, found) = Fixture.assemble(Fixture.spec([Fixture.task("BE-1", amount, unit)]))
    #expect(found.map(\.code) == [.effortTooLarge])
    #expect(project.activities[0].effort == .hours(16))
  }

  @Test(arguments: [Estimate.Amount.point(-1), .point(.nan), .range(low: -2, high: 4)])
  func takesANumberThatIsNoEffortForMissing(amount: Estimate.Amount) {
    let (project, found) = Fixture.assemble(Fixture.spec([Fixture.task("BE-1", amount)]))
    #expect(found.map(\.code) == [.missingEffort])
    #expect(project.activities[0].effort == .hours(16))
  }

  @Test func saysNothingMoreOfACellThatWasReported() {
    var diagnostics = Diagnostics()
    diagnostics.emit(.init(.malformedEffort, "'5x' is no effort"), at: Fixture.span(10, column: 22))
    let spec = Fixture.spec([
      Fixture.task("BE-1", .unknown), Fixture.task("BE-2", .unknown, line: 11),
    ])
    let options = ReadingOptions(today: CivilDate(dayNumber: 20_728))
    let project = ProjectAssembly(spec: spec, team: TeamContent(), options: options)
      .project(into: &diagnostics)
    #expect(diagnostics.found.map(\.code) == [.malformedEffort, .missingEffort])
    #expect(diagnostics.found.last?.span.line == 11)
    #expect(project.assumptions.count == 3)
  }

  @Test(arguments: [
    (2.0, Estimate.Unit.hours, 120), (-1, .days, -450), (1, .weeks, 2_250), (0.5, .hours, 30),
    (1e300, .days, 12_000_000), (.nan, .days, 0),
  ])
  func turnsALagIntoWorkingMinutes(amount: Double, unit: Estimate.Unit, minutes: Int) {
    var spec = Fixture.spec([Fixture.task("BE-1"), Fixture.task("BE-2")])
    spec.relations = [
      RelationEntry(
        predecessor: .init("BE-1"), successor: .init("BE-2"), kind: .startToStart,
        lag: .init(amount: amount, unit: unit), span: Fixture.span(11))
    ]
    let (project, _) = Fixture.assemble(spec, team: "calendar: { hours-per-day: 7.5 }")
    #expect(project.relations.map(\.lag.minutes) == [minutes])
    #expect(project.relations.map(\.kind) == [.startToStart])
  }
}
