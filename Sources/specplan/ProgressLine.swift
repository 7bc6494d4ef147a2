import Foundation

/// One line on standard error that says how far the work is; only on a terminal that can erase it.
struct ProgressLine: Sendable {
  /// Whether anybody sees it.
  private let isWatched: Bool

  /// Creates the line of this process.
  init() {
    isWatched =
      isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }

  /// Writes over what the line said before.
  func show(_ text: String) {
    guard isWatched else { return }
    FileHandle.standardError.write(Data("\r\u{1B}[K\(text)".utf8))
  }

  /// Erases the line, before anything else is written.
  func clear() { show("") }
}
