import Foundation
import Testing

@testable import specplan

/// When a save counts, without a disk and a clock.
struct ChangeDetectorTests {
  private static func stamp(_ number: Int, size: Int = 10, at second: Double = 0) -> FileStamp {
    FileStamp(number: number, size: size, modified: Date(timeIntervalSince1970: second))
  }

  private static let before: ChangeDetector.Stamps = ["a.md": stamp(1), "team.yaml": stamp(2)]

  /// Looks one after the other, each with the change that is told.
  @Test(
    arguments: [
      // Nothing happens.
      [(before, [])],
      // A save is told at the second look, once.
      [
        (["a.md": stamp(1, at: 5), "team.yaml": stamp(2)], []),
        (["a.md": stamp(1, at: 5), "team.yaml": stamp(2)], ["a.md"]),
        (["a.md": stamp(1, at: 5), "team.yaml": stamp(2)], []),
      ],
      // Half a file is not told: it is still growing.
      [
        (["a.md": stamp(1, size: 0, at: 5), "team.yaml": stamp(2)], []),
        (["a.md": stamp(1, size: 40, at: 5), "team.yaml": stamp(2)], []),
        (["a.md": stamp(1, size: 40, at: 5), "team.yaml": stamp(2)], ["a.md"]),
      ],
      // Removed and renamed into place, of the same size and time.
      [
        (["team.yaml": stamp(2)], []), (["a.md": stamp(3), "team.yaml": stamp(2)], []),
        (["a.md": stamp(3), "team.yaml": stamp(2)], ["a.md"]),
      ],
      // Gone and back as it was: nothing was saved.
      [(["team.yaml": stamp(2)], []), (before, []), (before, [])],
      // Gone for good, and another that comes.
      [
        (["b.md": stamp(4), "team.yaml": stamp(2)], []),
        (["b.md": stamp(4), "team.yaml": stamp(2)], ["a.md", "b.md"]),
      ],
    ] as [[(ChangeDetector.Stamps, [String])]])
  func tellsASaveOnceItHasComeToRest(looks: [(stamps: ChangeDetector.Stamps, told: [String])]) {
    var detector = ChangeDetector(Self.before)
    for look in looks { #expect(detector.look(look.stamps)?.paths ?? [] == look.told) }
  }

  @Test func cutsAReportToTheScreenAndSaysHowMuchIsHidden() {
    let report = (1...50).map { "line \($0)\n" }.joined()
    let screen = WatchScreen(report: report, findings: "a.md:1:1: error\n", status: "saved")
    let lines = screen.text(rows: 12).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 12 && lines[11].isEmpty)
    #expect(lines[0] == "saved" && lines[2] == "a.md:1:1: error" && lines[4] == "line 1")
    #expect(lines[10].hasPrefix("… 44 more lines;") && lines[9] == "line 6")
    #expect(!screen.text(rows: 100).contains("more lines"))
    #expect(screen.text(rows: 100).hasSuffix("line 50\n"))
    #expect(!WatchScreen().text(rows: 1).isEmpty)
  }
}
