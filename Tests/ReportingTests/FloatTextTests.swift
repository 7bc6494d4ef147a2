import PlanModel
import Testing

@testable import Reporting

/// How far a task can slip never looks like nothing when it is something.
struct FloatTextTests {
  @Test(arguments: [
    (0, "no float"), (1, "1\u{A0}min"), (59, "59\u{A0}min"), (60, "1.0\u{A0}h"),
    (90, "1.5\u{A0}h"), (479, "8.0\u{A0}h"), (480, "1.0\u{A0}d"), (1_200, "2.5\u{A0}d"),
    (-30, "-30\u{A0}min"),
  ])
  func namesTheUnitInWhichItShows(minutes: Int, words: String) {
    #expect(FloatText.words(.minutes(minutes), of: .standard) == words)
  }
}
