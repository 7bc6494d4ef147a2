/// A step or a means of the deployment.
package struct RolloutStep: Hashable, Sendable {
  /// What it is, as plain text.
  package var text: String
  /// Where it stands in the spec.
  package var span: SourceSpan

  /// Creates a rollout step.
  package init(text: String, span: SourceSpan) {
    self.text = text
    self.span = span
  }
}
