import PlanModel
import Testing

@testable import SpecReading

struct AssemblyRiskTests {
  typealias Fixture = AssemblyFixture

  @Test(arguments: [
    ("Low", 0.1), ("medium", 0.3), ("HIGH", 0.6), ("Med", 0.3), ("Moderate", 0.3),
    ("Critical", 0.6), ("Very High", 0.6), ("Very Low", 0.1), ("Unlikely", 0.1), ("🔴 High", 0.6),
    ("🟡", 0.3), ("MEDIUM (because of the vendor)", 0.3), ("Low - seen once", 0.1), ("30%", 0.3),
    ("~ 5 %", 0.05), ("100%", 1), ("1", 0.1), ("3", 0.3), ("5/5", 0.6), ("hoch", 0.6),
    ("Élevée", 0.6), ("E\u{301}leve\u{301}e", 0.6), ("中", 0.3), ("Certain", 0.99),
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
    #expect(Fixture.assemble(spec(impact: text), team: team).project.risks[0].impact == .share(share))
  }

  @Test(arguments: ["Sometimes", "", "150%", "-1%", "6", "2 weeks", "0.5", "(none)", "%"])
  func takesAnUnknownLikelihoodForMedium(text: String) throws {
    let team = "risks: { likelihood: { medium: 35% } }"
    let (project, found) = Fixture.assemble(spec(likelihood: text), team: team)
    #expect(project.risks[0].likelihood == 0.35)
    try #require(found.map(\.code) == [.unknownRiskLevel])
    #expect(found[0].span == Fixture.span(30, column: 30))
    #expect(found[0].message.text.hasSuffix("; medium, 35%, is taken"))
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
