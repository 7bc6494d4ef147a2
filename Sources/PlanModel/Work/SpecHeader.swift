/// What a spec says of itself at its top.
package struct SpecHeader: Hashable, Sendable {
  /// A line such as `**Status**: Draft`.
  package struct Field: Hashable, Sendable {
    /// The word before the colon.
    package var name: String
    /// The text after it.
    package var value: String
    /// Where it stands.
    package var span: SourceSpan
    /// Creates a field.
    package init(name: String, value: String, span: SourceSpan) {
      self.name = name
      self.value = value
      self.span = span
    }
  }

  /// The first heading without its `Feature Specification:` prefix.
  package var title: String
  /// Where the title stands.
  package var span: SourceSpan
  /// All fields, in order.
  package var fields: [Field]
  /// Who wrote it, if said.
  package var author: String?
  /// Its state, such as `Draft`, if said.
  package var status: String?
  /// When it was written, if said and understood.
  package var created: CivilDate?
  /// When it was last changed, if said and understood.
  package var updated: CivilDate?

  /// Creates a header.
  package init(
    title: String, span: SourceSpan, fields: [Field] = [], author: String? = nil,
    status: String? = nil, created: CivilDate? = nil, updated: CivilDate? = nil
  ) {
    self.title = title
    self.span = span
    self.fields = fields
    self.author = author
    self.status = status
    self.created = created
    self.updated = updated
  }
}
