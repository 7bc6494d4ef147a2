import PlanModel

/// Leaves out dependency cells that are longer than any list of tasks.
enum LongCells {
  /// How many bytes a cell may have; ten thousand ids fit in.
  private static let limit = 100_000

  /// Returns rows without such cells, after recording them.
  static func removed(from rows: [TaskRow], into diagnostics: inout Diagnostics) -> [TaskRow] {
    rows.map { row in
      guard (row.dependencies + row.blocks).contains(where: isLong) else { return row }
      var row = row
      for cell in row.dependencies + row.blocks where isLong(cell) {
        diagnostics.emit(.longCell, at: cell.span)
      }
      row.dependencies.removeAll(where: isLong)
      row.blocks.removeAll(where: isLong)
      return row
    }
  }

  private static func isLong(_ cell: SpecText) -> Bool { cell.text.utf8.count > limit }
}

extension Diagnostic.Message {
  fileprivate static let longCell = Self(
    .fileTooLarge, "the list of tasks has more than 100,000 bytes and is left out",
    help: "write a range or 'All BE tasks' in its place")
}
