import PlanModel
import Testing

struct LineIndexTests {
  @Test(arguments: ["one\ntwo\nthree", "one\r\ntwo\r\nthree", "one\rtwo\rthree"])
  func findsTheLinesOfAllSystems(text: String) throws {
    let index = LineIndex(SourceFile(path: "a", text: text))
    let lines = try (1...3).map { number in
      String(decoding: try #require(index.line(number)), as: UTF8.self)
    }
    #expect(lines == ["one", "two", "three"])
    #expect(index.line(0) == nil && index.line(4) == nil)
  }

  @Test func leavesAByteOrderMarkOutOfTheFirstLine() throws {
    let index = LineIndex(SourceFile(path: "a", text: "\u{FEFF}one\ntwo"))
    #expect(index.range(ofLine: 1) == 3..<6)
    #expect(index.range(of: SourceSpan(file: "a", line: 1, column: 1, length: 3)) == 3..<6)
  }

  @Test(arguments: [
    (1, 4, 0, 3..<3), (2, 1, 3, 4..<7), (2, 4, 0, 7..<7), (1, 4, 1, nil), (2, 0, 1, nil),
    (3, 1, 0, 8..<8), (4, 1, 0, nil), (1, Int.max, Int.max, nil), (1, 1, Int.max, nil),
    (1, 2, -1, nil),
  ])
  func placesASpanOnlyInsideItsLine(line: Int, column: Int, length: Int, range: Range<Int>?) {
    let index = LineIndex(SourceFile(path: "a", text: "one\ntwo\n"))
    let span = SourceSpan(file: "a", line: line, column: column, length: length)
    #expect(index.range(of: span) == range)
  }
}
