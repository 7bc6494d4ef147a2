/// A relation between two specs: one refers to the other.
package struct SpecLink: Hashable, Sendable {
  /// The file that refers, as it was named on the command line.
  package var source: String
  /// The file that is meant, as the link resolves; it need not be among those that were read.
  package var target: String
  /// Whether that file was read too.
  package var isRead: Bool
  /// The task that waits for the other spec, if a task does.
  package var activity: Activity.ID?
  /// Where it is said.
  package var span: SourceSpan

  /// Creates a link.
  package init(
    from source: String, to target: String, isRead: Bool, activity: Activity.ID? = nil,
    span: SourceSpan
  ) {
    self.source = source
    self.target = target
    self.isRead = isRead
    self.activity = activity
    self.span = span
  }
}
