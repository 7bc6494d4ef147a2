/// Breaks text into lines that fit a number of columns.
enum LineBreaking {
  /// Returns `text` as lines of at most `width` columns, at least one.
  ///
  /// Lines break at spaces, which are dropped there; a word that is longer than a line breaks
  /// where the line is full. The text must be harmless already.
  ///
  /// - Precondition: `width` is at least 2, as some characters take two columns.
  static func lines(of text: String, width: Int) -> [String] {
    precondition(width >= 2)
    if DisplayWidth.of(text) <= width { return [text] }
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      let needed = DisplayWidth.of(word)
      if used > 0 && used + 1 + needed <= width {
        line += " " + word
        used += 1 + needed
        continue
      }
      if used > 0 { lines.append(line) }
      (line, used) = ("", 0)
      guard needed > width else {
        (line, used) = (String(word), needed)
        continue
      }
      for character in word {
        let columns = DisplayWidth.of(character)
        if used + columns > width {
          lines.append(line)
          (line, used) = ("", 0)
        }
        // A cluster wider than a whole line cannot be set and is left out.
        guard columns <= width else { continue }
        line.append(character)
        used += columns
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// Returns `text` cut to at most `width` columns, its last one `…` if anything was cut.
  static func truncated(_ text: String, to width: Int) -> String {
    if DisplayWidth.of(text) <= width { return text }
    guard width > 0 else { return "" }
    var used = 0
    var end = text.startIndex
    while end < text.endIndex {
      used += DisplayWidth.of(text[end])
      if used > width - 1 { break }
      end = text.index(after: end)
    }
    let cut = text[..<end].utf8
    let kept = cut.lastIndex { $0 != UInt8(ascii: " ") }.map(cut.index(after:)) ?? cut.startIndex
    return text[..<kept] + "…"
  }

  /// Returns so many spaces; none for a number below one.
  static func spaces(_ count: Int) -> String { row(of: UInt8(ascii: " "), count: count) }

  /// Returns one ASCII sign so many times; nothing for a number below one.
  static func row(of sign: UInt8, count: Int) -> String {
    // Many times faster than `String(repeating:count:)`, and needed for every finding.
    String(decoding: repeatElement(sign, count: max(0, count)), as: UTF8.self)
  }

  /// Returns `text` with spaces on one side, to take `width` columns.
  static func padded(
    _ text: String, to width: Int, _ alignment: Report.Table.Column.Alignment = .leading
  ) -> String {
    let space = spaces(width - DisplayWidth.of(text))
    return alignment == .leading ? text + space : space + text
  }
}
