import PlanModel

/// A table, its place among the headings, and what it is taken for.
struct SpecTable {
  /// What the rows of a table are.
  typealias Kind = TableDecision.Kind

  /// The table itself.
  let table: MarkdownDocument.Table
  /// The headings above it, the nearest first.
  let headings: [SpecText]
  /// Which column holds what.
  let columns: TableColumns
  /// What speaks for one kind or another.
  let evidence: [TableDecision.Evidence]
  /// What its rows are.
  let kind: Kind
  /// Whether its rows are phases with an effort, which are tasks only where there are no others.
  let isOfPhases: Bool

  /// Recognises a table under the given headings, the nearest first.
  init(_ table: MarkdownDocument.Table, under headings: [SpecText]) {
    self.table = table
    self.headings = headings
    let columns = TableColumns(table)
    let weighed = TableEvidence(table, columns: columns, under: headings)
    evidence = weighed.found
    kind = weighed.kind
    isOfPhases = kind == .tasks && PhaseRows.make(table, columns)
    self.columns = kind == .tasks ? columns.ofTasks(arePhases: isOfPhases) : columns
  }

  /// The same table where other tables hold the tasks, so that its phases are none.
  private init(besideTasks table: SpecTable) {
    self.table = table.table
    headings = table.headings
    columns = table.columns
    evidence = table.evidence + [.init(.phaseRows, .other, 20)]
    kind = .other
    isOfPhases = true
  }

  /// Returns `tables` with those of phases told from those of tasks, if there are any.
  static func withoutPhases(_ tables: [SpecTable]) -> [SpecTable] {
    guard tables.contains(where: { $0.kind == .tasks && !$0.isOfPhases }) else { return tables }
    return tables.map { $0.isOfPhases ? SpecTable(besideTasks: $0) : $0 }
  }

  /// Whether the cells of a column number phases: `Phase 1`, `Sprint 2`.
  func numbersPhases(in column: Int) -> Bool {
    PhaseRows.areNumbered(table.rows.lazy.map { $0.cells[column] })
  }
}
