/// A remark on the design's security or performance.
package struct DesignNote: Hashable, Sendable {
  /// What a remark is about.
  package enum Kind: String, CaseIterable, Sendable {
    case security
    case performance
  }

  /// What it is about.
  package var kind: Kind
  /// The words it begins with or stands under, such as `Authentication`; empty if there are none.
  package var title: String
  /// The remark without them, as plain text.
  package var text: String
  /// Where it stands in the spec.
  package var span: SourceSpan

  /// Creates a design note.
  package init(kind: Kind, title: String = "", text: String, span: SourceSpan) {
    self.kind = kind
    self.title = title
    self.text = text
    self.span = span
  }
}
