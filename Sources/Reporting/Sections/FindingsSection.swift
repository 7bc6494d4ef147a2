import PlanModel

/// What is wrong or doubtful in the files, with its place.
struct FindingsSection: ReportSection {
  /// The figures of the plan.
  let figures: PlanFigures

  /// How many findings are shown.
  private static let limit = 200

  var blocks: [Report.Block] {
    let findings = figures.plan.diagnostics.filter { $0.severity > .note }
    guard !findings.isEmpty else { return [] }
    let table = Report.Block.table(
      Report.Table(
        columns: [.entry("Place"), .entry("Kind"), .text("Finding"), .text("What to do")],
        rows: findings.prefix(Self.limit).map(row)))
    let rest = findings.count - Self.limit
    let more: [Report.Block] =
      rest > 0
      ? [.paragraph("\(NumberText.count(rest, "more finding")): specplan check shows all.")] : []
    return [.heading(level: 2, "Findings in the files"), table] + more
  }

  private func row(of finding: Diagnostic) -> [Report.Text] {
    [
      Report.Text("\(finding.span)"),
      Report.Text(
        finding.severity.rawValue, finding.severity == .error ? .critical : .caution),
      Report.Text("\(finding.message.text) [\(finding.code.rawValue)]"),
      Report.Text(finding.message.help ?? ""),
    ]
  }
}
