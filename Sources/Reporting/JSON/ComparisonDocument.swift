package import PlanModel

/// The answer of `specplan compare` as JSON: `Scenarios/schema/compare.schema.json`.
package struct ComparisonDocument: JSONDocument {
  private let figures: ComparisonFigures

  /// Creates the document of a comparison of two versions with the given names.
  package init(_ comparison: PlanComparison, before: String, after: String) {
    figures = ComparisonFigures(comparison, names: (before, after))
  }

  package var json: JSONValue {
    let critical = figures.criticalChanges
    return [
      "schema": "compare.schema.json",
      "version": .integer(documentVersion),
      "kind": "compare",
      "before": version(figures.before, name: figures.names.before),
      "after": version(figures.after, name: figures.names.after),
      "effects": .array(Array(zip(figures.comparison.effects, figures.tenths))) { effect, tenths in
        [
          "changes": .array(effect.changes, json),
          "p50Minutes": .integer(effect.p50.minutes),
          "p80Minutes": .integer(effect.p80.minutes),
          "p80Days": .number(Double(tenths) / 10),
          "p80ErrorMinutes": .number(effect.p80ErrorMinutes),
        ]
      },
      "p50Minutes": .integer(figures.comparison.p50.minutes),
      "p80Minutes": .integer(figures.comparison.p80.minutes),
      "p80Days": .number(Double(figures.totalTenths) / 10),
      "nowCritical": .array(critical.gained) { .string($0.text) },
      "noLongerCritical": .array(critical.lost) { .string($0.text) },
      "isInterrupted": .boolean(figures.comparison.isInterrupted),
    ]
  }

  private func version(_ plan: PlanFigures, name: String) -> JSONValue {
    [
      "name": .string(name),
      "project": ProjectPart(figures: plan).json,
      "tasks": .integer(plan.project.activities.count),
      "plannedRelease": .string(plan.finishDay(plan.plan.release).description),
      "criticalPath": .array(plan.plan.analysis.criticalPath) { .string($0.activity.text) },
      "forecast": ForecastPart(figures: plan).json,
    ]
  }

  private func json(of change: PlanChange) -> JSONValue {
    let (kind, task): (String, Activity.ID?) =
      switch change {
      case .renamed(_, let id): ("renamed", id)
      case .renamedSpec: ("renamedSpec", nil)
      case .pointWorth, .sizeWorth: ("unitWorth", nil)
      case .dayLength: ("dayLength", nil)
      case .removed(let id, _): ("removed", id)
      case .added(let id, _): ("added", id)
      case .redisciplined(let id, _, _): ("redisciplined", id)
      case .reestimated(let id, _, _): ("reestimated", id)
      case .revalued(let id, _, _): ("revalued", id)
      case .respread(let id): ("respread", id)
      case .progressed(let id, _, _): ("progressed", id)
      case .reworked(let id): ("reworked", id)
      case .relinked(let id, _, _): ("relinked", id)
      case .restaffed(let id): ("restaffed", id)
      case .redated(let id): ("redated", id)
      case .person: ("person", nil)
      case .pool: ("pool", nil)
      case .team: ("team", nil)
      case .calendar, .start, .asOf: ("calendar", nil)
      case .phases: ("phases", nil)
      case .risk: ("risk", nil)
      case .risks: ("risks", nil)
      case .externals: ("externals", nil)
      case .estimates: ("estimates", nil)
      case .order: ("order", nil)
      }
    return [
      "kind": .string(kind), "task": .text(describing: task),
      "words": .string(ChangeWords.words(for: change)),
    ]
  }
}
