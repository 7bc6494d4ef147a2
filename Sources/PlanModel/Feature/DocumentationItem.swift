/// A document or training that goes with the feature.
package struct DocumentationItem: Hashable, Sendable {
  /// What it is called.
  package var name: String
  /// Who it is for, as written.
  package var audience: String
  /// What it holds, as plain text.
  package var summary: String
  /// Who makes it, as written.
  package var owner: String
  /// How far it is: as written, or `done` or `open` by its tick box; empty if neither is given.
  package var status: String
  /// Where it stands in the spec.
  package var span: SourceSpan

  /// Creates a documentation item.
  package init(
    name: String, audience: String = "", summary: String = "", owner: String = "",
    status: String = "",
    span: SourceSpan
  ) {
    self.name = name
    self.audience = audience
    self.summary = summary
    self.owner = owner
    self.status = status
    self.span = span
  }
}
