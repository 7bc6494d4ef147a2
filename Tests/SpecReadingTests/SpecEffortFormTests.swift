import PlanModel
import Testing

@testable import SpecReading

struct SpecEffortFormTests {
  @Test(arguments: [
    ("5+ days", "5 days"), ("+2d", "2 days"), ("2 à 3 jours", "2–3 days"),
    ("3 bis 5 Tage", "3–5 days"),
    ("2 to 3 days", "2–3 days"), ("3 or 4 h", "3–4 hours"), ("2h30", "2.5 hours"),
    ("half a day", "0.5 days"), ("a day", "1 days"), ("two weeks", "2 weeks"), ("半日", "0.5 days"),
    ("1 sprint", "2 weeks"), ("2 Monate", "8 weeks"), ("3 人/日", "3 days"),
    ("2 jours/homme", "2 days"), ("2.5 j.h", "2.5 days"), ("3 days (BE) + 2 days (FE)", "5 days"),
    ("3 × 2h", "6 hours"), ("3 x 2h", "6 hours"), ("XL / 8d", "8 days"), ("16h / 2d", "16 hours"),
    ("5 SP / 3 days", "5 points"), ("max. 3 days", "3 days"), ("2 days max", "2 days"),
    ("約3日", "3 days"), ("3日間", "3 days"), ("SP: 5", "5 points"), ("8 story pts", "8 points"),
    ("3 ± 1 d", "2–4 days"), ("3d ± 50%", "1.5–4.5 days"), ("2d → 3d", "3 days"),
    ("~~2d~~ 3d", "3 days"), ("2d*", "2 days"), ("3d?", "3 days"), ("5 giorni", "5 days"),
    ("4 часа", "4 hours"), ("2 dni", "2 days"), ("3 PT", "3 days"), ("2 AT", "2 days"),
    ("S/M", "M"), ("M-L", "L"), ("Very large", "XL"), ("trivial", "XS"), ("中", "M"),
    ("mittel", "M"), ("Petit", "S"), ("∞", "unknown"), ("not estimated", "unknown"),
    ("1:30", "1.5 hours"), ("L: 5 days", "5 days"), ("1w, 2 devs", "1 weeks"),
    ("2.5 ideal days", "2.5 days"), ("3 engineer-days", "3 days"), ("2 ngày", "2 days"),
    ("3 gün", "3 days"), ("1 sem", "1 weeks"),
  ])
  func readsAnEffort(text: String, expected: String) {
    #expect(Self.read(text) == expected)
  }

  @Test(arguments: [
    "P2", "Q2", "2 days per endpoint", "1.5 hours each", "8 h/w", "2d / 3d", "soon", "T-1",
    "3 ± 5 d", "5 d to 2 d",
  ])
  func refusesWhatIsNoEffortOfTheTask(text: String) {
    #expect(Self.read(text) == "error")
  }

  @Test func takesASprintInAHeaderForADateAndNotForTheUnit() {
    let reading = SpecReading(
      "| ID | Task | Estimate (Sprint 3) | Depends on |\n|---|---|---|---|\n| T-1 | a | 2 | - |")
    #expect(reading.content.tasks.first?.estimate.unit == .days)
  }

  private static func read(_ text: String) -> String {
    let reading = SpecReading(
      "| ID | Task | Effort | Depends on |\n|---|---|---|---|\n| T-1 | a | \(text) | - |")
    guard let estimate = reading.content.tasks.first?.estimate else { return "none" }
    if !reading.diagnostics.isEmpty { return "error" }
    switch estimate.amount {
    case .unknown: return "unknown"
    case .size(let name): return name
    default: break
    }
    let ends = [estimate.low ?? estimate.likely, estimate.high].compactMap { $0?.plain }
    return ends.joined(separator: "–") + " " + estimate.unit.rawValue
  }
}
