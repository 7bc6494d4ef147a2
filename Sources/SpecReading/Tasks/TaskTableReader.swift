import PlanModel

/// Reads the rows of one task table.
///
/// Placeholders of an untouched template, subtotals and blank rows are no tasks. A task without an
/// id is called by its title.
struct TaskTableReader {
  private let source: SpecTable
  private let bareUnit: EffortUnit
  private let section: String
  /// The headings above, the nearest first.
  private let headings: [String]
  private let discipline: TaskDiscipline
  /// The columns of the ids and of the titles.
  private let idColumn, titleColumn: Int?
  /// The state of all tasks under a heading such as `Completed`.
  private let headingStatus: ActivityStatus?
  /// Whether the tasks have ids, in a column or in the titles.
  private let hasIDs: Bool
  /// Whether the titles begin with the ids.
  private let hasIDsInTitles: Bool

  /// Prepares to read `source`, whose bare numbers count `bareUnit`.
  init(_ source: SpecTable, bareUnit: EffortUnit) {
    self.source = source
    self.bareUnit = bareUnit
    section = source.headings.first?.text ?? ""
    headings = source.headings.map(\.text)
    discipline = TaskDiscipline(headings: source.headings)
    headingStatus = StatusReader.status(ofHeading: section)
    idColumn = Self.idColumn(of: source)
    titleColumn = Self.titleColumn(of: source, besides: idColumn)
    hasIDsInTitles =
      idColumn == nil && Self.beginWithIDs(Self.titles(of: source, in: titleColumn))
    hasIDs = idColumn != nil || hasIDsInTitles
  }

  /// Returns the tasks, in the order of the table; `group` tells them from those of other tables.
  func rows(group: Int, into diagnostics: inout Diagnostics) -> [TaskRow] {
    if !hasIDs, !source.table.rows.isEmpty {
      diagnostics.emit(.noIDColumn, at: source.table.headerSpan)
    }
    return source.table.rows.compactMap { row(from: $0, group: group, into: &diagnostics) }
  }

  /// The effort cells of a table, and their header.
  static func effortColumn(of source: SpecTable) -> (header: SpecText?, cells: [SpecText]) {
    let position = source.columns.position(of: .effort, .duration, .size, .likely)
    guard let position else { return (nil, []) }
    return (source.table.header[position], source.table.rows.map { $0.cells[position] })
  }

  /// Returns what the rows of a table come to; a bare number counts what the header says, or days.
  static func effortSum(of source: SpecTable) -> EffortSum {
    let (header, cells) = effortColumn(of: source)
    let unit = header.flatMap { EffortUnit(mentionedIn: $0.text) } ?? .days
    var sum = EffortSum()
    var unread = Diagnostics()
    for cell in cells {
      let estimate = EstimateParser.parse(cell, bareUnit: unit, into: &unread)
      sum.add(
        EffortSum.effort(of: estimate), hasEffort: estimate.amount != .unknown, tasks: 1)
    }
    return sum
  }

