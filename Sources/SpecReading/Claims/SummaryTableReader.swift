import PlanModel

/// Reads tables that sum up the tasks: one row for each discipline or section, or for the total.
///
///     | Discipline | Tasks | Effort |
///     | Backend    | 9     | 22 days |
struct SummaryTableReader {
  private let table: MarkdownDocument.Table
  /// What the numbers of the columns count; an effort is bare where the header names no unit.
  private let columns: [(position: Int, measure: ClaimSentence.Quantity.Measure)]

  /// Prepares to read `table`; nothing if it cannot be one that sums up.
  init?(_ table: MarkdownDocument.Table) {
    guard let first = table.header.first, !Self.isList(first.text) else { return nil }
    self.table = table
    columns = table.header.enumerated().dropFirst().compactMap { position, header in
      Self.measure(of: header).map { (position, $0) }
    }
    guard !columns.isEmpty else { return nil }
  }

  /// Returns the figures of the rows that name some of the tasks, or all.
  ///
  /// A table under a heading with a subject of its own may still name sections; its total counts
  /// only when others of its rows do.
  func figures(in section: Int, scope: inout ClaimScope) -> [Claim] {
    let around = scope.subjects(around: section)
    guard let all = around ?? scope.subjects(below: 0) else { return [] }
    var figures: [Claim] = []
    for row in table.rows {
      guard let label = row.cells.first, !label.isEmpty, !scope.holdsTask(row.span.line) else {
        continue
      }
      let words = ClaimSentence(label: label)
      let isTotal = words?.subject.isEmpty == true && words?.words.contains(.total) == true
      let total = around ?? (figures.isEmpty ? nil : all)
      guard let subjects = isTotal ? total : scope.subjects(named: label.text, within: all)
      else { continue }
      for (column, measure) in columns {
        let cell = CellScalars(row.cells[column])
        guard let sentence = ClaimSentence(cell, in: cell.indices) else { continue }
        let bare = measure == .bare ? scope.measure(of: subjects) : measure
        figures.append(Claim(sentence: sentence, cell: cell, subjects: subjects, bare: bare))
      }
    }
    return figures
  }

  /// Whether the first column holds tasks, risks and the like one by one.
  private static func isList(_ header: String) -> Bool {
    switch ColumnMeaning(header: header) {
    case .id, .task, .title, .description, .risk, .scenario, .dependency, .start, .end, .dates,
      .size, .owner:
      true
    default: false
    }
  }

  /// What the numbers under a header count, if it says so and nothing else.
  private static func measure(of header: SpecText) -> ClaimSentence.Quantity.Measure? {
    guard let label = ClaimSentence(label: header), label.subject.isEmpty,
      !label.words.isEmpty, !label.words.contains(.time)
    else { return nil }
    if let unit = label.labelUnit {
      // Days and weeks alone may be those of the calendar.
      let isWork =
        label.words.contains(.effort) || [.points, .hours].contains(unit.unit)
        || ClaimWord.isWork(unit: Phrase(header.text).words.map(String.init))
      return isWork ? .effort(unit, isWork: true) : nil
    }
    if label.words.contains(.unit) { return nil }
    if label.words.contains(.effort) { return .bare }
    return label.words.contains(.task) || label.words.contains(.count) ? .tasks : nil
  }
}
