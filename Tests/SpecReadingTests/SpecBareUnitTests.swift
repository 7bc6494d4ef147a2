import PlanModel
import Testing

@testable import SpecReading

/// What bare numbers count where no header says it.
struct SpecBareUnitTests {
  static let table =
    "| ID | Task | Estimate |\n|---|---|---|\n| T1 | Cut | 3 |\n| T2 | Glue | 5 |\n"

  @Test(arguments: [
    ("Estimates are in hours.", Estimate.Unit.hours), ("Estimates are engineering-days.", .days),
    ("Estimates are agent hours.", .hours), ("Durées en jours/homme.", .days),
    ("Aufwand in Personentagen.", .days), ("单位：人天", .days), ("Unit: story points", .points),
    ("Estimation: story points (Fibonacci)", .points), ("1 SP = half a day of one person", .points),
    ("**Total: 8 hours**", .hours), ("Total: 8 SP", .points), ("Total story points: 8", .points),
    ("2 tasks, 8 points", .points), ("**Total Estimated Hours**: 8", .hours),
    ("Sprint capacity: 20 points", .points), ("Gesamt: 8 PT", .days), ("合計: 8時間", .hours),
    // What is said of other things changes nothing.
    ("Total: 2 weeks", .days), ("A day has 8 hours.", .days), ("The build takes 8 minutes.", .days),
    ("We meet for 3 hours a week.", .days), ("Estimates assume 6 hours a day.", .days),
  ])
  func followsTheProse(line: String, unit: Estimate.Unit) {
    let reading = SpecReading("# Plan\n\n\(line)\n\n\(Self.table)")
    #expect(reading.content.tasks.map(\.estimate.unit) == [unit, unit])
    #expect(reading.content.tasks.map(\.estimate.likely) == [3, 5])
  }

  @Test(arguments: [
    ("Effort (hours)", Estimate.Unit.hours), ("工时（人天）", .days), ("Aufwand (PT)", .days),
    ("Points (1 point = 4 hours)", .points), ("Hours (8h/day)", .hours), ("見積時間", .hours),
  ])
  func followsTheHeader(header: String, unit: Estimate.Unit) {
    let reading = SpecReading("| ID | Task | \(header) |\n|---|---|---|\n| T1 | Cut | 3 |")
    #expect(reading.content.tasks.map(\.estimate.unit) == [unit])
  }

  @Test func followsTheHeadingAbove() {
    let reading = SpecReading("## Tasks (hours)\n\n\(Self.table)")
    #expect(reading.content.tasks.map(\.estimate.unit) == [.hours, .hours])
  }

  @Test func followsTheTotalThatIsTheSum() {
    let other = Self.table.replacing("| 3 |", with: "| 13 |").replacing("T", with: "U")
    let reading = SpecReading(
      "## A\n\n\(Self.table)\nTotal: 8 SP\n\n## B\n\n\(other)\nTotal: 18 hours\n")
    #expect(reading.content.tasks.map(\.estimate.unit) == [.points, .points, .hours, .hours])
  }
}
