/// Joins a letter and the accent that is written behind it, as some editors save them.
///
/// Words are compared byte for byte in places, so `e` + `´` must be `é`.
enum AccentedLetter {
  /// The joined letters by themselves; a dictionary finds a text by what it means, not by its bytes.
  private static let letters: [String: Unicode.Scalar] = {
    var letters: [String: Unicode.Scalar] = [:]
    // Latin, Cyrillic, Hiragana and Katakana.
    for range in [0xC0...0x17F, 0x400...0x45F, 0x3041...0x30FE] as [ClosedRange<UInt32>] {
      for scalar in range.lazy.compactMap(Unicode.Scalar.init) {
        letters[String(scalar)] = scalar
      }
    }
    return letters
  }()

  /// Returns the letter that `letter` with `accent` is, if there is one.
  static func joined(_ letter: Unicode.Scalar, _ accent: Unicode.Scalar) -> Unicode.Scalar? {
    var text = String.UnicodeScalarView()
    text.append(letter)
    text.append(accent)
    return letters[String(text)]
  }
}
