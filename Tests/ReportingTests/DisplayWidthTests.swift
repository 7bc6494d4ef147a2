import Reporting
import Testing

struct DisplayWidthTests {
  @Test(arguments: RandomReport.pieces.map(\.text))
  func measuresEachPieceAsATerminalSetsIt(text: String) {
    #expect(DisplayWidth.of(text) == RandomReport.pieces.first { $0.text == text }?.width)
  }

  @Test(arguments: [
    ("", 0), ("abc", 3), ("│─█▒◆▼", 6), ("ﾊﾝｶｸ", 4), ("全角", 4), ("\u{1112}\u{1161}\u{11AB}", 2),
    ("a\u{300}\u{301}\u{302}", 1), ("👨‍👩‍👧‍👦", 2), ("©", 1), ("©️", 2), ("①", 1), ("〈〉", 4),
    ("soft\u{AD}hyphen", 11), ("zero\u{200B}width", 9), ("עברית", 5), ("₿", 1), ("𠀀", 2),
  ])
  func measuresTextAsATerminalSetsIt(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test func addsUpOverTextsThatDoNotJoin() {
    for left in RandomReport.pieces {
      for right in RandomReport.pieces {
        #expect(DisplayWidth.of(left.text + " " + right.text) == left.width + 1 + right.width)
      }
    }
  }
}
