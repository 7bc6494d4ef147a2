/// Brings the cells of a row under their headers again when it has too many or too few.
///
/// A pipe in a title that nobody escaped moves all that follows to the right; a cell that was left
/// out moves it to the left. It shows in the effort: one cell further stands one that can be read.
struct RowAlignment {
  /// The column of the titles, which may hold a pipe.
  let title: Int
  /// The column of the efforts.
  let effort: Int

  /// Returns the row with its cells moved, if that makes an effort of what is none.
  func aligned(_ row: MarkdownDocument.Table.Row) -> MarkdownDocument.Table.Row? {
    let cell = row.cells[effort]
    guard title < effort, !cell.isEmpty, !EffortGrammar.isAmount(cell.text),
      EffortGrammar.read(cell.text) != .nothing
    else { return nil }
    if !row.extraCells.isEmpty { return joined(row) }
    return row.missingCells > 0 ? spread(row) : nil
  }

  /// The row with the cells behind the title as part of it.
  private func joined(_ row: MarkdownDocument.Table.Row) -> MarkdownDocument.Table.Row? {
    let all = row.cells + row.extraCells
    for count in 1...min(row.extraCells.count, 4)
    where EffortGrammar.isAmount(all[effort + count].text) {
      var moved = row
      let cells = Array(all[...title] + all[(title + count + 1)...])
      moved.cells = Array(cells.prefix(row.cells.count))
      moved.extraCells = Array(cells.dropFirst(row.cells.count))
      return moved
    }
    return nil
  }

  /// The row with blank cells in front of the effort.
  private func spread(_ row: MarkdownDocument.Table.Row) -> MarkdownDocument.Table.Row? {
    for count in 1...min(row.missingCells, 4)
    where effort - count > title && EffortGrammar.isAmount(row.cells[effort - count].text) {
      var moved = row
      let blanks = row.cells.suffix(count)
      moved.cells.removeLast(count)
      moved.cells.insert(contentsOf: blanks, at: effort - count)
      moved.missingCells -= count
      return moved
    }
    return nil
  }
}
