/// The author's text in the labels of a Mermaid diagram.
enum MermaidText {
  /// Returns `text` on one line, with what has a meaning of its own as character references.
  static func label(_ text: String) -> String {
    HarmlessText.make(text).unicodeScalars.map { scalar in
      special.contains(scalar) ? "#\(scalar.value);" : String(scalar)
    }.joined()
  }

  private static let special = Set("#;:\"<>&`".unicodeScalars)
}
