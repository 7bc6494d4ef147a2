package import PlanModel

/// The answer of `specplan schedule` as JSON: `Scenarios/schema/plan.schema.json`.
package struct PlanDocument: JSONDocument, Sendable {
  private let figures: PlanFigures

  /// Creates the document of `plan`.
  package init(_ plan: Plan) { figures = PlanFigures(plan) }

  package var json: JSONValue {
    let project = figures.project
    return [
      "schema": "plan.schema.json",
      "version": .integer(documentVersion),
      "kind": "plan",
      "project": ProjectPart(figures: figures).json,
      "specs": SpecsPart(project: project, figures: figures).json,
      "links": LinksPart(links: project.specLinks).json,
      "leftOut": .array(project.filesLeftOut) { .string($0) },
      "tasks": TasksPart(project: project).json,
      "phases": PhasesPart(figures: figures).json,
      "risks": RisksPart(risks: project.risks).json,
      "stories": StoriesPart(stories: project.stories).json,
      "external": ExternalsPart(externals: project.externals).json,
      "schedule": SchedulePart(figures: figures).json,
      "linksOnly": [
        "workingDays": .number(figures.linksOnlyDays),
        "criticalPath": .array(figures.plan.linksOnly.criticalPath) { .string($0.text) },
      ],
      "forecast": ForecastPart(figures: figures).json,
      "allocation": AllocationPart(figures: figures).json,
      "charts": PlanChartsPart(figures: figures).json,
      "assumptions": AssumptionsPart(project: project).json,
      "diagnostics": DiagnosticsPart(diagnostics: figures.plan.diagnostics).json,
    ]
  }
}
