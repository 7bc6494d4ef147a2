import EstimateCalibration
import PlanModel
import PlanTestSupport
import Testing

struct DelimitedTextTests {
  private static func rows(of text: String) -> [[String]] {
    var reader = DelimitedText(SourceFile(path: "a.csv", text: text))
    var rows: [[String]] = []
    while let row = reader.nextRow() { rows.append(row.map(\.text)) }
    return rows
  }

  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
    ("\u{FEFF}a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
    ("a;b\n1,5;2\n", [["a", "b"], ["1,5", "2"]]),
    ("a\tb\n1;2\t3,4\n", [["a", "b"], ["1;2", "3,4"]]),
    ("a,b\n\"x, y\",\"say \"\"hi\"\"\"\n", [["a", "b"], ["x, y", "say \"hi\""]]),
    ("a,b\n\"two\nlines\", padded \n", [["a", "b"], ["two lines", "padded"]]),
    ("a,b\n\n1,\n,2\n", [["a", "b"], ["1", ""], ["", "2"]]),
    ("\"a,1\";b\n1;2\n", [["a,1", "b"], ["1", "2"]]),
  ])
  func readsCells(text: String, rows: [[String]]) {
    #expect(Self.rows(of: text) == rows)
  }

  @Test func pointsAtCellsAsAnEditorDoes() {
    let text = "\u{FEFF}id,name\n\"x\ny\",zwei\n7,8"
    var reader = DelimitedText(SourceFile(path: "a.csv", text: text))
    var places: [String] = []
    while let row = reader.nextRow() { places.append(reader.span(of: row[1]).description) }
    #expect(places == ["a.csv:1:4", "a.csv:3:4", "a.csv:4:3"])
  }

  @Test func saysWhereAQuotationMarkIsNeverClosed() {
    var reader = DelimitedText(SourceFile(path: "a.csv", text: "a,b\n1,\"2\n3,4\n"))
    while reader.nextRow() != nil {}
    #expect(reader.openQuote?.description == "a.csv:2:3")
  }

  /// Cells of all that is awkward, written as RFC 4180 says, come back as they were.
  @Test(arguments: 0..<200 as Range<UInt64>)
  func readsBackWhatIsWrittenByTheStandard(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = ["a", "7", ",", ";", "\"", "ü", "-", "'", "{", "x y"]
    let width = Int.random(in: 2...5, using: &random)
    let table = (0..<Int.random(in: 1...6, using: &random)).map { _ in
      (0..<width).map { _ in
        let count = Int.random(in: 1...4, using: &random)
        return (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      }
    }
    let header = Array(repeating: "head", count: width)
    let text = ([header] + table).map { row in
      row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
    }.joined(separator: "\r\n")
    #expect(Self.rows(of: text) == [header] + table)
  }

  /// Whatever the bytes, reading ends, and no row has more cells than are kept.
  @Test(arguments: 0..<200 as Range<UInt64>)
  func survivesAnyText(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let alphabet = Array("estimate,actual;\t\"\"\n\r 0123.-e+,hd\u{FEFF}ß")
    let text = String((0..<400).map { _ in alphabet.randomElement(using: &random) ?? " " })
    let file = SourceFile(path: "a.csv", text: "estimate,actual\n" + text)
    let rows = Self.rows(of: file.text)
    #expect(rows.allSatisfy { !$0.isEmpty && $0.count <= DelimitedText.mostCells })
    var diagnostics = Diagnostics()
    if let history = HistoryReader.read(file, into: &diagnostics) {
      let omitted = history.summary.omittedCounts.values.reduce(0, +)
      #expect(history.summary.rowCount == history.tasks.count + omitted)
    } else {
      #expect(diagnostics.errorCount > 0)
    }
  }
}
