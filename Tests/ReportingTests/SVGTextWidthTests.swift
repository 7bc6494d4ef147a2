import PlanModel
import Testing

@testable import Reporting

/// Texts of drawings have the room that they need.
struct SVGTextWidthTests {
  @Test(arguments: [
    ("", 0.0), ("i", 3.336), ("W", 11.868), ("2026-10-05", 69.72), ("漢", 15.6),
    ("e\u{301}", 7.68),
  ])
  func addsTheWidthsOfTheCharacters(text: String, pixels: Double) {
    #expect(abs(SVGTextWidth.of(text) - pixels) < 0.001)
  }

  /// What is cut fits, and as much of it is kept as fits.
  @Test(arguments: HTMLRendererTests.reports)
  func cutsTextsToTheirRoom(random: RandomReport) {
    for case .paragraph(let text) in random.report.blocks {
      for room in stride(from: 0.0, to: 300, by: 7) {
        let cut = SVGTextWidth.shortened(text.string, to: room, .strong)
        #expect(SVGTextWidth.of(cut, .strong) <= room + 0.001)
        if cut != text.string, !cut.isEmpty {
          #expect(text.string.hasPrefix(cut.dropLast()) && cut.hasSuffix("…"))
        }
      }
    }
  }

  /// The words above the bars stand side by side, whatever the scale.
  @Test(arguments: [5, 20, 45, 100, 200, 400, 900, 3_000])
  func writesNoWordOfTheAxisOverAnotherNorBeyondTheDrawing(days: Int) throws {
    for month in 1...12 {
      let axis = SVGTimeAxis(
        firstDay: SamplePlan.day(month, 7), dayCount: days, calendar: .standard,
        dayWidth: min(28, max(min(2, 12_000 / Double(days)), 780 / Double(days))), left: 4,
        headHeight: 44)
      let ruler = axis.ruler(to: 100)
      for (style, width) in [("month", SVGTextWidth.Style.strong), ("tick", .plain)] {
        var end = 0.0
        for text in ruler.map(\.compact) where text.contains("class=\"\(style)\"") {
          let match = try #require(text.firstMatch(of: #/ x="([0-9.]+)"[^>]*>([^<]*)</#))
          let left = try #require(Double(match.output.1))
          #expect(left >= end - 0.2, "\(text)")
          end = left + SVGTextWidth.of(String(match.output.2), width)
        }
        #expect(end <= axis.x(Double(days)) + 16.2)
      }
      #expect(days < 5 || ruler.contains { $0.compact.contains("class=\"month\"") })
    }
  }
}
