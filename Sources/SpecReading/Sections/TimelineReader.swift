import PlanModel

/// Reads the tables of promised phases.
///
/// A row without dates is kept: its name may own tasks.
enum TimelineReader {
  /// How many phases are read; each may name all tasks.
  private static let limit = 1_000

  /// Returns the phases, in the order of the text.
  static func phases(
    in outline: SpecOutline, into diagnostics: inout Diagnostics
  ) -> [PhaseEntry] {
    var phases: [PhaseEntry] = []
    for source in outline.tables(of: .timeline) {
      for row in source.table.rows {
        guard let phase = phase(row, of: source, into: &diagnostics) else { continue }
        guard phases.count < limit else {
          diagnostics.emit(.tooMany, at: row.span)
          return phases
        }
        phases.append(phase)
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
    if let cell = source.columns.cell(.start, in: row)?.nonEmpty {
      phase.start = day(in: cell, of: &phase, into: &diagnostics)?.first
    }
    if let cell = source.columns.cell(.end, in: row)?.nonEmpty {
      phase.endSpan = cell.span
      phase.end = day(in: cell, of: &phase, into: &diagnostics)?.last
    }
    for cell in [ColumnMeaning.dates, .duration].compactMap({ source.columns.cell($0, in: row) }) {
      switch PhaseTime(cell.text) {
      case .days(let first, let last):
        (phase.start, phase.end) = (phase.start ?? first, phase.end ?? last)
        phase.endSpan = cell.span
      case let time?: phase.time = phase.time ?? time
      case nil: break
      }
    }
    if let start = phase.start, let end = phase.end, start > end {
      diagnostics.emit(.reversed(start: start, end: end, of: name), at: phase.endSpan)
    }
    return phase
  }

  /// The days that a start or an end names; what counts from the start is kept for later.
  private static func day(
    in cell: SpecText, of phase: inout PhaseEntry, into diagnostics: inout Diagnostics
  ) -> (first: CivilDate, last: CivilDate)? {
    switch PhaseTime(cell.text) {
    case .days(let first, let last): return (first, last)
    case .numbered(let period, let first, let last):
      // `Week 1` under Start and `Week 2` under End are weeks 1 to 2.
      if case .numbered(period, let earlier, _) = phase.time, earlier <= last {
        phase.time = .numbered(period, first: earlier, last: last)
      } else {
        phase.time = .numbered(period, first: first, last: last)
      }
    case let time?: phase.time = phase.time ?? time
    case nil:
      if !DateParser.isNone(cell.text) { diagnostics.emit(.malformed(cell.text), at: cell.span) }
    }
    return nil
  }
}

extension Diagnostic.Message {
  fileprivate static let tooMany = Self(
    .fileTooLarge, "the timeline has more than 1,000 phases; the rest is left out",
    help: "a timeline has a row for each phase, not for each task")

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
