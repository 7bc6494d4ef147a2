/// A text in the pieces that can be compared: words, cut where names are joined.
///
/// `Build the PlayerCard` has the pieces `Build`, `the`, `Player`, `Card`. A piece ends at a blank
/// or a sign, at a capital after a small letter, before the last of several capitals (`HTTPPort`
/// is `HTTP`, `Port`; `IDs` stays whole), and between letters and digits. Scripts without blanks
/// are cut into single characters.
struct TraceText {
  /// One word, or one character of a script without blanks.
  struct Piece {
    /// The bytes of the text that it takes.
    let range: Range<Int>
    /// In which run without blanks it stands, from 0.
    let run: Int
    /// Whether it is a character of a script without blanks.
    let isCharacter: Bool
    /// In lower case, without apostrophes; digits without leading zeros.
    let word: String
  }

  /// How many pieces of a title are looked at.
  static let titleLimit = 100
  /// How many letters and digits in a row are looked at together.
  private static let wordLimit = 1_024

  /// The text itself.
  let text: String
  /// Its pieces, in order.
  private(set) var pieces: [Piece] = []

  /// Cuts the beginning of `text` that holds `limit` pieces.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init(_ text: String, limit: Int = Self.titleLimit) {
    self.text = text
    var word: [Letter] = []
    var run = 0
    var offset = 0
    for scalar in text.unicodeScalars {
      defer { offset += UTF8.width(scalar) }
      if let kind = Letter.Kind(scalar, insideWord: !word.isEmpty), word.count < Self.wordLimit {
        word.append(Letter(scalar: scalar, kind: kind, offset: offset))
        continue
      }
      cut(word, run: run)
      word.removeAll(keepingCapacity: true)
      if let kind = Letter.Kind(scalar, insideWord: false) {
        word.append(Letter(scalar: scalar, kind: kind, offset: offset))
      } else if scalar.isBlank {
        run += 1
      }
      guard pieces.count < limit else { break }
    }
    cut(word, run: run)
    if pieces.count > limit { pieces.removeLast(pieces.count - limit) }
  }

  /// Returns the text from the first to the last of some pieces, as it is written.
  func excerpt(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    let (first, last) = (pieces[range.lowerBound].range, pieces[range.upperBound - 1].range)
    return String(
      decoding: text.utf8.dropFirst(first.lowerBound).prefix(
        last.upperBound - first.lowerBound), as: UTF8.self)
  }

  /// Adds the pieces of letters and digits in a row.
  private mutating func cut(_ word: [Letter], run: Int) {
    var start = 0
    for index in word.indices.dropFirst() where word.isBoundary(at: index) {
      add(word[start..<index], run: run)
      start = index
    }
    add(word[start...], run: run)
  }

  private mutating func add(_ letters: ArraySlice<Letter>, run: Int) {
    guard let first = letters.first, let last = letters.last else { return }
    pieces.append(
      Piece(
        range: first.offset..<last.offset + UTF8.width(last.scalar), run: run,
        isCharacter: first.kind == .character,
        word: first.kind == .digit ? Self.number(letters) : Self.word(letters)))
  }

  /// Digits without the zeros before them.
  private static func number(_ letters: ArraySlice<Letter>) -> String {
    let digits = letters.drop { $0.scalar == "0" }
    return digits.isEmpty ? "0" : word(digits)
  }

  /// Letters in lower case, without apostrophes.
  private static func word(_ letters: ArraySlice<Letter>) -> String {
    guard letters.allSatisfy(\.scalar.isASCII) else {
      return letters.reduce(into: "") { word, letter in
        if letter.kind != .apostrophe { word += letter.scalar.properties.lowercaseMapping }
      }
    }
    return String(unsafeUninitializedCapacity: letters.count) { bytes in
      var count = 0
      for letter in letters where letter.kind != .apostrophe {
        bytes[count] = UInt8(truncatingIfNeeded: letter.scalar.asciiSmall.value)
        count += 1
      }
      return count
    }
  }
}

/// A letter, digit or apostrophe of a word with its place.
private struct Letter {
  /// What a cut depends on.
  enum Kind {
    case small
    case capital
    case digit
    /// A character of a script without blanks between words.
    case character
    /// `'` or `’` within a word.
    case apostrophe

    /// Returns what `scalar` is in a word, or `nil` if it is in none.
    init?(_ scalar: Unicode.Scalar, insideWord: Bool) {
      switch scalar.value {
      case 0x61...0x7A: self = .small
      case 0x41...0x5A: self = .capital
      case 0x30...0x39: self = .digit
      case 0x27, 0x2019:
        guard insideWord else { return nil }
        self = .apostrophe
      case ..<0x80: return nil
      case _ where scalar.isOfScriptWithoutBlanks: self = .character
      case _ where scalar.properties.isUppercase: self = .capital
      case _ where scalar.properties.isAlphabetic: self = .small
      case _ where scalar.properties.numericType != nil: self = .digit
      case _ where insideWord && scalar.properties.generalCategory == .nonspacingMark: self = .small
      default: return nil
      }
    }
  }

  let scalar: Unicode.Scalar
  let kind: Kind
  let offset: Int
}

extension [Letter] {
  /// Whether a new piece begins at `index`.
  fileprivate func isBoundary(at index: Int) -> Bool {
    switch (self[index - 1].kind, self[index].kind) {
    case (.character, _), (_, .character), (.small, .capital): true
    case (.digit, let next): next != .digit
    case (let last, .digit): last != .digit
    case (.capital, .capital):
      index + 1 < count && self[index + 1].kind == .small && !isPlural(index + 1)
    default: false
    }
  }

  /// Whether there is only an `s` at the end, as in `IDs`.
  private func isPlural(_ index: Int) -> Bool { self[index].scalar == "s" && index + 1 == count }
}

extension Unicode.Scalar {
  /// Whether it is blank, including the no-break space.
  var isBlank: Bool {
    isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }

  fileprivate var asciiSmall: Unicode.Scalar {
    (0x41...0x5A).contains(value) ? Unicode.Scalar(UInt8(value) | 0x20) : self
  }

  /// Whether it belongs to the Thai, Kana, Han or Hangul letters.
  ///
  /// Korean has blanks, but its words carry endings, so that characters compare better.
  fileprivate var isOfScriptWithoutBlanks: Bool {
    switch value {
    case 0x0E00...0x0E7F, 0x3040...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
