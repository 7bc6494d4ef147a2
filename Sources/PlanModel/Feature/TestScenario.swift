/// Something that will be tested.
package struct TestScenario: Hashable, Sendable {
  /// As written, such as `TS-1`; empty if there is none.
  package var id: String
  /// What is tested, as plain text.
  package var summary: String
  /// What is done, as plain text.
  package var steps: String
  /// What is to come of it, as plain text.
  package var expected: String
  /// The kind of test, such as `Unit`, as written.
  package var kind: String
  /// How much it matters, as written.
  package var priority: String
  /// Where it stands in the spec.
  package var span: SourceSpan

  /// Creates a test scenario.
  package init(
    id: String, summary: String = "", steps: String = "", expected: String = "", kind: String = "",
    priority: String = "", span: SourceSpan
  ) {
    self.id = id
    self.summary = summary
    self.steps = steps
    self.expected = expected
    self.kind = kind
    self.priority = priority
    self.span = span
  }
}
