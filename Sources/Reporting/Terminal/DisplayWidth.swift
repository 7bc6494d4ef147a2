import PlanModel

/// How many columns of a terminal a text takes.
///
/// A terminal sets most characters in one column, East Asian wide characters and emoji in two,
/// and combining marks in none. The rules are those of Unicode Standard Annex #11 with the
/// common practice of terminals for emoji sequences:
///
/// - A grapheme cluster that is an emoji sequence (with U+FE0F, a skin tone, a zero-width joiner,
///   or two regional indicators) takes two columns.
/// - Any other cluster takes the sum of its scalars: 0 for non-spacing and enclosing marks, for
///   format characters and for Hangul medial vowels and final consonants; 2 for the ranges of
///   `wideRanges`; 1 for all others, ambiguous ones included.
///
/// Control characters have no width here; make a text harmless before measuring it.
package enum DisplayWidth {
  /// Returns the columns that `text` takes.
  ///
  /// - Complexity: O(*n*) for *n* bytes; quick when all are ASCII.
  package static func of(_ text: some StringProtocol) -> Int {
    if text.isPrintableASCII { return text.utf8.count }
    var columns = 0
    for scalar in text.unicodeScalars {
      // Without signs that join scalars to an emoji, every cluster is the sum of its scalars.
      guard !joinsEmoji(scalar) else { return text.reduce(0) { $0 + of($1) } }
      columns += of(scalar)
    }
    return columns
  }

  /// Returns the columns that one grapheme cluster takes.
  static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    if scalars.count > 1 && isEmojiSequence(scalars) { return 2 }
    return scalars.reduce(0) { $0 + of($1) }
  }

  /// Returns the columns that one scalar takes by itself.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x7F { return value < 0x20 ? 0 : 1 }
    // U+00AD, the soft hyphen, is a format character that terminals show.
    if value < 0x300 { return value < 0xA0 ? 0 : 1 }
    if (0x1160...0x11FF).contains(value) { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator,
      .paragraphSeparator:
      return 0
    default: return isWide(value) ? 2 : 1
    }
  }

  /// Whether several scalars together are shown as one emoji.
  private static func isEmojiSequence(_ scalars: Character.UnicodeScalarView) -> Bool {
    guard let first = scalars.first, first.properties.isEmoji else { return false }
    return scalars.dropFirst().contains(where: joinsEmoji)
  }

  /// Whether a scalar joins the one before it to an emoji: U+FE0F, a joiner, a skin tone or a
  /// regional indicator.
  private static func joinsEmoji(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFE0F, 0x200D, 0x1F3FB...0x1F3FF, 0x1F1E6...0x1F1FF: true
    default: false
    }
  }

  /// Whether one of the wide ranges holds a scalar.
  private static func isWide(_ value: UInt32) -> Bool {
    let next = wideRanges.partitioningIndex { $0.upperBound >= value }
    return next < wideRanges.count && wideRanges[next].contains(value)
  }

  /// Ranges of East Asian Width W and F, ascending.
  ///
  /// Unassigned code points inside a block are counted with it, as new ones are wide too.
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F,  // Hangul initial consonants
    0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0...0x23F0, 0x23F3...0x23F3,
    0x25FD...0x25FE, 0x2614...0x2615, 0x2648...0x2653, 0x267F...0x267F, 0x2693...0x2693,
    0x26A1...0x26A1, 0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5, 0x26CE...0x26CE,
    0x26D4...0x26D4, 0x26EA...0x26EA, 0x26F2...0x26F3, 0x26F5...0x26F5, 0x26FA...0x26FA,
    0x26FD...0x26FD, 0x2705...0x2705, 0x270A...0x270B, 0x2728...0x2728, 0x274C...0x274C,
    0x274E...0x274E, 0x2753...0x2755, 0x2757...0x2757, 0x2795...0x2797, 0x27B0...0x27B0,
    0x27BF...0x27BF, 0x2B1B...0x2B1C, 0x2B50...0x2B50, 0x2B55...0x2B55,
    0x2E80...0x303E,  // CJK radicals, ideographic punctuation
    0x3041...0x4DBF,  // kana, bopomofo, compatibility letters, extension A
    0x4E00...0xA4CF,  // unified ideographs, Yi
    0xA960...0xA97F,  // Hangul extended A
    0xAC00...0xD7A3,  // Hangul syllables
    0xF900...0xFAFF,  // compatibility ideographs
    0xFE10...0xFE19, 0xFE30...0xFE6F,  // vertical and small forms
    0xFF01...0xFF60, 0xFFE0...0xFFE6,  // full-width forms
    0x16FE0...0x18DFF,  // Tangut, Khitan
    0x1AFF0...0x1B2FF,  // kana extensions, Nushu
    0x1F004...0x1F004, 0x1F0CF...0x1F0CF, 0x1F18E...0x1F18E, 0x1F191...0x1F19A,
    0x1F1E6...0x1F1FF,  // regional indicators
    0x1F200...0x1F320, 0x1F32D...0x1F335, 0x1F337...0x1F37C, 0x1F37E...0x1F393,
    0x1F3A0...0x1F3CA, 0x1F3CF...0x1F3D3, 0x1F3E0...0x1F3F0, 0x1F3F4...0x1F3F4,
    0x1F3F8...0x1F43E, 0x1F440...0x1F440, 0x1F442...0x1F4FC, 0x1F4FF...0x1F53D,
    0x1F54B...0x1F54E, 0x1F550...0x1F567, 0x1F57A...0x1F57A, 0x1F595...0x1F596,
    0x1F5A4...0x1F5A4, 0x1F5FB...0x1F64F, 0x1F680...0x1F6C5, 0x1F6CC...0x1F6CC,
    0x1F6D0...0x1F6D2, 0x1F6D5...0x1F6DF, 0x1F6EB...0x1F6EC, 0x1F6F4...0x1F6FC,
    0x1F7E0...0x1F7F0, 0x1F90C...0x1F93A, 0x1F93C...0x1F945, 0x1F947...0x1F9FF,
    0x1FA70...0x1FAFF,
    0x20000...0x3FFFD,  // ideographs of the supplementary planes
  ]
}

extension StringProtocol {
  /// Whether every byte is an ASCII character of one column.
  var isPrintableASCII: Bool { utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }
}
