extension StringProtocol {
  /// The beginning of the text in one line, short enough for a message.
  package var excerpt: String {
    let shown = unicodeScalars.prefix(40).map { scalar in
      scalar.properties.generalCategory == .control ? " " : Character(scalar)
    }
    return String(shown) + (unicodeScalars.count > 40 ? "…" : "")
  }
}
