/// A way to hear from users.
package struct FeedbackChannel: Hashable, Sendable {
  /// What is asked about, as written.
  package var name: String
  /// How it is collected, as plain text.
  package var method: String
  /// When it counts as success, as plain text.
  package var criterion: String
  /// Where it stands in the spec.
  package var span: SourceSpan

  /// Creates a feedback channel.
  package init(name: String, method: String = "", criterion: String = "", span: SourceSpan) {
    self.name = name
    self.method = method
    self.criterion = criterion
    self.span = span
  }
}
