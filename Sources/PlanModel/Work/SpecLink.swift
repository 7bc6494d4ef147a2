/// A relation between two specs: one refers to the other.
package struct SpecLink: Hashable, Sendable {
  /// The file that refers, as it was named on the command line.
  package var source: String
  /// The file that is meant, as the link resolves; it need not be among those that were read.
  package var target: String
  /// Whether that file was read too.
  package var isRead: Bool
  /// The task in whose row it is said, if it is said in one.
  package var activity: Activity.ID?
  /// Whether work waits for the other spec, or for a task of it.
  package var waits: Bool
  /// Where it is said.
  package var span: SourceSpan

  /// Creates a link.
  package init(
    from source: String, to target: String, isRead: Bool, activity: Activity.ID? = nil,
    waits: Bool = false, span: SourceSpan
  ) {
    self.source = source
    self.target = target
    self.isRead = isRead
    self.activity = activity
    self.waits = waits
    self.span = span
  }
}
