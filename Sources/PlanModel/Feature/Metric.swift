/// A figure that is watched in operation.
package struct Metric: Hashable, Sendable {
  /// What it is called.
  package var name: String
  /// What it measures, as plain text.
  package var summary: String
  /// From where on it alarms, as written.
  package var threshold: String
  /// Who is alarmed and how, as plain text.
  package var alert: String
  /// Where it stands in the spec.
  package var span: SourceSpan

  /// Creates a metric.
  package init(
    name: String, summary: String = "", threshold: String = "", alert: String = "", span: SourceSpan
  ) {
    self.name = name
    self.summary = summary
    self.threshold = threshold
    self.alert = alert
    self.span = span
  }
}
