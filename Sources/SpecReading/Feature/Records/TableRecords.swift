import PlanModel

/// Makes records of the rows of a table.
enum TableRecords {
  /// Returns a record for each row, its cells by what their columns tell.
  ///
  /// Of two columns that tell the same, both are kept, the left one first.
  static func records(
    of table: SpecTable, columns: [FeatureColumn?], groups: [String]
  ) -> [FeatureRecord] {
    table.table.rows.map { row in
      let first = row.cells.first?.text ?? ""
      var record = FeatureRecord(
        .row, label: first, text: text(of: row), groups: groups, span: row.span)
      record.fields = zip(zip(columns, table.table.header), row.cells).compactMap { head, cell in
        guard let column = head.0, !cell.text.allSatisfy({ "-–—".contains($0) }) else {
          return nil
        }
        return .init(column: column, text: cell.text, label: head.1.text)
      }
      return record
    }
  }

  /// A row as one text: its first cell, and what the others say of it.
  private static func text(of row: MarkdownDocument.Table.Row) -> String {
    let cells = row.cells.map(\.text).filter { !$0.isEmpty }
    guard let first = cells.first, cells.count > 1 else { return cells.first ?? "" }
    return first + ": " + cells.dropFirst().joined(separator: "; ")
  }
}
