/// A table as lines of a terminal: columns under a thin line, or one record per row.
struct TerminalTable {
  private let table: Report.Table
  private let width: Int
  private let style: TerminalStyle
  /// Texts of the cells, harmless.
  private let cells: [[String]]
  /// Texts of the titles, harmless.
  private let titles: [String]

  /// Prepares `table` for `width` columns.
  init(_ table: Report.Table, width: Int, style: TerminalStyle) {
    self.table = table
    self.width = width
    self.style = style
    cells = table.rows.map { row in row.map { HarmlessText.make($0.string) } }
    titles = table.columns.map { HarmlessText.make($0.title) }
  }

  /// The lines, none wider than the width.
  var lines: [String] {
    let demands = table.columns.indices.map(demand)
    guard let layout = TableLayout(demands, width: width) else { return records }
    let rule = layout.widths.map { style.apply(.faint, to: String(repeating: "─", count: $0)) }
      .joined(separator: String(repeating: " ", count: TableLayout.gap))
    let head =
      table.hasTitles
      ? self.lines(of: titles.map { Report.Text($0, .strong) }, texts: titles, in: layout) + [rule]
      : []
    return head
      + zip(table.rows, cells).flatMap { self.lines(of: $0, texts: $1, in: layout) }
  }

  /// What the title and the cells of a column ask for; titles may always wrap.
  private func demand(of column: Int) -> TableLayout.Demand {
    let wraps = table.columns[column].wraps
    let widest = cells.reduce(2) { max($0, DisplayWidth.of($1[column])) }
    let whole = wraps ? cells.reduce(2) { max($0, Self.longestWord(of: $1[column])) } : widest
    return TableLayout.Demand(
      natural: max(widest, DisplayWidth.of(titles[column])),
      whole: max(whole, Self.longestWord(of: titles[column])), wraps: wraps,
      keepsWords: table.columns[column].keepsWords)
  }

  /// The columns of the longest word, at least 2, as one character may take so many.
  private static func longestWord(of text: String) -> Int {
    text.split(separator: " ").reduce(2) { max($0, DisplayWidth.of($1)) }
  }

  /// One row as lines, as many as its tallest cell has.
  private func lines(
    of row: [Report.Text], texts: [String], in layout: TableLayout
  ) -> [String] {
    let broken = zip(texts, layout.widths).map { LineBreaking.lines(of: $0, width: $1) }
    let height = broken.map(\.count).max() ?? 1
    return (0..<height).map { line in
      var text = ""
      var pending = 0
      for (column, pieces) in broken.enumerated() {
        let piece = line < pieces.count ? pieces[line] : ""
        let space = layout.widths[column] - DisplayWidth.of(piece)
        if table.columns[column].alignment == .trailing { pending += space }
        if !piece.isEmpty {
          // Spaces are written only before something, so that no line ends in them.
          text += String(repeating: " ", count: pending)
          text += style.apply(row[column].emphasis, to: piece)
          pending = 0
        }
        if table.columns[column].alignment == .leading { pending += space }
        pending += TableLayout.gap
      }
      return text
    }
  }

  /// Every row as its cells below each other, for a terminal that is too narrow for columns.
  private var records: [String] {
    let label = min(max(2, titles.map { DisplayWidth.of($0) }.max() ?? 2), width / 3)
    let room = width - label - TableLayout.gap
    var lines: [String] = []
    for (row, texts) in zip(table.rows, cells) {
      if !lines.isEmpty { lines.append("") }
      for (column, text) in texts.enumerated() where !text.isEmpty {
        let names = LineBreaking.lines(of: titles[column], width: label)
        let pieces = LineBreaking.lines(of: text, width: room)
        for line in 0..<max(names.count, pieces.count) {
          let name = LineBreaking.padded(line < names.count ? names[line] : "", to: label + 2)
          let piece = line < pieces.count ? pieces[line] : ""
          lines.append(
            style.apply(.faint, to: name) + style.apply(row[column].emphasis, to: piece))
        }
      }
    }
    return lines
  }
}
