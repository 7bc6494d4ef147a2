/// Text that a terminal shows and does not obey.
package enum HarmlessText {
  /// Returns `text` line by line as `make(_:)` does, with its line feeds.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package static func makeLines(_ text: String) -> String {
    text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { make(Substring($0)) }.joined(separator: "\n")
  }

  /// Returns `text` on one line, with every character shown that would steer a terminal.
  ///
  /// Line ends and tabs become spaces. Other control characters, with them the beginning of
  /// every ANSI escape sequence, become their Unicode pictures (`␛`); the second set of controls
  /// and the characters that override the writing direction become `�`.
  static func make(_ text: some StringProtocol) -> String {
    if text.isPrintableASCII { return String(text) }
    var harmless = String.UnicodeScalarView()
    var previousWasReturn = false
    for scalar in text.unicodeScalars {
      // A carriage return and line feed are one line end.
      if !(previousWasReturn && scalar == "\n") { harmless.append(picture(of: scalar)) }
      previousWasReturn = scalar == "\r"
    }
    return String(harmless)
  }

  /// What is shown in place of a scalar: itself, if it is harmless.
  private static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: " "
    case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    case 0x80...0x9F, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: scalar
    }
  }
}
