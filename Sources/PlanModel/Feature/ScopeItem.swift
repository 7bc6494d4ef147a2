/// Something the spec says is, is not, or may later be part of the feature.
package struct ScopeItem: Hashable, Sendable {
  /// Whether a thing belongs to the feature.
  package enum Kind: String, CaseIterable, Sendable {
    /// It will be built.
    case included
    /// It will not be built.
    case excluded
    /// It may be built later.
    case future
  }

  /// Whether it belongs to the feature.
  package var kind: Kind
  /// What it is, as plain text.
  package var text: String
  /// Where it stands in the spec.
  package var span: SourceSpan

  /// Creates a scope item.
  package init(kind: Kind, text: String, span: SourceSpan) {
    self.kind = kind
    self.text = text
    self.span = span
  }
}
