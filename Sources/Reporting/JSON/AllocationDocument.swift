package import PlanModel

/// The answer of `specplan allocate` as JSON: `Scenarios/schema/allocate.schema.json`.
package struct AllocationDocument: JSONDocument, Sendable {
  private let answer: AllocationAnswer
  private let axis: WorkAxis

  /// Creates the document of an answer.
  package init(_ answer: AllocationAnswer) {
    self.answer = answer
    axis = answer.project.axis
  }

  package var json: JSONValue {
    var plan = JSONValue.null
    var shortfall = JSONValue.null
    let outcome: JSONValue
    let limits: AllocationLimits
    switch answer.outcome {
    case .allocated(let found):
      outcome = "allocated"
      limits = found.limits
      plan = AllocationPlanPart(plan: found, project: answer.project, axis: axis).json
    case .outOfReach(let found):
      outcome = "out-of-reach"
      limits = found.limits
      shortfall = ShortfallPart(shortfall: found, axis: axis).json
    }
    return [
      "schema": "allocate.schema.json",
      "version": .integer(documentVersion),
      "kind": "allocate",
      "title": .string(answer.project.header.title),
      "limits": [
        "maxCost": .number(limits.maxCost), "deadline": .text(describing: limits.deadline),
      ],
      "outcome": outcome,
      "plan": plan,
      "shortfall": shortfall,
      "assumptions": AssumptionsPart(project: answer.project).json,
      "diagnostics": DiagnosticsPart(diagnostics: answer.diagnostics).json,
    ]
  }
}
