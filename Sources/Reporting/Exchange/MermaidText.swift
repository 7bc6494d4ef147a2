/// The author's text in the labels of a Mermaid diagram.
enum MermaidText {
  /// A label of more columns hides the diagram; one of very many is refused with it.
  private static let mostColumns = 120

  /// Returns `text` on one line, with what has a meaning of its own as character references.
  ///
  /// What is too long for a label is cut.
  static func label(_ text: String) -> String {
    let line = LineBreaking.truncated(HarmlessText.make(text), to: mostColumns)
    return line.unicodeScalars.map { scalar in
      special.contains(scalar) ? "#\(scalar.value);" : String(scalar)
    }.joined()
  }

  private static let special = Set("#;:\"<>&`%".unicodeScalars)
}
