/// A row of the test plan beside the scenarios: data, or a test of performance or real time.
package struct TestMeasure: Hashable, Sendable {
  /// What a row is about.
  package enum Kind: String, CaseIterable, Sendable {
    case data
    case performance
    case realtime
  }

  /// What it is about.
  package var kind: Kind
  /// The data or the kind of test, as written.
  package var name: String
  /// What it is, as plain text.
  package var summary: String
  /// When it passes, or for data where it comes from.
  package var criterion: String
  /// Where it stands in the spec.
  package var span: SourceSpan

  /// Creates a test measure.
  package init(
    kind: Kind, name: String, summary: String = "", criterion: String = "", span: SourceSpan
  ) {
    self.kind = kind
    self.name = name
    self.summary = summary
    self.criterion = criterion
    self.span = span
  }
}
