import PlanModel
import Testing

struct DiagnosticsTests {
  private func span(_ file: String, _ line: Int, _ column: Int) -> SourceSpan {
    SourceSpan(file: file, line: line, column: column, length: 1)
  }

  @Test func sortsByPlaceAndKeepsTheOrderInWhichFilesWereNamed() {
    var diagnostics = Diagnostics()
    diagnostics.emit(.init(.missingEffort, "spec late"), at: span("spec.md", 9, 1))
    diagnostics.emit(.init(.unknownKey, "team"), at: span("a-team.yaml", 1, 1))
    diagnostics.emit(.init(.malformedEffort, "spec right"), at: span("spec.md", 2, 8))
    diagnostics.emit(.init(.unknownDependency, "spec left"), at: span("spec.md", 2, 3))
    diagnostics.emit(.init(.missingEffort, "spec late"), at: span("spec.md", 9, 1))
    #expect(
      diagnostics.sorted.map(\.message.text) == ["spec left", "spec right", "spec late", "team"])
    #expect(diagnostics.errorCount == 3)
    #expect(diagnostics.found.warningCount == 2)
    #expect(diagnostics.preventPlan)
  }

  @Test func namesEveryCodeInKebabCase() {
    for code in Diagnostic.Code.allCases {
      let isKebab = code.rawValue.utf8.allSatisfy {
        ($0 >= 0x61 && $0 <= 0x7A) || $0 == 0x2D || ($0 >= 0x30 && $0 <= 0x39)
      }
      #expect(isKebab, "\(code.rawValue)")
    }
  }
}
