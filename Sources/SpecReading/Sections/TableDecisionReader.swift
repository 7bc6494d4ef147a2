package import PlanModel

/// Tells what each table of a spec was taken for, and why.
package enum TableDecisionReader {
  /// Returns the decisions on the tables of `file`, in the order of the text.
  ///
  /// - Complexity: O(*n* log *n*) for *n* bytes: the spec is read once more.
  package static func decisions(in file: SourceFile) -> [TableDecision] {
    let outline = SpecOutline(MarkdownReader.read(file))
    var unheard = Diagnostics()
    let content = SpecReader.read(file, into: &unheard)
    let read = Set(
      content.tasks.map(\.span) + content.phases.map(\.span) + content.risks.map(\.span)
        + content.stories.map(\.span) + content.externals.map(\.span))
    return outline.tables.map { source in
      TableDecision(
        kind: source.kind, evidence: source.evidence, heading: source.headings.first?.text ?? "",
        columns: source.table.header.map(\.text), rowCount: source.table.rows.count,
        rowsRead: source.table.rows.count { read.contains($0.span) },
        span: source.table.headerSpan)
    }
  }
}
