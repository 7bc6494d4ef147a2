/// Text in ASCII that takes as many columns of a terminal as the text it stands for.
///
/// Signs of drawings become signs of typewriters, Latin letters lose their accents, and whatever is
/// left becomes a question mark for each of its columns. Line ends and escape sequences stay.
enum ASCIIText {
  /// Returns `text` in ASCII.
  static func make(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    // The space after the sign of an error does not break, and gives it its second column.
    return text.replacing("±\u{A0}", with: "+-").reduce(into: "") { $0 += replacement(of: $1) }
  }

  private static func replacement(of character: Character) -> String {
    if character.isASCII { return String(character) }
    if let sign = signs[character] { return String(sign) }
    let scalars = character.unicodeScalars
    if let first = scalars.first {
      // A letter with combining accents.
      if first.isASCII && DisplayWidth.of(character) == 1 { return String(first) }
      if let letter = baseLetter(of: first) { return String(letter) }
    }
    return String(repeating: "?", count: DisplayWidth.of(character))
  }

  /// The letter in the name of an accented one: A in LATIN CAPITAL LETTER A WITH ACUTE.
  private static func baseLetter(of scalar: Unicode.Scalar) -> Character? {
    guard let name = scalar.properties.name else { return nil }
    let words = name.split(separator: " ")
    guard words.count > 4, words[0] == "LATIN", words[2] == "LETTER", words[3].count == 1,
      words[4] == "WITH"
    else { return nil }
    return words[1] == "SMALL" ? words[3].lowercased().first : words[3].first
  }

  /// What stands for the signs of tables, charts and running text.
  private static let signs: [Character: Character] = [
    "─": "-", "━": "=", "│": "|", "┊": ":", "┆": "!", "┼": "+", "┤": "]", "└": "+", "┄": "-",
    "█": "#", "▉": "#", "▊": "#", "▋": "#", "▌": "#", "▍": "|", "▎": "|", "▏": "|",
    "▓": "%", "▒": "=", "░": "~", "·": ".", "×": "x", "◆": "*", "◇": "o", "●": "*", "○": "o",
    "▼": "V", "▽": "v", "▲": "!", "△": "^", "✗": "x", "✓": "v",
    "•": "*", "→": ">", "←": "<", "…": "~", "–": "-", "—": "-", "−": "-", "‑": "-",
    "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"", "‘": "'", "’": "'", "‚": "'",
    "\u{A0}": " ", "±": "~", "÷": "/", "≤": "<", "≥": ">", "≠": "#", "ß": "s", "æ": "a", "Æ": "A",
    "ø": "o", "Ø": "O", "€": "E", "£": "L", "°": "o", "µ": "u", "²": "2", "³": "3",
  ]
}
