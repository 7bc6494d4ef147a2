import PlanModel

/// Reads the tables of promised phases.
///
/// A row without dates is kept: its name may own tasks.
enum TimelineReader {
  /// Returns the phases, in the order of the text.
  static func phases(
    in outline: SpecOutline, into diagnostics: inout Diagnostics
  ) -> [PhaseEntry] {
    var phases: [PhaseEntry] = []
    for source in outline.tables(of: .timeline) {
      for row in source.table.rows {
        if let phase = phase(row, of: source, into: &diagnostics) { phases.append(phase) }
      }
    }
    return phases
  }

  private static func phase(
    _ row: MarkdownDocument.Table.Row, of source: SpecTable, into diagnostics: inout Diagnostics
  ) -> PhaseEntry? {
    let name = (source.columns.cell(.phase, .title, .task, in: row) ?? row.cells.first)?.text ?? ""
    guard !name.isEmpty, !TaskRowKind.isPlaceholder(id: name, title: name),
      !TaskRowKind.isSubtotal(id: "", title: name)
    else { return nil }
    var phase = PhaseEntry(
      name: name, start: nil, end: nil,
      deliverables: source.columns.cell(.deliverables, .description, in: row)?.text ?? "",
      span: row.span, endSpan: row.span)
    if let cell = source.columns.cell(.start, in: row), !cell.isEmpty {
      phase.start = date(in: cell, into: &diagnostics)
    }
    if let cell = source.columns.cell(.end, in: row), !cell.isEmpty {
      phase.endSpan = cell.span
      phase.end = date(in: cell, into: &diagnostics)
    }
    if let cell = source.columns.cell(.dates, in: row), !cell.isEmpty,
      let dates = DateParser.dates(in: cell.text)
    {
      (phase.start, phase.end) = (phase.start ?? dates.start, phase.end ?? dates.end)
      phase.endSpan = cell.span
    }
    if let start = phase.start, let end = phase.end, start > end {
      diagnostics.emit(.reversed(start: start, end: end, of: name), at: phase.endSpan)
    }
    return phase
  }

  private static func date(
    in cell: SpecText, into diagnostics: inout Diagnostics
  ) -> CivilDate? {
    if let date = DateParser.date(in: cell.text) { return date }
    if !DateParser.isNone(cell.text) { diagnostics.emit(.malformed(cell.text), at: cell.span) }
    return nil
  }
}

extension Diagnostic.Message {
  fileprivate static func malformed(_ text: String) -> Self {
    Self(
      .malformedDate, "'\(text.excerpt)' is not a date",
      help: "write year, month and day: '2026-10-05'; the years from 1970 to 2199 are read")
  }

  fileprivate static func reversed(start: CivilDate, end: CivilDate, of phase: String) -> Self {
    Self(
      .reversedDates, "the phase '\(phase.excerpt)' ends on \(end), before its start on \(start)",
      help: "swap the dates, or correct one")
  }
}
