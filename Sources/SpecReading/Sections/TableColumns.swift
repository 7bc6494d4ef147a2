import PlanModel

/// Which column of a table holds what.
///
/// A header that is known word for word goes before one that is only made of known words, and both
/// before what the cells tell.
struct TableColumns {
  /// The column of each meaning; of two that mean the same, the first.
  private var positions: [ColumnMeaning: Int] = [:]
  /// What each column means by its header.
  private let meanings: [ColumnMeaning?]
  private let table: MarkdownDocument.Table

  /// Recognises the columns of `table`.
  init(_ table: MarkdownDocument.Table) {
    self.table = table
    let exact = table.header.map { ColumnMeaning(exactly: $0.text) }
    meanings = zip(table.header, exact).map { cell, exact in
      exact ?? ColumnMeaning(header: cell.text)
    }
    for known in [exact, meanings] {
      for (position, meaning) in known.enumerated() {
        if let meaning, positions[meaning] == nil { positions[meaning] = position }
      }
    }
    preferTime()
    let inference = ColumnInference(table, meanings: meanings)
    positions[.id] = inference.idColumn(dependencies: position(of: .dependencies, .dependency))
    if !has(.dependencies, .dependency, .blocks), let ids = positions[.id] {
      positions[.dependencies] = inference.dependencyColumn(ids: ids)
    }
    if !has(.id, .task, .title, .description, .story), has(.effort),
      let dependencies = position(of: .dependencies)
    {
      positions[.task] = inference.titleColumn(dependencies: dependencies)
    }
  }

  /// Returns the columns once it is known that the rows are tasks, which have an effort.
  ///
  /// - Parameter arePhases: Whether the tasks are phases, which are their own ids.
  /// - Returns: The columns, with those added that the cells tell.
  func ofTasks(arePhases: Bool) -> TableColumns {
    var columns = self
    if arePhases { columns.positions[.id] = position(of: .phase) }
    if !has(.effort, .duration, .size, .likely, .optimistic) {
      columns.positions[.effort] = ColumnInference(table, meanings: meanings).effortColumn()
    }
    return columns
  }

  /// Of several columns of efforts takes the first that has any, and of these one in time.
  private mutating func preferTime() {
    guard let first = positions[.effort], meanings.count(where: { $0 == .effort }) > 1 else {
      return
    }
    var best: (column: Int, rank: Int)?
    for column in [first] + meanings.indices.filter({ meanings[$0] == .effort && $0 != first }) {
      let cells = table.rows.prefix(50).map { EffortGrammar.read($0.cells[column].text) }
      let units = cells.compactMap { cell -> Estimate.Unit?? in
        if case .amount(_, let unit) = cell { unit } else { nil }
      }
      let written = units.lazy.compactMap(\.self).first
      let unit = EffortUnit(mentionedIn: table.header[column].text)?.unit ?? written
      let rank = units.isEmpty ? 3 : unit == .size ? 2 : unit == .points ? 1 : 0
      if rank < best?.rank ?? .max { best = (column, rank) }
    }
    positions[.effort] = best?.column
  }

  /// Whether there is a column that means any of `meanings`.
  func has(_ meanings: ColumnMeaning...) -> Bool {
    meanings.contains { positions[$0] != nil }
  }

  /// What a column means by its header.
  func meaning(of column: Int) -> ColumnMeaning? { meanings[column] }

  /// Returns the column that means the first of `meanings` that occurs.
  func position(of meanings: ColumnMeaning...) -> Int? {
    for meaning in meanings {
      if let position = positions[meaning] { return position }
    }
    return nil
  }

  /// Returns all columns that mean the same, the one that goes before the others first.
  func all(_ meaning: ColumnMeaning) -> [Int] {
    guard let first = positions[meaning] else { return [] }
    return [first] + meanings.indices.filter { meanings[$0] == meaning && $0 != first }
  }

  /// Returns the cell of `row` in the column of the first of `meanings` that occurs.
  func cell(_ meanings: ColumnMeaning..., in row: MarkdownDocument.Table.Row) -> SpecText? {
    for meaning in meanings {
      if let position = positions[meaning] { return row.cells[position] }
    }
    return nil
  }
}
