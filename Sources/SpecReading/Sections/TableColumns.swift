import PlanModel

/// Which column of a table holds what.
struct TableColumns {
  /// The column of each meaning; of two that mean the same, the first.
  private let positions: [ColumnMeaning: Int]

  /// Recognises the columns under `header`.
  init(header: [SpecText]) {
    var positions: [ColumnMeaning: Int] = [:]
    for (position, cell) in header.enumerated() {
      guard let meaning = ColumnMeaning(header: cell.text), positions[meaning] == nil else {
        continue
      }
      positions[meaning] = position
    }
    self.positions = positions
  }

  /// Whether there is a column that means any of `meanings`.
  func has(_ meanings: ColumnMeaning...) -> Bool {
    meanings.contains { positions[$0] != nil }
  }

  /// Returns the column that means the first of `meanings` that occurs.
  func position(of meanings: ColumnMeaning...) -> Int? {
    for meaning in meanings {
      if let position = positions[meaning] { return position }
    }
    return nil
  }

  /// Returns the cell of `row` in the column of the first of `meanings` that occurs.
  func cell(_ meanings: ColumnMeaning..., in row: MarkdownDocument.Table.Row) -> SpecText? {
    for meaning in meanings {
      if let position = positions[meaning] { return row.cells[position] }
    }
    return nil
  }
}
