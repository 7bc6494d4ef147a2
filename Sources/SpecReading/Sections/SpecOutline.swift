import PlanModel

/// A spec's blocks with the tables recognised: what the readers of the sections work on.
struct SpecOutline {
  /// The blocks, in order.
  let blocks: [MarkdownDocument.Block]
  /// The tables, in order.
  let tables: [SpecTable]

  /// Recognises the tables of `document`.
  ///
  /// - Complexity: O(*n*) for *n* blocks.
  init(_ document: MarkdownDocument) {
    blocks = document.blocks
    var path: [MarkdownDocument.Heading] = []
    var tables: [SpecTable] = []
    for block in document.blocks {
      switch block {
      case .heading(let heading):
        while let last = path.last, last.level >= heading.level { path.removeLast() }
        path.append(heading)
      case .table(let table):
        tables.append(SpecTable(table, under: path.reversed().map(\.text)))
      case .paragraph:
        break
      }
    }
    self.tables = TableKinship.settled(tables)
  }

  /// Returns the tables whose rows are `kind`.
  func tables(of kind: SpecTable.Kind) -> [SpecTable] { tables.filter { $0.kind == kind } }
}
