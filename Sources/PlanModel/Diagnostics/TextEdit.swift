/// A change to one stretch of an input file that mends a finding.
package struct TextEdit: Hashable, Sendable {
  /// What is replaced; a length of 0 inserts before the column.
  package var span: SourceSpan
  /// What stands there instead; empty to remove.
  package var replacement: String

  /// Creates an edit.
  package init(_ span: SourceSpan, replacement: String) {
    self.span = span
    self.replacement = replacement
  }
}
