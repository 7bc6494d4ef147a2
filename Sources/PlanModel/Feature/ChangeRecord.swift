/// A change of the spec, as its log says.
package struct ChangeRecord: Hashable, Sendable {
  /// When, if that was understood.
  package var date: CivilDate?
  /// By whom, as written.
  package var author: String
  /// What changed, as plain text.
  package var summary: String
  /// Where it stands in the spec.
  package var span: SourceSpan

  /// Creates a change record.
  package init(date: CivilDate?, author: String = "", summary: String = "", span: SourceSpan) {
    self.date = date
    self.author = author
    self.summary = summary
    self.span = span
  }
}