  private func row(
    from written: MarkdownDocument.Table.Row, group: Int, into diagnostics: inout Diagnostics
  ) -> TaskRow? {
    let row = aligned(written)
    if isGroupHeading(row) { return nil }
    let idCell = idColumn.map { row.cells[$0] }
    let titleCell = titleColumn.map { row.cells[$0] }
    var id = idCell.map { TaskIDText.id(in: $0.text) } ?? ""
    var title = titleCell?.text ?? ""
    guard !id.isEmpty || !title.isEmpty else { return nil }
    if TaskRowKind.isSubtotal(id: idCell?.text ?? "", title: title) { return nil }
    if TaskRowKind.isPlaceholder(id: idCell?.text ?? "", title: title) {
      let isOfTitle = !title.isEmpty && TaskRowKind.isPlaceholder(id: "", title: title)
      diagnostics.emit(.placeholder(isOfTitle ? title : id), at: row.span)
      return nil
    }
    var idSpan = (idCell ?? titleCell)?.span ?? row.span
    if hasIDsInTitles, let (leading, rest) = titleCell.flatMap(TaskIDText.leadingID) {
      (id, title, idSpan) = (leading.text, rest, leading.span)
    }
    if id.isEmpty {
      id = title
      if idCell != nil { diagnostics.emit(.noID(title), at: row.span) }
    }
    if let first = written.extraCells.first(where: { !$0.isEmpty }) {
      let isMoved = row.extraCells.count < written.extraCells.count
      diagnostics.emit(
        .extraCells(
          source.table.header.count + written.extraCells.count, of: source.table.header.count,
          isMoved: isMoved),
        at: first.span)
    }
    let (estimate, span) = estimate(in: row, into: &diagnostics)
    var entry = TaskEntry(
      id: Activity.ID(id), title: title.isEmpty ? id : title,
      discipline: discipline.discipline(
        of: hasIDs ? id : nil, named: source.columns.cell(.discipline, in: row),
        kind: source.columns.cell(.kind, in: row)), section: section, estimate: estimate,
      estimateSpan: span, waitsFor: [], span: row.span)
    entry.apply(attributes(of: row, into: &diagnostics))
    entry.groups = groups(of: row)
    return TaskRow(
      entry: entry, group: group, idSpan: idSpan,
      dependencies: source.columns.cell(.dependencies, .dependency, in: row).map { [$0] } ?? [],
      blocks: source.columns.cell(.blocks, in: row).map { [$0] } ?? [])
  }

  /// The row with its cells under their headers.
  private func aligned(_ row: MarkdownDocument.Table.Row) -> MarkdownDocument.Table.Row {
    guard row.missingCells > 0 || !row.extraCells.isEmpty,
      let title = titleColumn,
      let effort = source.columns.position(of: .effort, .duration, .size, .likely)
    else { return row }
    return RowAlignment(title: title, effort: effort).aligned(row) ?? row
  }

  /// Whether a row only names the group of those that follow: its one text is no id.
  private func isGroupHeading(_ row: MarkdownDocument.Table.Row) -> Bool {
    guard let column = idColumn, row.cells.count > 2,
      row.cells.count(where: { !$0.isEmpty }) == 1, row.extraCells.allSatisfy(\.isEmpty)
    else { return false }
    let text = row.cells[column]
    guard !text.isEmpty else { return false }
    // `Phase 2: Build` and `(all done in sprint 3)` are words, `Task 5` is an id.
    return !text.text.contains(where: \.isNumber)
      || (text.text.contains { $0.isWhitespace } && TaskIDText.leadingID(of: text) == nil
        && !TaskIDText.isID(text))
  }

  /// The headings above, and what stands in the column of phases.
  private func groups(of row: MarkdownDocument.Table.Row) -> [String] {
    guard let column = source.columns.position(of: .phase), let stage = row.cells[column].nonEmpty
    else { return headings }
    let header = source.table.header[column].text
    // Under the header `Sprint`, `3` is `Sprint 3`.
    return [stage.text.allSatisfy(\.isNumber) ? "\(header) \(stage.text)" : stage.text] + headings
  }

  /// What the other columns say; a mark on the id or the title where none tells the status.
  private func attributes(
    of row: MarkdownDocument.Table.Row, into diagnostics: inout Diagnostics
  ) -> TaskAttributes {
    let named = [idColumn, titleColumn].compactMap(\.self)
    let statuses = source.columns.all(.status).filter { !named.contains($0) }.map {
      (header: source.table.header[$0].text, text: row.cells[$0])
    }
    var attributes = TaskAttributes(
      bareUnit: bareUnit, statuses: statuses, into: &diagnostics
    ) { meaning in
      guard let position = source.columns.position(of: meaning), !named.contains(position) else {
        return nil
      }
      return (source.table.header[position].text, row.cells[position])
    }
    if attributes.status == .open {
      let marks = named.lazy.compactMap { StatusReader.status(markedOn: row.cells[$0]) }
      attributes.status = marks.first ?? headingStatus ?? .open
    }
    return attributes
  }

