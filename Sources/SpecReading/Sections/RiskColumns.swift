import PlanModel

/// Which columns of a table of risks name the risk, and what it hits.
struct RiskColumns {
  /// The rows whose cells are looked at; more would tell no more.
  private static let sample = 50

  /// The column of what may happen.
  let title: Int
  /// The column of the tasks and the like that are hit, if there is one.
  let affected: Int?

  /// Recognises the columns of a table of risks, whose cells may name tasks of `index`.
  ///
  /// What is hit stands in the column that says so, else in one of tasks or stories, else in one
  /// whose cells are ids of tasks, whatever it is called.
  init(_ source: SpecTable, index: TaskIndex) {
    let columns = source.columns
    let header = source.table.header
    let named = header.indices.first { column in
      columns.meaning(of: column) != .risk && RiskTargetWord.isMeant(by: header[column].text)
    }
    let listed = header.indices.first { Self.listsTasks(in: $0, of: source, index: index) }
    let task = columns.position(of: .task)
    // Behind a first column of an unknown name, tasks are what that hits.
    let isTitle = task == 0 || columns.meaning(of: 0) != nil
    let title =
      columns.position(of: .risk, .title, .description, .scenario) ?? (isTitle ? task : nil) ?? 0
    self.title = title
    affected =
      columns.position(of: .affected) ?? (named == title ? nil : named)
      ?? columns.position(of: .task, .dependencies) ?? (listed == title ? nil : listed)
  }

  /// Whether most cells of a column hold ids of tasks, and nothing else.
  private static func listsTasks(in column: Int, of source: SpecTable, index: TaskIndex) -> Bool {
    switch source.columns.meaning(of: column) {
    case nil, .id, .title, .story, .blocks, .dependency: break
    default: return false
    }
    guard !RiskTargetWord.speaksOfMeasures(source.table.header[column].text) else { return false }
    let cells = source.table.rows.prefix(sample).map { $0.cells[column].text }
      .filter { !$0.isEmpty && !DependencyWord.isNone($0) }
    let mentions = TaskMentions(index: index)
    let lists = cells.count { TaskLists.isList($0) && !mentions.positions(in: $0).isEmpty }
    return lists * 2 > cells.count
  }
}
