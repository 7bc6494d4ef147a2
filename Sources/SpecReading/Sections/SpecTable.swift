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

  /// Recognises a table under the given headings, the nearest first.
  init(_ table: MarkdownDocument.Table, under headings: [SpecText]) {
    self.table = table
    self.headings = headings
    columns = TableColumns(header: table.header)
    let weighed = TableEvidence(table, columns: columns, under: headings)
    evidence = weighed.found
    kind = weighed.kind
  }
}
