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
          columns: [
            .text("Risk"), .number("Strikes"), .number("Adds"), .text("Hits"), .text("Written"),
          ],
          rows: figures.project.risks.map(row))),
    ]
  }

  private func row(of risk: Risk) -> [Report.Text] {
    let exposure = risk.exposure
    return [
      Report.Text(risk.title), Report.Text(RiskWords.likelihood(exposure.likelihood)),
      Report.Text(RiskWords.impact(exposure.impact, of: risk)),
      Report.Text(RiskWords.targets(of: risk)),
      Report.Text(RiskWords.origin(of: risk)),
    ]
  }
}
