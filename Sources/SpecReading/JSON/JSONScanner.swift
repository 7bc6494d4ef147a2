/// The words of a JSON text: strings, numbers and blanks.
struct JSONScanner {
  /// What became of a string.
  enum StringOutcome {
    case text(String)
    case unclosed
    case controlCharacter
    case malformedEscape
  }

  /// What the letter after a backslash stands for.
  private static let escapes: [UInt8: Unicode.Scalar] = [
    0x22: "\"", 0x5C: "\\", 0x2F: "/", 0x62: "\u{8}", 0x66: "\u{C}", 0x6E: "\n", 0x72: "\r",
    0x74: "\t",
  ]

  private let bytes: [UInt8]
  /// The next byte to be read.
  private(set) var offset: Int

  /// Prepares to read `bytes` from `start` on.
  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    offset = start
  }

  /// The next byte; none at the end.
  var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// Passes over one byte.
  mutating func advance() { offset += 1 }

  /// Passes over blanks, and returns the byte after them.
  @discardableResult
  mutating func skipBlanks() -> UInt8? {
    while let byte, byte == 0x20 || (0x09...0x0D).contains(byte) && byte != 0x0B && byte != 0x0C {
      offset += 1
    }
    return byte
  }

  /// Passes over a word if it stands here.
  mutating func take(_ word: StaticString) -> Bool {
    let isHere = word.withUTF8Buffer { bytes[offset...].starts(with: $0) }
    if isHere { offset += word.utf8CodeUnitCount }
    return isHere
  }

  /// What stands here, up to a blank or a sign; of a sign the sign itself.
  var word: String {
    let rest = bytes[offset...].prefix(64)
    let end = rest.firstIndex { $0 <= 0x20 || [0x2C, 0x3A, 0x5B, 0x5D, 0x7B, 0x7D].contains($0) }
    let length = max(1, (end ?? rest.endIndex) - offset)
    return String(decoding: rest.prefix(length), as: UTF8.self)
  }

  /// Passes over a number, and returns it as written; `nil` if it is malformed.
  mutating func number() -> String? {
    let start = offset
    if byte == 0x2D { offset += 1 }
    if byte == 0x30 {
      offset += 1
    } else if skipDigits() == 0 {
      return nil
    }
    if byte == 0x2E {
      offset += 1
      if skipDigits() == 0 { return nil }
    }
    if byte == 0x65 || byte == 0x45 {
      offset += 1
      if byte == 0x2B || byte == 0x2D { offset += 1 }
      if skipDigits() == 0 { return nil }
    }
    if let byte, (0x30...0x39).contains(byte) { return nil }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func skipDigits() -> Int {
    let start = offset
    while let byte, (0x30...0x39).contains(byte) { offset += 1 }
    return offset - start
  }

  /// Passes over a string, whose opening quote is the next byte.
  mutating func string() -> StringOutcome {
    offset += 1
    var start = offset
    var text = ""
    while let byte {
      switch byte {
      case 0x22:
        text += String(decoding: bytes[start..<offset], as: UTF8.self)
        offset += 1
        return .text(text)
      case 0x5C:
        text += String(decoding: bytes[start..<offset], as: UTF8.self)
        guard let scalar = escape() else {
          return offset < bytes.count ? .malformedEscape : .unclosed
        }
        text.unicodeScalars.append(scalar)
        start = offset
      case 0..<0x20: return .controlCharacter
      default: offset += 1
      }
    }
    return .unclosed
  }

  /// Passes over an escape, and returns what it stands for; stays at it if it is malformed.
  private mutating func escape() -> Unicode.Scalar? {
    guard offset + 1 < bytes.count else {
      offset = bytes.count
      return nil
    }
    if let scalar = Self.escapes[bytes[offset + 1]] {
      offset += 2
      return scalar
    }
    guard let high = codeUnit(at: offset) else { return nil }
    if (0xD800..<0xDC00).contains(high), let low = codeUnit(at: offset + 6),
      (0xDC00..<0xE000).contains(low)
    {
      offset += 12
      return Unicode.Scalar((high - 0xD800) << 10 + (low - 0xDC00) + 0x10000)
    }
    offset += 6
    return Unicode.Scalar(high) ?? "\u{FFFD}"
  }

  /// The UTF-16 code unit of an escape such as `\u00e9` at `start`.
  private func codeUnit(at start: Int) -> UInt32? {
    guard start + 6 <= bytes.count, bytes[start] == 0x5C, bytes[start + 1] == 0x75 else {
      return nil
    }
    var unit: UInt32 = 0
    for byte in bytes[start + 2..<start + 6] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      unit = unit << 4 | UInt32(digit)
    }
    return unit
  }
}
