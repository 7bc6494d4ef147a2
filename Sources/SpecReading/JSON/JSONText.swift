import PlanModel

/// A file of JSON values: one value, or one after the other as in JSON Lines.
struct JSONText: Sendable {
  /// In the order of the file.
  let values: [JSONValue]
  private let positions: LinePositions

  /// Reads `file`; `nil` after recording where it is not JSON.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init?(_ file: SourceFile, into diagnostics: inout Diagnostics) {
    positions = LinePositions(file)
    var parser = JSONParser(positions)
    do {
      values = try parser.values()
    } catch {
      diagnostics.emit(error.message, at: error.span)
      return nil
    }
  }

  /// Returns the place of a value; of one that goes on over several lines, its first line.
  func span(of value: JSONValue) -> SourceSpan { positions.span(value.range) }

  /// Returns the place of the first byte of a value: the bracket of an object or a list.
  func start(of value: JSONValue) -> SourceSpan {
    positions.span(value.range.lowerBound..<value.range.lowerBound + 1)
  }

  /// Returns the words of a value as a text that knows its place.
  func text(of value: JSONValue) -> SpecText? {
    guard let word = value.word else { return nil }
    let span = span(of: value)
    let isQuoted = if case .string = value.content { 1 } else { 0 }
    return SpecText(word, file: span.file, line: span.line, column: span.column + isQuoted)
  }
}
