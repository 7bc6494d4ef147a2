/// A document the spec refers to.
package struct Reference: Hashable, Sendable {
  /// What it is called.
  package var title: String
  /// Where it is: a path or an address; empty if not said.
  package var target: String
  /// Where it stands in the spec.
  package var span: SourceSpan

  /// Creates a reference.
  package init(title: String, target: String = "", span: SourceSpan) {
    self.title = title
    self.target = target
    self.span = span
  }
}
