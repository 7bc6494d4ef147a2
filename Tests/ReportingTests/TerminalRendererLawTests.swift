import Reporting
import Testing

/// Laws that the terminal renderer keeps for every report at every width.
struct TerminalRendererLawTests {
  static let reports = (0..<150).map { RandomReport(seed: UInt64($0)) }

  @Test(arguments: reports)
  func writesNoLineWiderThanTheTerminal(random: RandomReport) {
    for width in [40, 57, 80, 121] {
      let text = TerminalRenderer(width: width, usesColor: false).render(random.report)
      for line in text.split(separator: "\n") {
        #expect(Self.width(of: String(line)) <= width, "\(line)")
      }
    }
  }

  @Test(arguments: reports)
  func setsEveryLineInAsManyColumnsOfASCII(random: RandomReport) {
    let lines = TerminalRenderer(width: 80, usesColor: false).render(random.report)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let plain = TerminalRenderer(width: 80, usesColor: false, characters: .ascii)
      .render(random.report).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == plain.count)
    for (line, plain) in zip(lines, plain) {
      #expect(plain.utf8.allSatisfy { $0 < 0x7F })
      #expect(Self.width(of: String(line)) == plain.utf8.count, "\(line)")
    }
  }

  @Test(arguments: reports)
  func changesNothingButEscapeSequencesWithColor(random: RandomReport) {
    for width in [80] {
      let plain = TerminalRenderer(width: width, usesColor: false).render(random.report)
      let colored = TerminalRenderer(width: width, usesColor: true).render(random.report)
      #expect(!plain.contains("\u{1B}"))
      #expect(colored.contains("\u{1B}["))
      #expect(Self.withoutEscapes(colored) == plain)
    }
  }

  /// The columns of a line that holds nothing but the pieces of `RandomReport` and our own signs.
  private static func width(of line: String) -> Int {
    line.reduce(0) { sum, character in
      let first = character.unicodeScalars.first?.value ?? 0
      let isWide =
        (0x4E00...0x9FFF).contains(first) || (0x3040...0x30FF).contains(first)
        || (0xAC00...0xD7A3).contains(first) || (0xFF01...0xFF5E).contains(first)
        || (0x1F000...0x1FAFF).contains(first) || character == "❤️"
      return sum + (isWide ? 2 : 1)
    }
  }

  private static func withoutEscapes(_ text: String) -> String {
    text.replacing(/\u{1B}\[[0-9;]*m/, with: "")
  }
}
