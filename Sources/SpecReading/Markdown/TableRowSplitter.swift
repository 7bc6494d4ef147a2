/// Splits a line of a table into cells, as GitHub's Markdown does, and keeps their places.
///
/// The parser behind `MarkdownReader` drops the cells beyond the header's and misplaces others;
/// this is where the exact columns come from. A pipe after a backslash never splits, even after
/// two.
struct TableRowSplitter {
  /// One cell, without the blanks around it.
  struct Cell: Hashable {
    /// The cell's bytes in the file's bytes.
    var range: Range<Int>
  }

  /// Returns the cells of the row that stands at `row` in `bytes`.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  static func cells(of row: Range<Int>, in bytes: [UInt8]) -> [Cell] {
    let row = trimmed(row, in: bytes)
    var start = row.lowerBound
    if start < row.upperBound, bytes[start] == pipe { start += 1 }
    var cells: [Cell] = []
    while start < row.upperBound {
      var end = start
      while end < row.upperBound,
        bytes[end] != pipe || (end > start && bytes[end - 1] == backslash)
      { end += 1 }
      cells.append(Cell(range: trimmed(start..<end, in: bytes)))
      start = end + 1
    }
    return cells
  }

  /// The range without the blanks at its ends.
  private static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    var (start, end) = (range.lowerBound, range.upperBound)
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    while start < end, isBlank(bytes[start]) { start += 1 }
    return start..<end
  }

  private static let pipe: UInt8 = 0x7C
  private static let backslash: UInt8 = 0x5C
}
