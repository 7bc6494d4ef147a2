/// Splits HTML inside Markdown into tags and text, tolerantly: what is no tag is text.
///
/// Comments are passed over, and so is what stands in `script` and `style`. A text ends at the end
/// of its line, so that each has one place.
struct HTMLScanner {
  /// A piece of HTML.
  enum Token {
    /// Text in one line, as written.
    case text(Range<Int>)
    /// The end of a line.
    case lineEnd
    /// A tag that opens an element, its name in lower case; the range holds its attributes.
    case open(String, attributes: Range<Int>)
    /// A tag that closes an element.
    case close(String)
  }

  /// No tag is longer; looking further for its end would cost time.
  private static let longestTag = 4_096

  /// Where the next token begins.
  private(set) var index: Int
  /// The line of `index`, from 1.
  private(set) var line: Int
  /// Where the line begins.
  private(set) var lineStart: Int
  private let bytes: [UInt8]
  /// In how many quotes the HTML stands, whose marks are no text.
  private let quoteDepth: Int

  /// Starts at the beginning of a line.
  init(_ lines: SourceLines, line: Int, quoteDepth: Int) {
    bytes = lines.bytes
    self.line = line
    lineStart = lines[line].startIndex
    index = lineStart
    self.quoteDepth = quoteDepth
    skipQuoteMarks()
  }

  /// Whether a heading of Markdown begins here, which ends a table that nobody closed.
  var isAtHeading: Bool {
    guard index == lineStart else { return false }
    let marks = bytes[index...].prefix(7).prefix { $0 == 0x23 }
    let next = index + marks.count
    return !marks.isEmpty && marks.count < 7 && next < bytes.count && bytes[next] == 0x20
  }

  /// Returns where `mark`, in lower case, occurs next, in any case; `.max` if nowhere.
  func position(of mark: [UInt8]) -> Int {
    var start = index
    while start + mark.count <= bytes.count {
      if bytes[start] == mark[0],
        zip(bytes[start...], mark).allSatisfy({ $0 == $1 || ($0 | 0x20) == $1 })
      {
        return start
      }
      start += 1
    }
    return .max
  }

  /// Returns the next token before `limit`, if there is one.
  ///
  /// - Complexity: O(*n*) for all tokens of *n* bytes.
  mutating func next(before limit: Int) -> Token? {
    let limit = min(limit, bytes.count)
    while index < limit {
      let start = index
      switch bytes[index] {
      case 0x0A, 0x0D:
        passLineEnd()
        return .lineEnd
      case 0x3C:
        if passComment(before: limit) { continue }
        if let tag = tag(before: limit) { return tag }
        index += 1
      default: break
      }
      while index < limit, ![0x0A, 0x0D, 0x3C].contains(bytes[index]) { index += 1 }
      return .text(start..<index)
    }
    return nil
  }

  private mutating func passLineEnd() {
    let isPair = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
    index += isPair ? 2 : 1
    line += 1
    lineStart = index
    skipQuoteMarks()
  }

  private mutating func skipQuoteMarks() {
    for _ in 0..<quoteDepth {
      let mark = bytes[index...].prefix(4).firstIndex { $0 != 0x20 } ?? index
      guard mark < bytes.count, bytes[mark] == 0x3E else { return }
      index = mark + 1
    }
  }

  /// Passes over a comment; one that nobody closes runs to the limit.
  private mutating func passComment(before limit: Int) -> Bool {
    guard bytes[index...].starts(with: [0x3C, 0x21, 0x2D, 0x2D]) else { return false }
    pass(to: [0x2D, 0x2D, 0x3E], from: index + 4, before: limit)
    return true
  }

  /// Moves behind the next occurrence of `mark`, or to the limit, counting lines.
  private mutating func pass(to mark: [UInt8], from start: Int, before limit: Int) {
    index = min(start, limit)
    while index < limit {
      if bytes[index] == mark[0], bytes[index...].starts(with: mark) {
        index = min(index + mark.count, limit)
        return
      }
      if bytes[index] == 0x0A || bytes[index] == 0x0D {
        passLineEnd()
      } else {
        index += 1
      }
    }
  }

  /// Reads the tag that begins here; nothing if none does.
  private mutating func tag(before limit: Int) -> Token? {
    var start = index + 1
    let isClosing = start < limit && bytes[start] == 0x2F
    if isClosing { start += 1 }
    var end = start
    while end < limit, end < start + 16, isNamePart(bytes[end]) { end += 1 }
    guard end > start, bytes[start] > 0x39, let close = endOfTag(from: end, before: limit) else {
      return nil
    }
    let name = String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
    // The tag may run over lines.
    advance(to: close + 1)
    if !isClosing, ["script", "style"].contains(name) {
      pass(to: [0x3C, 0x2F], from: index, before: limit)
      index = max(close + 1, index - 2)
    }
    return isClosing ? .close(name) : .open(name, attributes: end..<close)
  }

  /// Moves to `end`, counting lines.
  private mutating func advance(to end: Int) {
    while index < end {
      if bytes[index] == 0x0A || bytes[index] == 0x0D {
        passLineEnd()
      } else {
        index += 1
      }
    }
  }

  private func isNamePart(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  /// Where the tag's `>` stands, outside of quotes where they are balanced.
  private func endOfTag(from start: Int, before limit: Int) -> Int? {
    var first: Int?
    var quote: UInt8?
    for position in start..<min(limit, start + Self.longestTag) {
      let byte = bytes[position]
      if byte == 0x3E {
        if quote == nil { return position }
        first = first ?? position
      } else if byte == quote {
        quote = nil
      } else if quote == nil, byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if quote == nil, byte == 0x3C {
        return first
      }
    }
    return first
  }
}
