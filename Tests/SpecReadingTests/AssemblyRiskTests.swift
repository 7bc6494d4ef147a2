import PlanModel
import Testing

@testable import SpecReading

struct AssemblyRiskTests {
  typealias Fixture = AssemblyFixture

  @Test(arguments: [
    ("Low", 0.1), ("medium", 0.3), ("HIGH", 0.6), ("Med", 0.3), ("Moderate", 0.3),
    ("Critical", 0.6), ("Very High", 0.6), ("Very Low", 0.1), ("Unlikely", 0.2), ("🔴 High", 0.6),
    ("🟡", 0.3), ("MEDIUM (because of the vendor)", 0.3), ("Low - seen once", 0.1), ("30%", 0.3),
    ("~ 5 %", 0.05), ("99%", 0.99), ("1", 0.1), ("3", 0.3), ("5/5", 0.6), ("hoch", 0.6),
    ("Élevée", 0.6), ("E\u{301}leve\u{301}e", 0.6), ("中", 0.3), ("Certain", 0.99), ("0.5", 0.5),
    ("0,25", 0.25), ("1 in 5", 0.2), ("High (45%)", 0.45), ("20–30 %", 0.25),
  ])
  func readsALikelihood(text: String, share: Double) {
    let team = "risks: { likelihood: { Certain: 99% } }"
    let (project, found) = Fixture.assemble(spec(likelihood: text), team: team)
    #expect(found.isEmpty)
    #expect(project.risks[0].likelihood == share)
    #expect(project.risks[0].likelihoodText == text)
  }

