import PlanModel
import Testing

@testable import SpecReading

struct SpecEffortTests {
  typealias Amount = Estimate.Amount

  static let numbers: [(String, Amount, Estimate.Unit)] = [
    ("3 days", Amount.point(3), Estimate.Unit.days), ("3d", .point(3), .days),
    ("1 day", .point(1), .days), ("0.5 hours", .point(0.5), .hours), ("2h", .point(2), .hours),
    ("1,150 hrs", .point(1150), .hours), (".50", .point(0.5), .days),
    ("1/2 jh", .point(0.5), .days), ("1,5 jh", .point(1.5), .days), ("½ day", .point(0.5), .days),
    ("1½ days", .point(1.5), .days), ("3 人日", .point(3), .days), ("2 PT", .point(2), .days),
    ("2 pt", .point(2), .points), ("5 SP", .point(5), .points),
    ("3 story points", .point(3), .points), ("1.6 Week", .point(1.6), .weeks),
    ("2週間", .point(2), .weeks), ("45 min", .point(0.75), .hours), ("30m", .point(0.5), .hours),
    ("~5 workdays", .point(5), .days), ("4 person-days", .point(4), .days),
    ("0.5d (2 pts)", .point(0.5), .days), ("3 story points (2-3 days)", .point(3), .points),
    ("1d 4h", .point(1.5), .days), ("0", .point(0), .days), ("5+", .point(5), .days),
    ("[3d]", .point(3), .days), ("**", .unknown, .days),
  ]

  @Test(arguments: numbers)
  func readsOneNumber(text: String, amount: Amount, unit: Estimate.Unit) {
    expect(text, amount, unit)
  }

  static let spreads: [(String, Amount, Estimate.Unit)] = [
    ("3-5d", Amount.range(low: 3, high: 5), Estimate.Unit.days),
    ("3–5 days", .range(low: 3, high: 5), .days), ("2-3h", .range(low: 2, high: 3), .hours),
    ("Est: 3-4h", .range(low: 3, high: 4), .hours), ("2h - 3h", .range(low: 2, high: 3), .hours),
    ("~18–27 days", .range(low: 18, high: 27), .days), ("4h-1d", .range(low: 0.5, high: 1), .days),
    ("2/3/8 days", .threePoint(low: 2, likely: 3, high: 8), .days),
    ("2d / 3d / 8d", .threePoint(low: 2, likely: 3, high: 8), .days),
    ("3 (2-8)", .threePoint(low: 2, likely: 3, high: 8), .days),
    ("3 (2–8) hours", .threePoint(low: 2, likely: 3, high: 8), .hours),
    ("M", .size("M"), .size), ("**L**", .size("L"), .size), ("xs", .size("XS"), .size),
    ("🟡 Medium", .size("M"), .size), ("L (3d)", .point(3), .days),
  ]

  @Test(arguments: spreads)
  func readsRangesThreePointsAndSizes(text: String, amount: Amount, unit: Estimate.Unit) {
    expect(text, amount, unit)
  }

  @Test(arguments: ["", "-", "—", "TBD", "tbd", "N/A", "?", "No est.", "[Est]", "{EST}", "XX jh"])
  func findsNothingWhereNothingIsKnown(text: String) {
    expect(text, .unknown, .days)
  }

  static let refused: [(String, Diagnostic.Code)] = [
    ("soon", Diagnostic.Code.malformedEffort), ("5 parsecs", .malformedEffort),
    ("-3 days", .malformedEffort), ("5-3d", .malformedEffort), ("8/3/2", .malformedEffort),
    ("3 points - 2 days", .malformedEffort), ("1 2 3", .malformedEffort), ("50%", .malformedEffort),
    ("10001 days", .effortTooLarge), ("80001h", .effortTooLarge), ("2001 weeks", .effortTooLarge),
    ("1-99999 days", .effortTooLarge), (String(repeating: "9", count: 400), .effortTooLarge),
  ]

  @Test(arguments: refused)
  func refusesWhatIsNoEffort(text: String, code: Diagnostic.Code) {
    var diagnostics = Diagnostics()
    let cell = SpecText(text, file: "spec.md", line: 7, column: 5)
    let estimate = EstimateParser.parse(cell, bareUnit: .days, into: &diagnostics)
    #expect(estimate.amount == .unknown)
    #expect(diagnostics.found.map(\.code) == [code])
    #expect(diagnostics.found.map(\.span) == [cell.span])
  }

  static let headers: [(String, String, Estimate.Unit)] = [
    ("Effort (hours)", "3", Estimate.Unit.hours), ("SP", "3", .points), ("Hours", "3", .hours),
    ("Story Points", "3", .points), ("人天", "3", .days), ("Estimate", "3", .days),
    ("Effort (hours)", "3 days", .days), ("Est. (person-days)", "3", .days),
  ]

  @Test(arguments: headers)
  func countsABareNumberInTheHeadersUnit(header: String, cell: String, unit: Estimate.Unit) {
    let reading = SpecReading("| ID | Task | \(header) |\n|---|---|---|\n| A-1 | Do | \(cell) |")
    #expect(reading.content.tasks.map(\.estimate.unit) == [unit])
    #expect(reading.content.tasks.map(\.estimate.amount) == [.point(3)])
  }

  @Test func countsABareNumberInTheUnitThatASentenceStatesOrOtherCellsUse() {
    let table = "| ID | Task | Estimate |\n|---|---|---|\n| A-1 | Do | 3 |\n"
    let stated = SpecReading("All estimates are in person-hours.\n\n\(table)")
    #expect(stated.content.tasks.map(\.estimate.unit) == [.hours])
    let used = SpecReading(table + "| A-2 | Do | 4h |\n| A-3 | Do | 2h |\n| A-4 | Do | 1d |\n")
    #expect(used.content.tasks.map(\.estimate.unit) == [.hours, .hours, .hours, .days])
  }

  @Test func readsThreePointsFromThreeColumns() {
    let reading = SpecReading(
      "| ID | Task | Optimistic | Likely | Pessimistic | Depends on |\n|---|---|---|---|---|---|\n"
        + "| A-1 | Do | 1d | 2d | 5d | - |")
    #expect(
      reading.content.tasks.map(\.estimate.amount) == [.threePoint(low: 1, likely: 2, high: 5)])
  }

  private func expect(_ text: String, _ amount: Amount, _ unit: Estimate.Unit) {
    var diagnostics = Diagnostics()
    let plain = text.filter { $0 != "*" }
    let cell = SpecText(plain, file: "spec.md", line: 1, column: 1)
    let estimate = EstimateParser.parse(cell, bareUnit: .days, into: &diagnostics)
    #expect(estimate == Estimate(text: plain, amount: amount, unit: unit))
    #expect(diagnostics.found.isEmpty)
  }
}
