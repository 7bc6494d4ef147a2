import PlanModel

/// Which tasks decide the finish of one version and not of the other.
struct CriticalChangesSection: ReportSection {
  /// The figures of the comparison.
  let figures: ComparisonFigures

  var blocks: [Report.Block] {
    let changes = figures.criticalChanges
    let lines = [
      line("Now critical", changes.gained, in: figures.after),
      line("No longer critical", changes.lost, in: figures.before),
    ].compactMap(\.self)
    guard !lines.isEmpty else { return [] }
    return [.heading(level: 2, "Critical path"), .list(lines)]
  }

  private func line(_ name: String, _ ids: [Activity.ID], in plan: PlanFigures) -> Report.Text? {
    guard !ids.isEmpty else { return nil }
    return Report.Text("\(name): \(ids.map(\.text).joined(separator: ", ")).")
  }
}
