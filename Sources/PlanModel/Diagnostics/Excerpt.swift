extension StringProtocol {
  /// The beginning of the text in one line, short enough for a message.
  package var excerpt: String {
    // Nearly all ids and names are short and plain.
    if utf8.count <= 40, utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return String(self) }
    let shown = unicodeScalars.prefix(40).map { scalar in
      scalar.properties.generalCategory == .control ? " " : Character(scalar)
    }
    return String(shown) + (unicodeScalars.count > 40 ? "…" : "")
  }
}
