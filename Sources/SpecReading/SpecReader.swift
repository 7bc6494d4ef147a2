import PlanModel

/// Reads a spec: Markdown in, what it says out.
///
/// The stages are those of the folders: the text becomes blocks (`Markdown`), the tables are
/// recognised by meaning (`Vocabulary`, `Sections`), task rows are read (`Tasks`, `Effort`), and
/// what they name is looked up (`Dependencies`). Nothing is thrown: what cannot be understood is a
/// diagnostic at its place, and the rest is read.
struct SpecReader {
  /// Returns what `file` says.
  ///
  /// - Complexity: O(*n* log *n*) for *n* bytes and relations.
  static func read(_ file: SourceFile, into diagnostics: inout Diagnostics) -> SpecContent {
    let document = MarkdownReader.read(file)
    if let line = document.firstDroppedLine {
      let span = SourceSpan(file: file.path, line: line, column: 1, length: 0)
      diagnostics.emit(.excessiveTable, at: span)
    }
    let outline = SpecOutline(document)
    let externals = ExternalDependencyReader.externals(in: outline)
    let rows = taskRows(in: outline, file: file.path, into: &diagnostics)
    let index = TaskIndex(rows.map(\.entry))
    var resolver = DependencyResolver(entries: index.entries)
    resolve(rows, index: index, externals: externals, with: &resolver, into: &diagnostics)
    var content = SpecContent(header: HeaderReader.header(of: document, file: file.path))
    content.tasks = zip(index.entries, resolver.waitsFor).map { entry, waitsFor in
      var entry = entry
      entry.waitsFor = waitsFor
      return entry
    }
    content.relations = resolver.relations
    content.phases = TimelineReader.phases(in: outline, into: &diagnostics)
    content.risks = RiskReader.risks(in: outline, index: index)
    content.stories = StoryReader.stories(in: outline)
    content.externals = externals
    content.hoursPerSize = SizeLegendReader.hoursPerSize(in: outline)
    return content
  }

  /// Reads the rows of all task tables and reports ids that come twice.
  private static func taskRows(
    in outline: SpecOutline, file: String, into diagnostics: inout Diagnostics
  ) -> [TaskRow] {
    let tables = outline.tables(of: .tasks)
    if tables.isEmpty {
      let top = SourceSpan(file: file, line: 1, column: 1, length: 0)
      diagnostics.emit(.noTasks, at: top)
    }
    let columns = tables.map(TaskTableReader.effortColumn)
    var units = BareNumberUnit(outline: outline, effortCells: columns.flatMap(\.cells))
    var rows: [TaskRow] = []
    for (table, column) in zip(tables, columns) {
      let unit = units.unit(header: column.header, cells: column.cells)
      rows += TaskTableReader(table, bareUnit: unit).rows(into: &diagnostics)
    }
    var first: [Activity.ID: SourceSpan] = [:]
    for row in rows {
      if let earlier = first[row.entry.id] {
        diagnostics.emit(.duplicate(row.entry.id, first: earlier), at: row.idSpan)
      } else {
        first[row.entry.id] = row.idSpan
      }
    }
    return rows
  }

  /// Resolves what the rows wait for, and then what they block.
  private static func resolve(
    _ rows: [TaskRow], index: TaskIndex, externals: [ExternalDependency],
    with resolver: inout DependencyResolver, into diagnostics: inout Diagnostics
  ) {
    var parser = DependencyParser(index: index, externals: externals)
    for isReversed in [false, true] {
      let cells = rows.map { isReversed ? $0.blocks : $0.dependencies }
      guard cells.contains(where: { $0 != nil }) else { continue }
      let terms = cells.enumerated().map { row, cell in
        cell.map { parser.terms(in: $0, row: row, into: &diagnostics) } ?? []
      }
      resolver.add(terms, isReversed: isReversed, into: &diagnostics)
    }
  }
}

extension Diagnostic.Message {
  fileprivate static let noTasks = Self(
    .noTasks, "there is no table of tasks",
    help: "add one with the columns 'Task ID', 'Description', 'Estimated Effort', 'Dependencies'")

  fileprivate static let excessiveTable = Self(
    .fileTooLarge,
    "a table has more than 1,000 columns, or the tables lack more than 500,000 cells; the rest of "
      + "the file is left out",
    help: "give the rows as many cells as their headers")

  fileprivate static func duplicate(_ id: Activity.ID, first: SourceSpan) -> Self {
    Self(
      .duplicateID, "the id \(id) is used twice", help: "give one of the tasks another id",
      notes: [Diagnostic.Note(span: first, text: "first used here")])
  }
}
