/// A change of the spec, as its log says.
package struct ChangeRecord: Hashable, Sendable {
  /// When, if that was understood.
  package var date: CivilDate?
  /// The version it led to, as written; empty if none is given.
  package var version: String
  /// By whom, as written.
  package var author: String
  /// What changed, as plain text.
  package var summary: String
  /// Where it stands in the spec.
  package var span: SourceSpan

  /// Creates a change record.
  package init(
    date: CivilDate?, version: String = "", author: String = "", summary: String = "",
    span: SourceSpan
  ) {
    self.date = date
    self.version = version
    self.author = author
    self.summary = summary
    self.span = span
  }
}
