/// Which characters a terminal can show.
package enum TerminalCharacters: Hashable, Sendable {
  /// All of Unicode.
  case unicode
  /// Only those of ASCII; others are replaced by what looks or means most like them.
  case ascii

  /// Returns a text with the characters that can be shown, in as many columns as before.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package func text(_ text: String) -> String {
    switch self {
    case .unicode: text
    case .ascii: ASCIIText.make(text)
    }
  }
}
