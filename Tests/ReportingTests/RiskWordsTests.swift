import PlanModel
import Testing

@testable import Reporting

struct RiskWordsTests {
  static func risk(_ impact: Risk.Impact) -> Risk {
    Risk(
      id: .init(0), title: "Late", likelihoodText: "High", impactText: "", likelihood: 0.6,
      impact: impact, target: .activities([.init("BE-1")]),
      span: SourceSpan(file: "spec.md", line: 1, column: 1, length: 1))
  }

  @Test(arguments: [
    (Risk.Impact.share(0.2), "+20 % effort"), (.share(-0.1), "-10 % effort"),
    (.effort(.hours(40)), "+40 h effort in all"), (.effortEach(.hours(-4)), "-4 h effort each"),
  ])
  func saysWhatARiskAdds(impact: Risk.Impact, text: String) {
    #expect(RiskWords.impact(impact).replacing("\u{A0}", with: " ") == text)
  }

  @Test func saysWhatTheNumbersComeFrom() {
    var risk = Self.risk(.share(0.2))
    risk.likelihoodOrigin = .level
    risk.impactOrigin = .assumed
    #expect(RiskWords.origin(of: risk) == "High, medium assumed")
    risk.residual = Risk.Exposure(likelihood: 0.1, impact: .share(0.02))
    #expect(
      RiskWords.origin(of: risk)
        == "High, medium assumed; before mitigation 60 of 100, +20 % effort")
  }

  @Test func namesTheArrivalsThatARiskPutsOff() {
    var risk = Self.risk(.effort(.hours(8)))
    risk.delays = [.init("API")]
    #expect(RiskWords.targets(of: risk) == "BE-1, arrival of API")
    risk.target = .activities([])
    #expect(RiskWords.impact(risk.impact, of: risk) == "+8\u{A0}h delay")
    #expect(RiskWords.impact(.share(0.2), of: risk) == "+20 % time")
  }
}
