import Foundation
import PlanModel
import Testing

struct CivilDateTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("2000-02-29", 11_016), ("2026-10-05", 20_731), ("1969-12-31", -1),
    ("2100-03-01", 47_541),
  ])
  func countsDaysFromTheEpoch(text: String, dayNumber: Int) throws {
    let date = try #require(CivilDate(iso: text))
    #expect(date.dayNumber == dayNumber)
    #expect(date.description == text)
  }

  @Test(arguments: [
    "2026-02-29", "2100-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-4-1", "26-04-01",
    "2026/04/01", "2026-04-0x", "", "2026-04-011",
  ])
  func refusesWhatIsNoDate(text: String) {
    #expect(CivilDate(iso: text) == nil)
  }

  @Test func agreesWithFoundationsCalendarOnEveryDayOfTwoCenturies() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    for dayNumber in stride(from: -25_567, through: 47_481, by: 7) {
      let date = CivilDate(dayNumber: dayNumber)
      let instant = Date(timeIntervalSince1970: Double(dayNumber) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: instant)
      #expect(date.components.year == parts.year)
      #expect(date.components.month == parts.month)
      #expect(date.components.day == parts.day)
      // Foundation counts weekdays from Sunday = 1.
      #expect((date.weekday.rawValue + 1) % 7 + 1 == parts.weekday)
      #expect(CivilDate(iso: date.description) == date)
    }
  }
}
