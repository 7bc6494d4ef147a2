import PlanModel

/// The effort cells in which something was reported already, so that nothing is said twice.
struct ReportedCells {
  private struct Line: Hashable {
    let file: String
    let number: Int
  }

  private var columns: [Line: [Int]] = [:]

  /// Collects the places of what was found in effort cells so far.
  init(_ diagnostics: Diagnostics) {
    for diagnostic in diagnostics.found
    where [.malformedEffort, .effortTooLarge, .placeholderTask].contains(diagnostic.code) {
      let line = Line(file: diagnostic.span.file, number: diagnostic.span.line)
      columns[line, default: []].append(diagnostic.span.column)
    }
  }

  /// Returns whether something was reported inside `cell`.
  func contains(_ cell: SourceSpan) -> Bool {
    let reported = columns[Line(file: cell.file, number: cell.line)] ?? []
    return reported.contains { $0 >= cell.column && $0 <= cell.column + cell.length }
  }
}
