/// A step or a means of the deployment.
package struct RolloutStep: Hashable, Sendable {
  /// The words it begins with or stands under, such as `Feature Flags`; empty if there are none.
  package var title: String
  /// What it is without them, as plain text.
  package var text: String
  /// Where it stands in the spec.
  package var span: SourceSpan

  /// Creates a rollout step.
  package init(title: String = "", text: String, span: SourceSpan) {
    self.title = title
    self.text = text
    self.span = span
  }
}
