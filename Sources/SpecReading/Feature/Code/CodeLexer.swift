/// Cuts code into words, signs and line ends; comments are passed over.
///
/// It knows what the languages of data models have in common, not their grammars: comments begin
/// with `//`, `--`, `#` or `/*`, texts stand between quotes, `"""` encloses documentation.
struct CodeLexer {
  /// What a piece of code is.
  enum Kind: Hashable {
    case word
    /// Text with its quotes.
    case quoted
    case sign(UInt8)
    case lineEnd
  }

  /// A piece of code.
  struct Token {
    var kind: Kind
    /// Its bytes.
    var range: Range<Int>
    /// Its line, from 0.
    var line: Int
    /// How many bytes of the line stand before it.
    var column: Int
  }

  private let bytes: [UInt8]
  private var position = 0
  private var line = 0
  private var lineStart = 0

  /// Prepares to cut `code`.
  init(_ code: String) { bytes = Array(code.utf8) }

  /// Returns the next piece; none at the end.
  ///
  /// - Complexity: O(*n*) for *n* bytes, over all calls.
  mutating func next() -> Token? {
    while let byte = byte(at: 0) {
      let start = position
      switch byte {
      case 0x0A:
        defer { beginLine() }
        return token(.lineEnd, from: start, to: start + 1)
      case 0...0x20: position += 1
      case UInt8(ascii: "#"): skipLine()
      case UInt8(ascii: "-") where self.byte(at: 1) == byte: skipLine()
      case UInt8(ascii: "/") where self.byte(at: 1) == byte: skipLine()
      case UInt8(ascii: "/") where self.byte(at: 1) == UInt8(ascii: "*"):
        skip(past: [UInt8(ascii: "*"), UInt8(ascii: "/")])
      case UInt8(ascii: "\"") where self.byte(at: 1) == byte && self.byte(at: 2) == byte:
        skip(past: [byte, byte, byte])
      case _ where Self.isWord(byte):
        while let byte = self.byte(at: 0), Self.isWord(byte) { position += 1 }
        return token(.word, from: start, to: position)
      case _ where Self.quotes.contains(byte) && endsInLine(byte):
        return token(.quoted, from: start, to: position)
      default:
        position += 1
        return token(.sign(byte), from: start, to: position)
      }
    }
    return nil
  }

  /// The bytes of `range` as text.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func token(_ kind: Kind, from start: Int, to end: Int) -> Token {
    Token(kind: kind, range: start..<end, line: line, column: start - lineStart)
  }

  /// Goes behind a line feed.
  private mutating func beginLine() {
    position += 1
    line += 1
    lineStart = position
  }

  private func byte(at offset: Int) -> UInt8? {
    position + offset < bytes.count ? bytes[position + offset] : nil
  }

  private mutating func skipLine() {
    while let byte = byte(at: 0), byte != 0x0A { position += 1 }
  }

  /// Goes behind the next `end` after the signs that stand here, or to the end of the code.
  private mutating func skip(past end: [UInt8]) {
    position = min(position + end.count, bytes.count)
    while position < bytes.count {
      if bytes[position...].starts(with: end) {
        position += end.count
        return
      }
      if bytes[position] == 0x0A { beginLine() } else { position += 1 }
    }
  }

  /// Goes behind the quote that closes the one here; false if none does in this line.
  private mutating func endsInLine(_ quote: UInt8) -> Bool {
    var end = position + 1
    while end < bytes.count, bytes[end] != 0x0A {
      if bytes[end] == quote {
        position = end + 1
        return true
      }
      end += 1
    }
    return false
  }

  private static let quotes: Set<UInt8> = [
    UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"),
  ]

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "$")
      || Unicode.Scalar(byte).isASCIILetterOrDigit
  }
}
