/// A part of the user interface.
package struct InterfaceComponent: Hashable, Sendable {
  /// What it is called.
  package var name: String
  /// What it shows or does, as plain text.
  package var summary: String
  /// Whether it is new, changed or there, as written.
  package var status: String
  /// Where it stands in the spec.
  package var span: SourceSpan

  /// Creates an interface component.
  package init(name: String, summary: String = "", status: String = "", span: SourceSpan) {
    self.name = name
    self.summary = summary
    self.status = status
    self.span = span
  }
}
