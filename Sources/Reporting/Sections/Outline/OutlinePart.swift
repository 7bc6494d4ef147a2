import PlanModel

/// One section of an outline: the values of one kind, as rows.
struct OutlinePart {
  /// What stands above them.
  let title: String
  /// What one of them is called in the counts.
  let noun: String
  /// What several of them are called.
  let plural: String
  /// How many there are.
  let count: Int
  /// Their columns, without that of their place.
  private let columns: [Report.Table.Column]
  /// The place and the cells of each row.
  private let rows: [Row]

  /// A row with its place.
  struct Row {
    /// Where it stands; none for a row that goes on with the one above.
    var span: SourceSpan?
    /// One for each column.
    var cells: [Report.Text]
  }

  /// Makes a part of `elements`, each one row.
  init<Element>(
    _ title: String, _ noun: String, plural: String? = nil, columns: [Report.Table.Column],
    of elements: [Element], span: (Element) -> SourceSpan, cells: (Element) -> [Report.Text]
  ) {
    self.init(title, noun, plural: plural, columns: columns, of: elements) { element in
      [Row(span: span(element), cells: cells(element))]
    }
  }

  /// Makes a part of `elements`, each some rows.
  init<Element>(
    _ title: String, _ noun: String, plural: String? = nil, columns: [Report.Table.Column],
    of elements: [Element], rows: (Element) -> [Row]
  ) {
    self.title = title
    self.noun = noun
    self.plural = plural ?? noun + "s"
    self.columns = columns
    count = elements.count
    self.rows = elements.flatMap(rows)
  }

  /// The files its rows stand in, in the order of the rows.
  var files: [String] { rows.compactMap { $0.span?.file } }

  /// Returns the rows as a table, their places in front.
  func table(_ places: RowPlaces) -> Report.Table {
    Report.Table(
      columns: [.number("Line")] + columns,
      rows: rows.map { row in [row.span.map(places.text) ?? ""] + row.cells })
  }
}
