/// A thing the feature stores.
package struct Entity: Hashable, Sendable {
  /// What it is called.
  package var name: String
  /// What it is, as plain text.
  package var summary: String
  /// Its attributes, as written, in order.
  package var attributes: [String]
  /// What it is tied to, as written, in order.
  package var relationships: [String]
  /// What is new about it, as plain text.
  package var changes: String
  /// Where it stands in the spec.
  package var span: SourceSpan

  /// Creates an entity.
  package init(
    name: String, summary: String = "", attributes: [String] = [], relationships: [String] = [],
    changes: String = "", span: SourceSpan
  ) {
    self.name = name
    self.summary = summary
    self.attributes = attributes
    self.relationships = relationships
    self.changes = changes
    self.span = span
  }
}
