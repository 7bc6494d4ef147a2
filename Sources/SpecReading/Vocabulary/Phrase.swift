/// Words in a form that can be compared: lower case, single blanks, no punctuation.
///
/// `4.2  **Backend**-Tasks:` becomes `4 2 backend tasks`.
struct Phrase: Hashable, Sendable {
  /// The words with single blanks between them.
  let text: String

  /// Takes the words of `text`.
  init(_ text: some StringProtocol) {
    self.text = Self.ofASCII(text.utf8) ?? Self.ofUnicode(text.unicodeScalars)
  }

  /// The words of a text in ASCII, which most texts are; `nil` for any other.
  private static func ofASCII(_ bytes: some Collection<UInt8>) -> String? {
    var words: [UInt8] = []
    words.reserveCapacity(bytes.count)
    var pendingBlank = false
    for byte in bytes {
      switch byte {
      case 0x61...0x7A, 0x30...0x39, 0x23, 0x25:
        if pendingBlank, !words.isEmpty { words.append(0x20) }
        pendingBlank = false
        words.append(byte)
      case 0x41...0x5A:
        if pendingBlank, !words.isEmpty { words.append(0x20) }
        pendingBlank = false
        words.append(byte | 0x20)
      case 0x27: break
      case 0x80...0xFF: return nil
      default: pendingBlank = true
      }
    }
    return String(decoding: words, as: UTF8.self)
  }

  /// The words of any text.
  private static func ofUnicode(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var words = ""
    var pendingBlank = false
    for scalar in scalars {
      if scalar.isLetterWithoutCase {
        if pendingBlank, !words.isEmpty { words += " " }
        pendingBlank = false
        words.unicodeScalars.append(scalar)
        continue
      }
      let properties = scalar.properties
      // An accent that is written apart belongs to the letter before it.
      let isAccent = !pendingBlank && !words.isEmpty && scalar.isAccent
      let isWord =
        scalar.isASCII
        ? scalar.isASCIILetterOrDigit || scalar == "#" || scalar == "%"
        : properties.isAlphabetic || properties.numericType != nil || isAccent
      guard isWord else {
        pendingBlank = pendingBlank || scalar != "'"
        continue
      }
      if isAccent, let last = words.unicodeScalars.last,
        let joined = AccentedLetter.joined(last, scalar)
      {
        words.unicodeScalars.removeLast()
        words.unicodeScalars.append(joined)
        continue
      }
      if pendingBlank, !words.isEmpty { words += " " }
      pendingBlank = false
      if scalar.isASCII {
        words.unicodeScalars.append(scalar.asciiLowercase)
      } else {
        words += properties.lowercaseMapping
      }
    }
    return words
  }

  /// Whether there are no words.
  var isEmpty: Bool { text.isEmpty }

  /// The words.
  var words: [Substring] { text.split(separator: " ") }

  /// The first word; empty if there is none.
  var firstWord: Substring { text[..<(text.utf8.firstIndex(of: 0x20) ?? text.endIndex)] }

  /// Whether `other` occurs here as whole words; in scripts without blanks, anywhere.
  func contains(_ other: Phrase) -> Bool {
    guard !other.isEmpty, other.text.utf8.count <= text.utf8.count else { return false }
    let isSpaced =
      other.text.utf8.allSatisfy { $0 < 0x80 } || other.text.unicodeScalars.allSatisfy(\.isLatin)
    return text.contains(other.text, asWords: isSpaced)
  }

  /// The words without the numbering before them, such as `4 2` or `iv`.
  var withoutNumbering: Phrase {
    let words = words.drop { $0.allSatisfy(\.isNumber) }
    return Phrase(words.isEmpty ? text : words.joined(separator: " "))
  }
}

extension Unicode.Scalar {
  /// Whether it is `A`–`Z`, `a`–`z` or `0`–`9`.
  var isASCIILetterOrDigit: Bool { isASCIILetter || isASCIIDigit }
  /// Whether it is `A`–`Z` or `a`–`z`.
  var isASCIILetter: Bool { (0x61...0x7A).contains(value | 0x20) && value < 0x80 }
  /// Whether it is `0`–`9`.
  var isASCIIDigit: Bool { (0x30...0x39).contains(value) }
  /// Whether it is a digit or another sign for a number in any script.
  var isNumber: Bool { isASCII ? isASCIIDigit : properties.numericType != nil }
  /// Whether it is a small letter of any script.
  var isLowercase: Bool { isASCII ? (0x61...0x7A).contains(value) : properties.isLowercase }
  /// Whether it belongs to the Latin letters and signs, whose words stand apart by blanks.
  var isLatin: Bool { value < 0x0250 }
  /// Whether it is blank, including the no-break space.
  var isBlank: Bool {
    isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }
  /// Whether it is a mark over or under the letter before it.
  var isAccent: Bool {
    !isASCII && properties.generalCategory == .nonspacingMark && !properties.isVariationSelector
  }
  /// Whether it is a letter of any script.
  var isLetter: Bool {
    isASCII ? isASCIILetter : isLetterWithoutCase || properties.isAlphabetic
  }
  /// Whether it is a kana, an ideograph or a syllable of Hangul, told without the tables of Unicode.
  var isLetterWithoutCase: Bool {
    switch value {
    case 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFF, 0xAC00...0xD7A3: true
    default: false
    }
  }
  /// The lower-case letter of an upper-case ASCII letter, else the scalar itself.
  var asciiLowercase: Unicode.Scalar {
    (0x41...0x5A).contains(value) ? Unicode.Scalar(UInt8(value) | 0x20) : self
  }
}

extension String {
  /// Whether `other` occurs in it byte for byte, and if so asked, between blanks or the ends.
  fileprivate func contains(_ other: String, asWords: Bool) -> Bool {
    let found = utf8.withContiguousStorageIfAvailable { text in
      other.utf8.withContiguousStorageIfAvailable { sought in
        (0...(text.count - sought.count)).contains { start in
          guard text[start] == sought[0] else { return false }
          let end = start + sought.count
          if asWords {
            guard start == 0 || text[start - 1] == 0x20, end == text.count || text[end] == 0x20
            else { return false }
          }
          return text[start..<end].elementsEqual(sought)
        }
      }
    }
    guard let found, let found else {
      preconditionFailure("a native string holds its bytes in one piece")
    }
    return found
  }
}
