package import PlanModel

/// The answer of `specplan simulate` as JSON: `Scenarios/schema/simulate.schema.json`.
package struct SimulationDocument: JSONDocument {
  private let figures: AnalysisFigures

  /// Creates the document of a risk analysis.
  package init(_ analysis: RiskAnalysis) { figures = AnalysisFigures(analysis) }

  package var json: JSONValue {
    let analysis = figures.analysis
    return [
      "schema": "simulate.schema.json",
      "version": .integer(documentVersion),
      "kind": "simulate",
      "project": ProjectPart(figures: figures.plan).json,
      "planned": [
        "finish": .string(day(figures.plan.schedule.finish)),
        "release": .string(day(analysis.plan.release)),
        "releaseMinutes": .integer(analysis.plan.release.minutes),
      ],
      "forecast": ForecastPart(figures: figures.plan).json,
      "bridge": BridgePart(figures: figures).json,
      "tornado": TornadoPart(figures: figures).json,
      "levers": LeversPart(figures: figures).json,
      "isInterrupted": .boolean(analysis.isInterrupted),
      "charts": SimulationChartsPart(figures: figures).json,
      "risks": RisksPart(risks: figures.project.risks).json,
      "external": ExternalsPart(externals: figures.project.externals).json,
      "assumptions": AssumptionsPart(project: figures.project).json,
      "diagnostics": DiagnosticsPart(diagnostics: analysis.plan.diagnostics).json,
    ]
  }

  private func day(_ moment: WorkMoment) -> String { figures.plan.finishDay(moment).description }
}