  @Test(arguments: [("Low", 0.02), ("Medium", 0.08), ("Severe", 0.25), ("150%", 1.5), ("4", 0.25)])
  func readsAnImpact(text: String, share: Double) {
    let team = "risks: { impact: { HIGH: 25% } }"
    #expect(
      Fixture.assemble(spec(impact: text), team: team).project.risks[0].impact == .share(share))
  }

  @Test(arguments: ["Sometimes", "", "150%", "-1%", "6", "2 weeks", "1.5", "(none)", "%"])
  func takesAnUnknownLikelihoodForMedium(text: String) throws {
    let team = "risks: { likelihood: { medium: 35% } }"
    let (project, found) = Fixture.assemble(spec(likelihood: text), team: team)
    #expect(project.risks[0].likelihood == 0.35)
    try #require(found.map(\.code) == [.unknownRiskLevel])
    #expect(found[0].span == Fixture.span(30, column: 30))
    #expect(found[0].message.text.hasSuffix("; medium, 35%, is taken"))
  }

  @Test(arguments: [
    ("+20%", Risk.Impact.share(0.2)), ("−10 %", .share(-0.1)), ("x1.3", .share(0.3)),
    ("× 0.75", .share(-0.25)), ("1.5x", .share(0.5)), ("0.15", .share(0.15)),
    ("+5d", .effort(.hours(40))), ("5 days", .effort(.hours(40))), ("-2d", .effort(.hours(-16))),
    ("1-2 weeks delay", .effort(.hours(60))), ("+4h each", .effortEach(.hours(4))),
    ("2 days per task", .effortEach(.hours(16))), ("High (+5d)", .effort(.hours(40))),
    ("High", .effort(.hours(24))), ("Medium", .share(0.08)),
  ])
  func readsWhatAnImpactAdds(text: String, impact: Risk.Impact) {
    let (project, found) = Fixture.assemble(
      spec(impact: text), team: "risks: { impact: { high: +3d } }")
    #expect(found.isEmpty)
    #expect(project.risks[0].impact == impact)
  }

  @Test(arguments: [
    ("30%", "+5d", Risk.NumberOrigin.written, Risk.NumberOrigin.written),
    ("Low", "x2", .level, .written), ("Often", "High", .assumed, .level),
  ])
  func saysWhereTheNumbersComeFrom(
    likelihood: String, impact: String, first: Risk.NumberOrigin, second: Risk.NumberOrigin
  ) {
    let risk = Fixture.assemble(spec(likelihood: likelihood, impact: impact)).project.risks[0]
    #expect((risk.likelihoodOrigin, risk.impactOrigin) == (first, second))
  }

  @Test func readsWhatIsLeftBehindAnArrow() {
    let risk = Fixture.assemble(spec(likelihood: "High → Low", impact: "20% -> 5%")).project.risks[
      0]
    #expect((risk.likelihood, risk.impact) == (0.6, .share(0.2)))
    #expect(risk.residual == Risk.Exposure(likelihood: 0.1, impact: .share(0.05)))
    #expect(risk.exposure == risk.residual)
  }

  @Test func readsWhatIsLeftInColumnsOfItsOwn() {
    var content = spec(likelihood: "High", impact: "High")
    content.risks[0].residualLikelihood = SpecText("Low", file: "spec.md", line: 30, column: 50)
    var risk = Fixture.assemble(content).project.risks[0]
    #expect(risk.residual == Risk.Exposure(likelihood: 0.1, impact: .share(0.2)))
    content.risks[0].residualLikelihood = SpecText("-", file: "spec.md", line: 30, column: 50)
    risk = Fixture.assemble(content).project.risks[0]
    #expect(risk.residual == nil)
    content.risks[0].residualImpact = SpecText("Tiny?", file: "spec.md", line: 30, column: 60)
    let found = Fixture.assemble(content).found
    #expect(found.map(\.code) == [.unknownRiskLevel])
    #expect(found[0].span.description == "spec.md:30:60")
  }

  @Test(arguments: [
    ("Closed", 0.0, Risk.Exposure?.none), ("Occurred", 1, nil), ("Open", 0.6, nil),
    ("Mitigated", 0.6, Risk.Exposure(likelihood: 0.1, impact: .share(0.02))),
  ])
  func countsTheStatus(status: String, likelihood: Double, residual: Risk.Exposure?) {
    var content = spec(likelihood: "High")
    content.risks[0].status = status
    let project = Fixture.assemble(content).project
    #expect(project.risks[0].likelihood == likelihood)
    #expect(project.risks[0].residual == residual)
    #expect(
      project.assumptions.contains(.riskIsMitigated(Risk.ID(0), likelihood: 0.1))
        == (residual != nil))
  }

  @Test(arguments: [
    ("A second vendor (mitigated)", true), ("Ask early", false), ("Done: a vendor", true),
  ])
  func countsAMitigationThatIsDone(text: String, isDone: Bool) {
    var content = spec(likelihood: "High")
    content.risks[0].mitigation = text
    #expect((Fixture.assemble(content).project.risks[0].residual != nil) == isDone)
  }

  /// Nobody knows how late what is taken as there would be: those who wait for it are hit.
  @Test func hitsThoseWhoWaitForWhatIsThere() {
    var content = Fixture.spec(
      [Fixture.task("BE-1", waitsFor: ["API"]), Fixture.task("BE-2")], risks: spec().risks,
      externals: ["API"])
    content.risks[0].target = .activities([])
    content.risks[0].delays = [.init("API")]
    var risk = Fixture.assemble(content).project.risks[0]
    #expect(risk.target == .activities([.init("BE-1")]))
    #expect(risk.delays.isEmpty)
    risk = Fixture.assemble(content, team: "external: { API: 2026-11-02 }").project.risks[0]
    #expect(risk.target == .activities([]))
    #expect(risk.delays == [.init("API")])
    content.risks[0].impactText = "+5d"
    risk = Fixture.assemble(content).project.risks[0]
    #expect(risk.delays == [.init("API")])
  }

  @Test func assumesThatARiskWithoutTasksHitsAll() {
    var content = spec()
    content.risks.append(content.risks[0])
    content.risks[1].target = .activities([.init("BE-1")])
    let project = Fixture.assemble(content).project
    #expect(project.assumptions.contains(.riskHitsEverything(Risk.ID(0))))
    #expect(!project.assumptions.contains(.riskHitsEverything(Risk.ID(1))))
    #expect(project.risks.map(\.id.position) == [0, 1])
  }

  private func spec(likelihood: String = "Low", impact: String = "Low") -> SpecContent {
    let risk = RiskEntry(
      title: "Vendor is late", likelihoodText: likelihood, impactText: impact, mitigation: "",
      target: .everything, span: Fixture.span(30), likelihoodSpan: Fixture.span(30, column: 30),
      impactSpan: Fixture.span(30, column: 40))
    return Fixture.spec([Fixture.task("BE-1")], risks: [risk])
  }
}
