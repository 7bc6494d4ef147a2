/// Text that a reader of SARIF shows as it is.
enum SarifText {
  /// Returns `text` with what a message of SARIF gives a meaning: placeholders in braces (§3.11.5)
  /// and links such as `[text](1)` (§3.11.6).
  static func escaped(_ text: String) -> String {
    var escaped = text.replacing("{", with: "{{").replacing("}", with: "}}")
    if text.contains("](") {
      escaped = escaped.replacing("[", with: "\\[").replacing("]", with: "\\]")
    }
    return escaped
  }
}
