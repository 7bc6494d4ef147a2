/// A kind of user the feature is for.
package struct Persona: Hashable, Sendable {
  /// What the kind is called.
  package var name: String
  /// Who they are, as plain text.
  package var summary: String
  /// What they want, as plain text.
  package var goals: String
  /// What hinders them, as plain text.
  package var painPoints: String
  /// Where it stands in the spec.
  package var span: SourceSpan

  /// Creates a persona.
  package init(
    name: String, summary: String = "", goals: String = "", painPoints: String = "",
    span: SourceSpan
  ) {
    self.name = name
    self.summary = summary
    self.goals = goals
    self.painPoints = painPoints
    self.span = span
  }
}
