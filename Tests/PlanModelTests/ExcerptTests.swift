import PlanModel
import Testing

struct ExcerptTests {
  private static let long = String(repeating: "x", count: 300)

  @Test(
    arguments: [
      ("BE-1", "BE-1"), ("", ""), ("two\nlines\tand a tab", "two lines and a tab"),
      (long, String(long.prefix(40)) + "…"), (String(long.prefix(40)), String(long.prefix(40))),
      ("Zoë Łuk", "Zoë Łuk"), ("任务一", "任务一"), ("\u{7F}\u{0}", "  "),
      (String(repeating: "é", count: 41), String(repeating: "é", count: 40) + "…"),
    ])
  func isTheBeginningInOneLine(text: String, expected: String) {
    #expect(text.excerpt == expected)
  }
}
