/// A word of the spec with its meaning.
package struct GlossaryTerm: Hashable, Sendable {
  /// The word.
  package var term: String
  /// What it means, as plain text.
  package var definition: String
  /// Where it stands in the spec.
  package var span: SourceSpan

  /// Creates a glossary term.
  package init(term: String, definition: String, span: SourceSpan) {
    self.term = term
    self.definition = definition
    self.span = span
  }
}
