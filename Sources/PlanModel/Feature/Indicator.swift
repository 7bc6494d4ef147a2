/// A key performance indicator: a figure by which success is judged.
package struct Indicator: Hashable, Sendable {
  /// What it is called.
  package var name: String
  /// What it measures, as plain text.
  package var summary: String
  /// What is to be reached, as written.
  package var target: String
  /// How it is measured, as plain text.
  package var measurement: String
  /// Where it stands in the spec.
  package var span: SourceSpan

  /// Creates an indicator.
  package init(
    name: String, summary: String = "", target: String = "", measurement: String = "",
    span: SourceSpan
  ) {
    self.name = name
    self.summary = summary
    self.target = target
    self.measurement = measurement
    self.span = span
  }
}
