/// A non-functional requirement: how well the feature must do what it does.
package struct QualityRequirement: Hashable, Sendable {
  /// As written, such as `NFR-1`; empty if there is none.
  package var id: String
  /// The quality, such as `Performance`.
  package var kind: String
  /// What is required, as plain text.
  package var summary: String
  /// How it is judged, as plain text.
  package var acceptance: String
  /// Where it stands in the spec.
  package var span: SourceSpan

  /// Creates a quality requirement.
  package init(
    id: String = "", kind: String, summary: String = "", acceptance: String = "", span: SourceSpan
  ) {
    self.id = id
    self.kind = kind
    self.summary = summary
    self.acceptance = acceptance
    self.span = span
  }
}