  private func estimate(
    in row: MarkdownDocument.Table.Row, into diagnostics: inout Diagnostics
  ) -> (Estimate, SourceSpan) {
    let columns = source.columns
    if let low = columns.cell(.optimistic, in: row), let likely = columns.cell(.likely, in: row),
      let high = columns.cell(.pessimistic, in: row)
    {
      let estimate = EstimateParser.parse(
        optimistic: low, likely: likely, pessimistic: high, bareUnit: bareUnit, into: &diagnostics)
      return (estimate, likely.span)
    }
    guard let cell = columns.cell(.effort, .duration, .size, .likely, in: row) else {
      return (Estimate(text: "", amount: .unknown, unit: bareUnit.unit), row.span)
    }
    let estimate = EstimateParser.parse(cell, bareUnit: bareUnit, into: &diagnostics)
    return (estimate, cell.isEmpty ? row.span : cell.span)
  }

  /// The column of ids; one headed `Task` is it when another one holds the titles.
  ///
  /// Where both a number and a task are given, `#5` under `Task` is the id, not the running number.
  private static func idColumn(of source: SpecTable) -> Int? {
    let id = source.columns.position(of: .id)
    if id == nil, source.columns.has(.title, .description) {
      return source.columns.position(of: .task, .story)
    }
    guard id != nil, let task = source.columns.position(of: .task),
      source.columns.has(.title, .description, .phase)
    else { return id }
    let cells = source.table.rows.map { $0.cells[task] }.filter { !$0.isEmpty }
    return !cells.isEmpty && cells.allSatisfy(TaskIDText.isCode) ? task : id
  }

  private static func titleColumn(of source: SpecTable, besides id: Int?) -> Int? {
    let candidates: [ColumnMeaning] = [.title, .task, .description, .story, .phase, .deliverables]
    return candidates.lazy.compactMap { source.columns.position(of: $0) }.first {
      $0 != id && !source.numbersPhases(in: $0)
    }
  }

  private static func titles(of source: SpecTable, in column: Int?) -> [SpecText] {
    guard let column else { return [] }
    return source.table.rows.map { $0.cells[column] }.filter { title in
      !title.isEmpty && !TaskRowKind.isSubtotal(id: "", title: title.text)
        && !TaskRowKind.isPlaceholder(id: "", title: title.text)
    }
  }

  /// Whether every title begins with an id of its own.
  private static func beginWithIDs(_ titles: [SpecText]) -> Bool {
    let ids = titles.compactMap { TaskIDText.leadingID(of: $0)?.id.text }
    return !ids.isEmpty && ids.count == titles.count && Set(ids).count == ids.count
  }
}

extension Diagnostic.Message {
  fileprivate static func placeholder(_ text: String) -> Self {
    Self(
      .placeholderTask, "'\(text.excerpt)' is a placeholder of the template, not a task",
      help: "describe the task, or remove the row")
  }

  fileprivate static func noID(_ title: String) -> Self {
    Self(.missingID, "the task has no id; it is called '\(title.excerpt)'", help: "write an id")
  }

  fileprivate static let noIDColumn = Self(
    .missingID, "the table has no column of ids; its tasks are called by their titles",
    help: "add a column 'Task ID'")

  fileprivate static func extraCells(
    _ count: Int, of expected: Int, isMoved: Bool
  ) -> Self {
    let outcome =
      isMoved ? "one behind the title is taken for a part of it" : "the last are left out"
    return Self(
      .extraCells, "the row has \(count) cells for \(expected) columns; \(outcome)",
      help: "write '\\|' for a pipe inside a cell")
  }
}
