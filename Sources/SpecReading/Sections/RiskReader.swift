import PlanModel

/// Reads the tables of risks, their columns in any order.
enum RiskReader {
  /// Returns the risks, each with the tasks that it names.
  static func risks(
    in outline: SpecOutline, index: TaskIndex, externals: [ExternalDependency],
    waitsFor: [[ExternalDependency.ID]], into diagnostics: inout Diagnostics
  ) -> [RiskEntry] {
    for source in outline.tables(of: .other) where source.speaksOfRisks {
      guard !source.table.rows.isEmpty else { continue }
      let hasLevels = source.columns.has(.likelihood, .impact)
      diagnostics.emit(.unreadRisks(hasLevels: hasLevels), at: source.table.headerSpan)
    }
    let tables = outline.tables(of: .risks)
    guard !tables.isEmpty else { return [] }
    var targets = RiskTargets(index: index, externals: externals, waitsFor: waitsFor)
    var risks: [RiskEntry] = []
    for source in tables {
      let columns = RiskColumns(source, index: index)
      for row in source.table.rows {
        guard
          let risk = risk(
            row, of: source, columns, targets: &targets, into: &diagnostics)
        else { continue }
        guard !targets.isExhausted else {
          diagnostics.emit(.tooManyTargets, at: row.span)
          return risks
        }
        risks.append(risk)
      }
    }
    return risks
  }

  private static func risk(
    _ row: MarkdownDocument.Table.Row, of source: SpecTable, _ named: RiskColumns,
    targets: inout RiskTargets, into diagnostics: inout Diagnostics
  ) -> RiskEntry? {
    let columns = source.columns
    let title = row.cells[named.title]
    guard !title.isEmpty,
      !TaskRowKind.isPlaceholder(id: title.text, title: title.text)
    else { return nil }
    let likelihood = columns.cell(.likelihood, in: row)
    let impact = columns.cell(.impact, in: row)
    let affected = named.affected.map { row.cells[$0] }
    let details = columns.has(.risk, .title) ? columns.cell(.description, in: row) : nil
    let found = targets.targets(
      of: [title, details].compactMap(\.self), affected: affected, into: &diagnostics)
    return RiskEntry(
      title: title.text, likelihoodText: likelihood?.text ?? "", impactText: impact?.text ?? "",
      mitigation: columns.cell(.mitigation, in: row)?.text ?? "",
      residualLikelihood: columns.cell(.residualLikelihood, in: row),
      residualImpact: columns.cell(.residualImpact, in: row),
      status: columns.cell(.status, in: row)?.text ?? "", target: found.tasks,
      delays: found.delays, span: row.span, likelihoodSpan: span(of: likelihood, else: row.span),
      impactSpan: span(of: impact, else: row.span))
  }

  private static func span(of cell: SpecText?, else row: SourceSpan) -> SourceSpan {
    guard let cell, !cell.isEmpty else { return row }
    return cell.span
  }
}

extension Diagnostic.Message {
  fileprivate static func unreadRisks(hasLevels: Bool) -> Self {
    Self(
      .unreadRisks,
      "this table speaks of risks and is not read: "
        + (hasLevels
          ? "its other columns and cells make it something else"
          : "no column says how likely they are or what they cost"),
      help: "name its columns 'Risk', 'Likelihood', 'Impact' and 'Affects'; --explain-tables of "
        + "'specplan check' tells what a table is taken for")
  }

  fileprivate static let tooManyTargets = Self(
    .fileTooLarge,
    "the risks name more than 1,000,000 tasks in all; this risk and those below are left out",
    help: "a risk that names no task is taken to affect all of them")
}
