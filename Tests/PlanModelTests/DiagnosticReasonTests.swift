import PlanModel
import Testing

struct DiagnosticReasonTests {
  @Test(arguments: Diagnostic.Code.allCases)
  func givesEveryCodeAReasonInOneShortSentence(code: Diagnostic.Code) {
    #expect((20...90).contains(code.reason.count))
    #expect(!code.reason.hasSuffix("."))
    #expect(code.reason.first?.isLowercase == true)
  }

  @Test func givesNoTwoCodesTheSameReason() {
    let reasons = Set(Diagnostic.Code.allCases.map(\.reason))
    #expect(reasons.count == Diagnostic.Code.allCases.count)
  }
}
