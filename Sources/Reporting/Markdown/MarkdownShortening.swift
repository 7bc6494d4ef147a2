/// How much of a report a comment on a code host shows.
struct MarkdownShortening: Hashable, Sendable {
  /// Rows of a table.
  let mostRows: Int
  /// Bars or arrows of a chart.
  let mostBars: Int
  /// Characters of a cell, a paragraph or an item of a list.
  let mostCharacters: Int

  /// Unicode scalars of a whole comment; GitHub takes no more.
  static let mostScalars = 65_536
  /// Characters of a chart; Mermaid draws none that is longer.
  static let mostChartCharacters = 50_000

  /// From what code hosts draw down to the gist; a report takes the first that fits.
  static let steps = [
    Self(mostRows: .max, mostBars: 150, mostCharacters: .max),
    Self(mostRows: .max, mostBars: 50, mostCharacters: 2_000),
    Self(mostRows: 200, mostBars: 50, mostCharacters: 1_000),
    Self(mostRows: 100, mostBars: 25, mostCharacters: 500),
    Self(mostRows: 50, mostBars: 25, mostCharacters: 300),
    Self(mostRows: 25, mostBars: 0, mostCharacters: 200),
    Self(mostRows: 12, mostBars: 0, mostCharacters: 120),
  ]

  /// Where all of it is.
  static let pointer = "the page (--format html) has all"

  /// Returns a text cut to the most characters.
  func shortened(_ text: Report.Text) -> Report.Text {
    // Bytes are counted faster, and never fewer.
    guard text.string.utf8.count > mostCharacters, text.string.count > mostCharacters else {
      return text
    }
    return Report.Text(text.string.prefix(mostCharacters - 1) + "…", text.emphasis)
  }
}
