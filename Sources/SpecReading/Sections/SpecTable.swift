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
  /// Whether its heading or columns speak of risks, whatever it is taken for.
  let speaksOfRisks: Bool
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
    speaksOfRisks = weighed.speaksOfRisks
    isOfPhases = kind == .tasks && PhaseRows.make(table, columns)
    self.columns = kind == .tasks ? columns.ofTasks(arePhases: isOfPhases) : columns
  }

  /// The same table, taken for another kind because of what stands in the others.
  private init(_ table: SpecTable, as kind: Kind, because sign: TableDecision.Sign) {
    self.table = table.table
    headings = table.headings
    columns = kind == .tasks ? table.columns.ofTasks(arePhases: false) : table.columns
    evidence = table.evidence + [.init(sign, kind, 20)]
    self.kind = kind
    speaksOfRisks = table.speaksOfRisks
    isOfPhases = table.isOfPhases
  }

  /// Returns the table taken for another kind because of what stands in the others.
  func taken(as kind: Kind, because sign: TableDecision.Sign) -> SpecTable {
    SpecTable(self, as: kind, because: sign)
  }

  /// Whether the cells of a column number phases: `Phase 1`, `Sprint 2`.
  func numbersPhases(in column: Int) -> Bool {
    PhaseRows.areNumbered(table.rows.lazy.map { $0.cells[column] })
  }
}
