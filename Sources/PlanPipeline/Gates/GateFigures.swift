package import PlanModel

/// The values of figures after a run.
package struct GateFigures: Sendable {
  private var values: [GateFigure: GateCondition.Value] = [:]

  /// Takes the figures of a check.
  package init(diagnostics: [Diagnostic], score: SpecScore?) {
    values[.errors] = .number(Double(diagnostics.errorCount))
    values[.warnings] = .number(Double(diagnostics.warningCount))
    if let score { values[.score] = .number(Double(score.total)) }
  }

  /// Takes the figures of a plan.
  package init(_ plan: Plan) {
    self.init(diagnostics: plan.diagnostics, score: nil)
    let axis = plan.project.axis
    func day(_ moment: WorkMoment) -> GateCondition.Value { .date(axis.finishDate(of: moment)) }
    for percentile in plan.forecast.release.percentiles {
      values[.release(percent: percentile.percent)] = day(percentile.moment)
    }
    for percentile in plan.forecast.finish.percentiles {
      values[.finish(percent: percentile.percent)] = day(percentile.moment)
    }
    values[.plannedRelease] = day(plan.release)
    values[.plannedFinish] = day(plan.scheduling.schedule.finish)
    values[.gap] = .number(plan.scheduling.gap * 100)
    if let chance = plan.forecast.promise { values[.chance] = .number(chance.share * 100) }
    let forecast = plan.forecast
    if forecast.promise != nil || forecast.phases.contains(where: { $0.chance != nil }) {
      values[.allChances] = .number(
        Double(forecast.allPromisesKept) / Double(forecast.trials) * 100)
    }
  }

  /// Returns the value of a figure; none if the run has no such figure.
  package func value(of figure: GateFigure) -> GateCondition.Value? { values[figure] }
}
