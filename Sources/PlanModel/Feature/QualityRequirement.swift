/// A non-functional requirement: how well the feature must do what it does.
package struct QualityRequirement: Hashable, Sendable {
  /// The quality, such as `Performance`.
  package var kind: String
  /// What is required, as plain text.
  package var summary: String
  /// How it is judged, as plain text.
  package var acceptance: String
  /// Where it stands in the spec.
  package var span: SourceSpan

  /// Creates a quality requirement.
  package init(kind: String, summary: String = "", acceptance: String = "", span: SourceSpan) {
    self.kind = kind
    self.summary = summary
    self.acceptance = acceptance
    self.span = span
  }
}
