import PlanModel

/// The way from libYAML's marks to bytes and to the lines and columns that a compiler prints.
///
/// libYAML counts columns in Unicode scalars and ends lines at U+0085, U+2028 and U+2029 too;
/// spans count columns in UTF-8 bytes and end lines at LF, CR and CR LF. A table of all scalars
/// makes each question O(1), however long the lines are.
struct YAMLPositions {
  private let file: String
  /// The whole text.
  let bytes: [UInt8]
  /// Byte offset of each scalar, and of the end.
  private let scalarOffsets: [Int]
  /// Index of the first scalar of each line, as libYAML counts lines.
  private let markLines: [Int]
  /// Byte offset of each line, as spans count lines.
  private let lines: [Int]

  /// Creates the tables for `text`, which came from the file called `file`.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init(of text: String, file: String) {
    self.file = file
    bytes = Array(text.utf8)
    var offset = 0
    var scalarOffsets: [Int] = []
    var markLines = [0]
    var lines = [0]
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      let endsPair = scalar == "\n" && previous == "\r"
      scalarOffsets.append(offset)
      offset += UTF8.width(scalar)
      switch scalar {
      case "\n" where endsPair:
        markLines[markLines.count - 1] = scalarOffsets.count
        lines[lines.count - 1] = offset
      case "\n", "\r":
        markLines.append(scalarOffsets.count)
        lines.append(offset)
      case "\u{85}", "\u{2028}", "\u{2029}":
        markLines.append(scalarOffsets.count)
      default: break
      }
      previous = scalar
    }
    self.scalarOffsets = scalarOffsets + [offset]
    self.markLines = markLines
    self.lines = lines
  }

  /// Returns the byte offset of a mark of libYAML, whose line and column count from 1.
  ///
  /// libYAML puts the end of the stream on a line of its own, which may not exist.
  func offset(line: Int, column: Int) -> Int {
    guard line <= markLines.count else { return bytes.count }
    let first = markLines[max(line, 1) - 1]
    return scalarOffsets[min(first + max(column, 1) - 1, scalarOffsets.count - 1)]
  }

  /// Returns the span of `length` bytes at `offset`, cut at the end of the line.
  ///
  /// - Complexity: O(log *l* + *k*) for *l* lines and *k* bytes of the span.
  func span(at offset: Int, length: Int) -> SourceSpan {
    let line = lines.partitioningIndex { $0 > offset }
    let shown = bytes[offset...].prefix(length).prefix { $0 != 0x0A && $0 != 0x0D }
    return SourceSpan(
      file: file, line: line, column: offset - lines[line - 1] + 1, length: shown.count)
  }

  /// Returns the span of the scalar at `offset` whose value is `text`.
  ///
  /// A quoted scalar reaches to its closing quote, a plain one as far as its text, and one that
  /// goes on over several lines to the end of the first.
  func span(ofScalar text: String, at offset: Int) -> SourceSpan {
    let rest = bytes[offset...]
    guard !text.isEmpty || rest.first == 0x22 || rest.first == 0x27 else {
      return span(at: offset, length: 0)
    }
    if let quote = rest.first, quote == 0x22 || quote == 0x27 {
      return span(at: offset, length: quotedLength(at: offset, quote: quote))
    }
    if rest.starts(with: text.utf8) { return span(at: offset, length: text.utf8.count) }
    let line = rest.prefix { $0 != 0x0A && $0 != 0x0D }
    let trailing = line.reversed().prefix { $0 == 0x20 || $0 == 0x09 }
    return span(at: offset, length: line.count - trailing.count)
  }

  /// The bytes from an opening quote to its closing one, both included, or to the end of the line.
  private func quotedLength(at offset: Int, quote: UInt8) -> Int {
    var end = offset + 1
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D {
      if quote == 0x22, bytes[end] == 0x5C {
        end += 2
      } else if bytes[end] == quote {
        guard quote == 0x27, end + 1 < bytes.count, bytes[end + 1] == quote else {
          return end + 1 - offset
        }
        end += 2
      } else {
        end += 1
      }
    }
    return min(end, bytes.count) - offset
  }
}
