package import PlanModel

/// The answer of `specplan staff` as JSON: `Scenarios/schema/staff.schema.json`.
package struct StaffingDocument: JSONDocument, Sendable {
  private let advice: StaffingAdvice
  private let axis: WorkAxis
  private let diagnostics: [Diagnostic]

  /// Creates the document of some advice and of what was found while reading.
  package init(_ advice: StaffingAdvice, diagnostics: [Diagnostic]) {
    self.advice = advice
    axis = advice.project.axis
    self.diagnostics = diagnostics
  }

  package var json: JSONValue {
    [
      "schema": "staff.schema.json",
      "version": .integer(documentVersion),
      "kind": "staff",
      "title": .string(advice.project.header.title),
      "deadline": .string(advice.deadline.description),
      "confidence": .integer(advice.confidence),
      "seed": .unsigned(advice.seed),
      "trials": .integer(advice.trials),
      "costUnit": .string(advice.costUnit == .pay ? "pay" : "heads"),
      "options": .array(advice.options, option),
      "outcome": .string(code),
      "hire": hire,
      "choices": advice.choiceCount.map { .integer($0) } ?? .null,
      "isProven": .boolean(isProven),
      "unlimited": unlimited,
      "isInterrupted": .boolean(advice.isInterrupted),
      "teams": .array(advice.judged, team),
      "assumptions": AssumptionsPart(project: advice.project).json,
      "diagnostics": DiagnosticsPart(diagnostics: diagnostics).json,
    ]
  }

  /// The outcome as a stable word.
  private var code: String {
    switch advice.outcome {
    case .presentTeamIsEnough: "present-team-is-enough"
    case .hire: "hire"
    case .optionsFallShort: "options-fall-short"
    case .unreachable: "unreachable"
    case .undecided: "undecided"
    }
  }

  /// Whether the outcome would not change if more teams were judged.
  private var isProven: Bool {
    switch advice.outcome {
    case .presentTeamIsEnough: true
    case .hire(_, _, let isProven), .optionsFallShort(let isProven): isProven
    case .unreachable, .undecided: false
    }
  }

  private func option(_ option: HiringOption) -> JSONValue {
    let (kind, name): (String, String) =
      switch option.subject {
      case .candidate(let id): ("candidate", id.name)
      case .anyone(let skill): ("anyone", skill.code)
      }
    return [
      "kind": .string(kind),
      "name": .string(name),
      "most": .integer(option.most),
      "skills": .object(
        option.people[0].skills.sorted { $0.key < $1.key }.map { skill, speed in
          JSONValue.Member(skill.code, .number(Double(speed.permille) / 1_000))
        }),
      "firstDay": .string(option.firstDay.description),
      "offeredHours": .number(option.offeredHours),
      "cost": .number(option.cost),
    ]
  }

  private var hire: JSONValue {
    guard case .hire(let team, let leastCost, let isProven) = advice.outcome else { return .null }
    return [
      "people": .array(team.hires) { .integer($0) },
      "cost": .number(team.cost),
      "leastCost": .number(leastCost),
      "isProven": .boolean(isProven),
    ]
  }

  private func team(_ team: JudgedTeam) -> JSONValue {
    [
      "people": .array(team.hires) { .integer($0) },
      "cost": .number(team.cost),
      "isEnough": .boolean(team.isEnough),
      "planned": .text(describing: team.prospect.map { axis.finishDate(of: $0.planned) }),
      "chance": chance(team.prospect?.chance),
      "p50": day(50, of: team.prospect?.release),
      "p80": day(80, of: team.prospect?.release),
    ]
  }

  private var unlimited: JSONValue {
    guard let forecast = advice.unlimited else { return .null }
    return [
      "chance": chance(forecast.promise),
      "p50": day(50, of: forecast.release),
      "p80": day(80, of: forecast.release),
    ]
  }

  private func day(_ percent: Int, of release: Forecast.Distribution?) -> JSONValue {
    .text(describing: release.map { axis.finishDate(of: $0.percentile(percent).moment) })
  }

  private func chance(_ chance: Forecast.Chance?) -> JSONValue {
    guard let chance else { return .null }
    return [
      "hits": .integer(chance.hits),
      "trials": .integer(chance.trials),
      "share": .number(chance.share),
      "error": .number(chance.error),
    ]
  }
}
