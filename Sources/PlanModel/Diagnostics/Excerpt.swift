extension StringProtocol {
  /// The beginning of the text in one line, short enough for a message.
  package var excerpt: String { excerpt(40) }

  /// Returns the text in one line, cut after so many characters.
  package func excerpt(_ length: Int) -> String {
    // Nearly all ids and names are short and plain.
    if utf8.count <= length, utf8.allSatisfy({ (0x20...0x7E).contains($0) }) {
      return String(self)
    }
    let shown = unicodeScalars.prefix(length).map { scalar in
      scalar.properties.generalCategory == .control ? " " : Character(scalar)
    }
    return String(shown) + (unicodeScalars.dropFirst(length).isEmpty ? "" : "…")
  }
}
