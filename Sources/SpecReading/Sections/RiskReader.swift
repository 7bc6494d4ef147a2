import PlanModel

/// Reads the tables of risks, their columns in any order.
enum RiskReader {
  /// Returns the risks, each with the tasks that it names.
  static func risks(
    in outline: SpecOutline, index: TaskIndex, externals: [ExternalDependency],
    waitsFor: [[ExternalDependency.ID]], into diagnostics: inout Diagnostics
  ) -> [RiskEntry] {
    let tables = outline.tables(of: .risks)
    guard !tables.isEmpty else { return [] }
    var targets = RiskTargets(index: index, externals: externals, waitsFor: waitsFor)
    var risks: [RiskEntry] = []
    for source in tables {
      for row in source.table.rows {
        guard
          let risk = risk(
            row, of: source, targets: &targets, into: &diagnostics)
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
    _ row: MarkdownDocument.Table.Row, of source: SpecTable, targets: inout RiskTargets,
    into diagnostics: inout Diagnostics
  ) -> RiskEntry? {
    let columns = source.columns
    let title = columns.cell(.risk, .title, .description, .task, in: row) ?? row.cells.first
    guard let title, !title.isEmpty,
      !TaskRowKind.isPlaceholder(id: title.text, title: title.text)
    else { return nil }
    let likelihood = columns.cell(.likelihood, in: row)
    let impact = columns.cell(.impact, in: row)
    let affected = columns.cell(.affected, .task, .dependencies, in: row)
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
  fileprivate static let tooManyTargets = Self(
    .fileTooLarge,
    "the risks name more than 1,000,000 tasks in all; this risk and those below are left out",
    help: "a risk that names no task is taken to affect all of them")
}
