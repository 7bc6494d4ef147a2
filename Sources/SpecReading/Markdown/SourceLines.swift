/// The bytes of a Markdown file and where its lines begin.
///
/// Lines are those that Markdown sees: ended by LF, CRLF or CR. A byte order mark is left out, so
/// columns are those an editor shows. YAML front matter is blanked, which keeps line numbers.
struct SourceLines {
  /// The text as UTF-8, cleaned.
  private(set) var bytes: [UInt8]
  /// From which line on nothing is kept.
  private(set) var firstDroppedLine: DroppedLines?
  /// The offset at which each line begins.
  private var starts: [UInt32] = []

  /// Prepares `text`, whose size in bytes must fit 32 bits.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init(_ text: String) {
    bytes = Array(text.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    precondition(bytes.count < Int(UInt32.max), "files are limited long before this size")
    starts.append(0)
    for index in bytes.indices {
      switch bytes[index] {
      case 0x00:
        bytes[index] = 0x20
      case 0x0A:
        starts.append(UInt32(index + 1))
      case 0x0D where index + 1 == bytes.count || bytes[index + 1] != 0x0A:
        starts.append(UInt32(index + 1))
      default:
        break
      }
    }
    blankFrontMatter()
    firstDroppedLine = MarkdownBounds.firstExcessiveLine(in: self)
    if let line = firstDroppedLine?.first {
      bytes.removeSubrange(Int(starts[line - 1])...)
      starts.removeSubrange(line...)
    }
  }

  /// How many lines there are.
  var count: Int { starts.count }

  /// Returns the bytes of a line, from 1, without its ending; nothing beyond the last line.
  subscript(line: Int) -> ArraySlice<UInt8> {
    guard line >= 1, line <= starts.count else { return [] }
    let start = Int(starts[line - 1])
    var end = line < starts.count ? Int(starts[line]) : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return bytes[start..<end]
  }

  /// Turns a block between `---` lines at the very top into blank lines.
  ///
  /// A blank line after the first `---` means that it is a rule, not front matter.
  private mutating func blankFrontMatter() {
    guard isFence(of: 0x2D, at: 1), count >= 3, !isBlank(2) else { return }
    var closing = 3
    while closing <= count, !isFence(of: 0x2D, at: closing), !isFence(of: 0x2E, at: closing) {
      closing += 1
    }
    guard closing <= count else { return }
    for line in 1...closing {
      for index in self[line].indices { bytes[index] = 0x20 }
    }
  }

  /// Whether a line is three times the given byte and else blank.
  private func isFence(of mark: UInt8, at line: Int) -> Bool {
    let text = self[line]
    return text.prefix(3).elementsEqual([mark, mark, mark])
      && text.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  /// Whether a line has nothing but blanks.
  private func isBlank(_ line: Int) -> Bool {
    self[line].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
