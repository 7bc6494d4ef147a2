import PlanModel

/// The risks that may strike in every trial.
struct RisksSection: ReportSection {
  /// The figures of the plan.
  let figures: PlanFigures

  var blocks: [Report.Block] {
    guard !figures.project.risks.isEmpty else { return [] }
    return [
      .heading(level: 2, "Risks in every trial"),
      .table(
        Report.Table(
          columns: [.text("Risk"), .number("Strikes"), .number("Adds"), .text("Hits")],
          rows: figures.project.risks.map(row))),
    ]
  }

  private func row(of risk: Risk) -> [Report.Text] {
    let hits =
      switch risk.target {
      case .everything: "all tasks"
      case .spec(let name): "all tasks of \(name)"
      case .activities(let ids): ids.map(\.text).joined(separator: ", ")
      }
    let added = NumberText.fixed(risk.impact * 100, decimals: 0)
    return [
      Report.Text(risk.title),
      Report.Text("\(NumberText.fixed(risk.likelihood * 100, decimals: 0)) of 100"),
      Report.Text("\(risk.impact < 0 ? "" : "+")\(added) % effort"), Report.Text(hits),
    ]
  }
}
