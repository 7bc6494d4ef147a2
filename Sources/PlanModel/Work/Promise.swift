/// The date that was promised for the release, and where.
package struct Promise: Hashable, Sendable {
  /// Who promised it.
  package enum Source: Hashable, Sendable {
    /// `deadline:` in the team file.
    case teamFile
    /// The last phase of the spec's timeline.
    case phase(name: String)
  }

  /// The last day that keeps the promise.
  package var date: CivilDate
  /// Who promised it.
  package var source: Source
  /// The date in the file that promises it, if it was read from one.
  package var span: SourceSpan?

  /// Creates a promise.
  package init(date: CivilDate, source: Source, span: SourceSpan? = nil) {
    self.date = date
    self.source = source
    self.span = span
  }
}
