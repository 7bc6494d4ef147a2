import PlanModel

/// The lines of a file that are not read, because it breaks one of `MarkdownBounds`.
struct DroppedLines {
  /// The first of them; all that follow are dropped as well.
  let first: Int
  /// The bound that it breaks.
  let bound: MarkdownBounds.Bound
}

extension MarkdownDocument {
  /// Records from which line on the file `path` was not read, if it was not.
  func reportDroppedLines(of path: String, into diagnostics: inout Diagnostics) {
    guard let dropped = firstDroppedLine else { return }
    diagnostics.emit(
      .excessive(dropped.bound),
      at: SourceSpan(file: path, line: dropped.first, column: 1, length: 0))
  }
}

extension Diagnostic.Message {
  fileprivate static func excessive(_ bound: MarkdownBounds.Bound) -> Self {
    let (reason, help) =
      switch bound {
      case .width: ("the table has more than 1,000 columns", "write a row for each task")
      case .missingCells:
        (
          "the tables lack more than 500,000 cells",
          "give the rows as many cells as their headers"
        )
      case .signs: ("the file has more than 2,500,000 signs of Markdown", "split the file")
      case .steps:
        (
          "reading the Markdown up to here takes too long",
          "look for lists in lists and for tags and tables that are not closed"
        )
      }
    return Self(.fileTooLarge, "\(reason); the rest of the file is left out", help: help)
  }
}
