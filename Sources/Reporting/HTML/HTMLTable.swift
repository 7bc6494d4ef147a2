/// A table as HTML; where it is wider than the page, it scrolls by itself.
struct HTMLTable: Sendable {
  private let table: Report.Table
  private let caption: String

  /// Creates the table; its caption says what it holds to those who do not see where it stands.
  init(_ table: Report.Table, caption: String) {
    self.table = table
    self.caption = caption
  }

  /// The table in its region.
  var element: MarkupElement {
    MarkupElement(
      "div",
      attributes: [
        ("class", "wide"), ("role", "group"), ("aria-label", caption), ("tabindex", "0"),
      ],
      [
        MarkupElement(
          "table", attributes: table.hasTitles ? [("class", "sortable")] : [],
          [MarkupElement("caption", attributes: [("class", "hidden")], caption)]
            + (table.hasTitles ? [head] : [])
            + [MarkupElement("tbody", table.rows.map(row))])
      ])
  }

  private var head: MarkupElement {
    let cells = table.columns.map { column in
      // A header cell without words has nothing to announce.
      column.title.isEmpty
        ? MarkupElement("td", [])
        : MarkupElement("th", attributes: [("scope", "col")] + side(column), column.title)
    }
    return MarkupElement("thead", [MarkupElement("tr", cells)])
  }

  private func row(_ cells: [Report.Text]) -> MarkupElement {
    let elements = zip(table.columns, cells).enumerated().map { index, pair in
      let (column, text) = pair
      let isName = index == 0 && !text.string.isEmpty
      return MarkupElement(
        isName ? "th" : "td",
        attributes: (isName ? [("scope", "row")] : []) + side(column),
        content: text.string.isEmpty ? [] : [HTMLText.content(of: text)])
    }
    return MarkupElement("tr", elements)
  }

  private func side(_ column: Report.Table.Column) -> [(name: String, value: String)] {
    switch (column.alignment, column.wraps) {
    case (.trailing, _): [("class", "number")]
    case (.leading, false): [("class", "entry")]
    case (.leading, true): []
    }
  }
}
