/// The lines of an input file by number, found once: where a span lies among the file's bytes.
///
/// A line feed, a carriage return, or both in a row end a line. A byte order mark is no part of the
/// first line, so that columns are those an editor shows.
package struct LineIndex: Sendable {
  /// The bytes of the text.
  package let bytes: [UInt8]
  /// Where each line begins.
  private let starts: [Int]

  /// Finds the lines of `file`.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package init(_ file: SourceFile) {
    bytes = Array(file.text.utf8)
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    for (index, byte) in bytes.enumerated() {
      let isEnd =
        byte == 0x0A || (byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A))
      if isEnd { starts.append(index + 1) }
    }
    self.starts = starts
  }

  /// Returns where line `number`, counted from 1, stands, without its end.
  ///
  /// - Complexity: O(1).
  package func range(ofLine number: Int) -> Range<Int>? {
    guard number >= 1, number <= starts.count else { return nil }
    let start = starts[number - 1]
    var end = number < starts.count ? starts[number] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// Returns the bytes of line `number`, counted from 1, without its end.
  package func line(_ number: Int) -> ArraySlice<UInt8>? {
    range(ofLine: number).map { bytes[$0] }
  }

  /// Returns where the bytes that `span` means stand; none if it leaves its line.
  package func range(of span: SourceSpan) -> Range<Int>? {
    guard let line = range(ofLine: span.line), span.column >= 1, span.length >= 0,
      span.column - 1 <= line.count, span.length <= line.count - (span.column - 1)
    else { return nil }
    let start = line.lowerBound + span.column - 1
    return start..<start + span.length
  }
}
