import PlanModel
import Reporting

/// The lines of `--format ndjson` on standard output, each written as soon as it is known.
struct EventStream: Sendable {
  /// Where the lines go.
  private let console: Console

  /// Begins the stream of a subcommand.
  ///
  /// - Throws: Exit status 1 when the line cannot be written.
  init(of command: String, on console: Console) throws {
    self.console = console
    try send(.begin(command: command))
  }

  /// Writes one line.
  ///
  /// - Throws: Exit status 1 when the line cannot be written.
  func send(_ event: ResultEvent) throws { try console.print(event.line) }

  /// Writes a line of progress; if it cannot be written, the next result will say so.
  func show(_ event: ResultEvent) { try? console.print(event.line) }

  /// Writes why there is no result, and ends the stream.
  ///
  /// - Throws: Exit status 1 when the lines cannot be written.
  func end(with diagnostics: [Diagnostic], in files: [SourceFile]) throws {
    try send(.findings(diagnostics, files: files.map(\.path)))
    try send(.end(isInterrupted: false, diagnostics: diagnostics))
  }
}
