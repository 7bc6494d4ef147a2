import PlanModel

/// Where the lines of a text begin: the way from a byte to a line and a column.
///
/// Lines are ended by LF, CRLF or CR. A byte order mark is no part of the first line.
struct LinePositions: Sendable {
  /// The text as UTF-8.
  let bytes: [UInt8]
  /// The first byte that belongs to the text.
  let start: Int
  private let file: String
  private let lines: [Int]

  /// Finds the lines of `file`.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init(_ file: SourceFile) {
    self.file = file.path
    bytes = Array(file.text.utf8)
    start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var lines = [start]
    for index in bytes.indices.dropFirst(start) {
      let isReturn =
        bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
      if bytes[index] == 0x0A || isReturn { lines.append(index + 1) }
    }
    self.lines = lines
  }

  /// Returns the place of `range`, cut at the end of the line in which it begins.
  ///
  /// - Complexity: O(log *l*) for *l* lines.
  func span(_ range: Range<Int>) -> SourceSpan {
    let offset = min(max(range.lowerBound, start), bytes.count)
    let line = lines.partitioningIndex { $0 > offset }
    var end = line < lines.count ? lines[line] : bytes.count
    while end > offset, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return SourceSpan(
      file: file, line: line, column: offset - lines[line - 1] + 1,
      length: max(0, min(range.upperBound, end) - offset))
  }
}
