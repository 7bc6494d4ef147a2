/// An input file in memory: its name and its text.
package struct SourceFile: Hashable, Sendable {
  /// The path as it was named on the command line.
  package let path: String
  /// The whole text, as valid UTF-8.
  package let text: String

  /// Creates a file.
  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}
