import PlanModel
import Testing

@testable import SpecReading

/// What the team file says of estimates, rework, illness, and how risks combine.
struct TeamEstimateTests {
  typealias Fixture = AssemblyFixture

  private func read(_ text: String) -> (content: TeamContent, found: [Diagnostic]) {
    var diagnostics = Diagnostics()
    let content = TeamReader.read(SourceFile(path: "team.yaml", text: text), into: &diagnostics)
    return (content, diagnostics.found)
  }

  @Test func readsEveryLevelOfTheEstimateModel() {
    let (content, found) = read(
      """
      calendar: { hours-per-day: 6 }
      estimates:
        hours-per-point: { median: 5, spread: 0.3 }
        quantiles: { 5: 0.31, 50: 1, P90: 1.8 }
        sizes:
          - { up-to: 1h, median: 1 }
          - { up-to: 2d, quantiles: { 10%: 0.5, 50%: 0.9, 90%: 1.5 } }
          - { median: 0.84, spread: { below: 1 } }
        disciplines:
          be: { median: 1.1, spread: 0.4, sizes: [{ up-to: 1d, median: 2 }] }
        three-point: triangular min-max
      """)
    #expect(found.isEmpty)
    let model = content.estimateModel
    #expect((model.hoursPerPoint, model.hoursPerPointSpread) == (5, 0.3))
    #expect(model.factor == .quantiles(quantiles([(5, 0.31), (50, 1), (90, 1.8)])))
    #expect(model.sizes.map(\.upTo) == [.hours(1), .hours(12), nil])
    #expect(model.sizes[1].setting.quantiles == quantiles([(10, 0.5), (50, 0.9), (90, 1.5)]))
    #expect(model.sizes[2].setting == EstimateFactorSetting(median: 0.84, below: 1))
    let backend = model.disciplines[Skill("BE")]
    #expect(backend?.setting == EstimateFactorSetting(median: 1.1, below: 0.4, above: 0.4))
    #expect(backend?.sizes == [.init(upTo: .hours(6), setting: .init(median: 2))])
    #expect(model.threePoint == ThreePointReading(shape: .triangular, ends: .extremes))
  }

  @Test(arguments: [
    ("estimates: { sizes: [{ upto: 1h }] }", Diagnostic.Code.unknownKey, "did you mean 'up-to'?"),
    ("estimates: { disciplines: { BE: { medium: 1 } } }", .unknownKey, "did you mean 'median'?"),
    ("tasks: { BE-1: { estimate: { spred: 1 } } }", .unknownKey, "did you mean 'spread'?"),
    ("estimates: { quantiles: { 10: 1, 90: 2 } }", .malformedValue, "write three or more"),
    ("estimates: { quantiles: { 10: 1, 50: 0.5, 90: 2 } }", .malformedValue, "a higher percentage"),
    ("estimates: { quantiles: { 10: 1, 10%: 2, 50: 3 } }", .malformedValue, "a higher percentage"),
    ("estimates: { quantiles: { 0: 1, 50: 2, 90: 3 } }", .malformedValue, "0.1 to 99.9"),
    (
      "estimates: { median: 1, quantiles: { 10: 1, 50: 2, 90: 3 } }", .malformedValue,
      "the quantiles are taken"
    ),
    ("estimates: { three-point: gaussian }", .malformedValue, "write pert or triangular"),
    ("estimates: { sizes: [{ up-to: big }] }", .malformedValue, "such as 80h"),
    ("risks: { combine: both }", .malformedValue, "write series or parallel"),
    ("tasks: { BE-1: { rework: often } }", .malformedValue, "20% +50%"),
    ("people: [{ name: Ana, skills: [BE], sick: 300/year }]", .malformedValue, "such as 8/year"),
    ("arrivals: { late: 20d }", .unknownKey, "the keys are"),
    ("arrivals: { pending: soon }", .malformedValue, "such as 20d"),
  ])
  func reportsWhatIsNotUnderstood(text: String, code: Diagnostic.Code, help: String) {
    let found = read(text).found
    #expect(found.map(\.code) == [code])
    #expect(found.first?.message.help?.contains(help) == true)
  }

  @Test(arguments: [
    ("8/year", 8.0), ("8", 8), ("8 days a year", 8), ("2 per quarter", 8), ("0.5/month", 6),
    ("12d/yr", 12),
  ])
  func readsARateOfIllness(text: String, days: Double) {
    let (content, found) = read("people: [{ name: Ana, skills: [BE], sick: '\(text)' }]")
    #expect(found.isEmpty)
    #expect(content.people.first?.person.sickDaysPerYear == days)
  }

  @Test(arguments: [
    ("20%", Rework(likelihood: 0.2, impact: .share(0.5))),
    ("20% +50%", Rework(likelihood: 0.2, impact: .share(0.5))),
    ("1 in 5: +2d", Rework(likelihood: 0.2, impact: .effort(.hours(16)))),
    ("0.1, x1.3", Rework(likelihood: 0.1, impact: .share(0.3))),
  ])
  func readsReworkInTheTeamFileAndInTheRow(text: String, rework: Rework) {
    var spec = Fixture.spec([Fixture.task("BE-1")])
    let team = "people: [{ name: Ana, skills: [BE] }]\ntasks: { BE-1: { rework: '\(text)' } }"
    #expect(Fixture.assemble(spec, team: team).project.activities[0].rework == rework)
    spec.tasks[0].rework = StatedRework.parse(text)
    #expect(Fixture.assemble(spec).project.activities[0].rework == rework)
  }

  @Test func letsTheTasksOwnEstimateGoBeforeItsRow() {
    let spec = Fixture.spec([
      Fixture.task("BE-1", .range(low: 2, high: 8)), Fixture.task("BE-2", .range(low: 2, high: 8)),
    ])
    let project = Fixture.assemble(
      spec,
      team: "people: [{ name: Ana, skills: [BE] }]\ntasks: { BE-1: { estimate: { median: 2 } } }"
    ).project
    #expect(project.activities[0].belief == .historical)
    #expect(project.activities[1].belief == .range(low: .hours(2), high: .hours(8)))
    let model = EstimateModel.standard
    #expect(
      project.estimateModel.factor(for: project.activities[0])
        == .lognormal(median: 2, below: model.spreadBelow, above: model.spreadAbove))
  }

  @Test func takesTheWorthOfASizeForCertainWithALegend() {
    var spec = Fixture.spec([Fixture.task("BE-1", .size("M"), .size)])
    #expect(Fixture.assemble(spec).project.estimateModel.hoursPerSizeSpread == 0.5)
    spec.hoursPerSize = ["M": 6]
    #expect(Fixture.assemble(spec).project.estimateModel.hoursPerSizeSpread == 0)
  }

  private func quantiles(_ values: [(Double, Double)]) -> [EstimateFactor.Quantile] {
    values.map { .init(share: $0.0 / 100, factor: $0.1) }
  }
}
