package import PlanModel

/// The rows of a text of delimited cells, one after the other: RFC 4180, read leniently.
///
/// Cells are divided by commas, semicolons or tabs, whichever the first line has most of. A cell
/// may stand between quotation marks and then hold delimiters, line ends and doubled quotation
/// marks. Lines end with a line feed, a carriage return or both; blank lines are no rows. A byte
/// order mark is skipped.
package struct DelimitedText {
  /// One cell.
  package struct Cell: Hashable, Sendable {
    /// What it says, without the quotation marks and the blanks around it.
    package let text: String
    /// Where it stands in the file.
    package let line: Int
    /// The column of its first byte, from 1.
    package let column: Int
    /// How many bytes of that line it takes.
    package let length: Int
  }

  /// The most cells of a row that are kept; further ones are skipped.
  package static let mostCells = 1_000

  /// The byte that divides cells.
  package let delimiter: UInt8
  /// Where a quotation mark stands that is never closed, once that was found.
  package private(set) var openQuote: SourceSpan?

  private let path: String
  private let bytes: [UInt8]
  private var place: Int
  private var line = 1
  private var lineStart: Int

  /// Begins to read `file`.
  package init(_ file: SourceFile) {
    path = file.path
    bytes = Array(file.text.utf8)
    place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    lineStart = place
    delimiter = Self.delimiter(of: bytes[place...])
  }

  /// Returns the span of a cell.
  package func span(of cell: Cell) -> SourceSpan {
    SourceSpan(file: path, line: cell.line, column: cell.column, length: cell.length)
  }

  /// Returns the cells of the next row, or `nil` at the end.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the row.
  package mutating func nextRow() -> [Cell]? {
    while place < bytes.count, endsLine(bytes[place]) { skipLineEnd() }
    guard place < bytes.count else { return nil }
    var cells: [Cell] = []
    while true {
      let cell = nextCell()
      if cells.count < Self.mostCells { cells.append(cell) }
      guard place < bytes.count else { return cells }
      guard bytes[place] == delimiter else {
        skipLineEnd()
        return cells
      }
      place += 1
    }
  }

  /// Reads up to the next delimiter or line end, or to the end of the text.
  private mutating func nextCell() -> Cell {
    let (start, startLine, startColumn) = (place, line, place - lineStart + 1)
    while place < bytes.count, bytes[place] == 0x20 { place += 1 }
    guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else {
      while place < bytes.count, bytes[place] != delimiter, !endsLine(bytes[place]) { place += 1 }
      return cell(bytes[start..<place], startLine, startColumn, length: place - start)
    }
    let text = quotedText()
    let length = line == startLine ? place - start : 1
    return cell(text[...], startLine, startColumn, length: length)
  }

  /// Reads a cell between quotation marks, and what may follow it.
  private mutating func quotedText() -> [UInt8] {
    let opening = SourceSpan(file: path, line: line, column: place - lineStart + 1, length: 1)
    var text: [UInt8] = []
    place += 1
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\"") {
        guard place + 1 < bytes.count, bytes[place + 1] == byte else {
          place += 1
          while place < bytes.count, bytes[place] != delimiter, !endsLine(bytes[place]) {
            text.append(bytes[place])
            place += 1
          }
          return text
        }
        text.append(byte)
        place += 2
      } else if endsLine(byte) {
        text.append(0x20)
        skipLineEnd()
      } else {
        text.append(byte)
        place += 1
      }
    }
    if openQuote == nil { openQuote = opening }
    return text
  }

  private func cell(_ bytes: ArraySlice<UInt8>, _ line: Int, _ column: Int, length: Int) -> Cell {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    let leading = bytes.prefix(while: isBlank).count
    let text = bytes.dropFirst(leading)
    let trailing = text.reversed().prefix(while: isBlank).count
    let words = text.dropLast(trailing)
    return Cell(
      text: String(decoding: words, as: UTF8.self), line: line, column: column, length: length)
  }

  private func endsLine(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private mutating func skipLineEnd() {
    let isPair =
      bytes[place] == 0x0D && place + 1 < bytes.count && bytes[place + 1] == 0x0A
    place += isPair ? 2 : 1
    line += 1
    lineStart = place
  }

  /// The delimiter that the first line has most of outside quotation marks; a comma in doubt.
  private static func delimiter(of bytes: ArraySlice<UInt8>) -> UInt8 {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, byte == 0x0A || byte == 0x0D { break }
      if !isQuoted, let candidate = candidates.firstIndex(of: byte) { counts[candidate] += 1 }
    }
    var best = 0
    for other in 1..<3 where counts[other] > counts[best] { best = other }
    return candidates[best]
  }
}
