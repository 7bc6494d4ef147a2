import PlanModel

/// Turns the byte columns of spans into columns of UTF-16 code units, as editors and JavaScript
/// count them.
struct CharacterColumns: Sendable {
  /// A stretch of a line in UTF-16 code units, from 1; the end is the first column after it.
  struct Place: Hashable, Sendable {
    var line: Int
    var start: Int
    var end: Int
  }

  private let lines: [String: LineIndex]

  /// Prepares to look into `sources`.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init(sources: [SourceFile]) {
    lines = Dictionary(
      sources.map { ($0.path, LineIndex($0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// Returns where a span lies; nothing if the whole file is meant or its line is not known.
  ///
  /// A span that leaves its line ends with it.
  ///
  /// - Complexity: O(*n*) for a line of *n* bytes.
  func place(of span: SourceSpan) -> Place? {
    guard let line = line(of: span) else { return nil }
    let first = min(max(span.column - 1, 0), line.count)
    let length = min(max(span.length, 0), line.count - first)
    let start = line.startIndex + first
    let before = Self.units(in: line[..<start])
    let units = Self.units(in: line[start..<start + length])
    return Place(line: span.line, start: before + 1, end: before + units + 1)
  }

  /// Returns the bytes of the line in which a span lies.
  func line(of span: SourceSpan) -> ArraySlice<UInt8>? { lines[span.file]?.line(span.line) }

  /// The number of UTF-16 code units: one for each character, two for those of four bytes.
  private static func units(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : $1 >= 0xF0 ? 2 : 1) }
  }
}
