package import PlanModel

/// The answer of `specplan calibrate` as a report: what was learned, and how good it is.
package enum CalibrationReport {
  /// Returns the report on what was learned from a history.
  package static func report(on result: CalibrationResult) -> Report {
    let opening: [Report.Block] = [
      .heading(level: 1, "Estimates and what became of them"),
      .paragraph(Report.Text(headline(of: result), .strong)),
      .callout(Report.Callout(.note, trust(in: result))),
    ]
    let sections: [any ReportSection] = [
      LearnedClassesSection(result: result), BackTestSection(result: result),
      HistorySection(summary: result.summary),
    ]
    return Report(opening + sections.flatMap(\.blocks))
  }

  /// How the tasks went, in one sentence or two.
  private static func headline(of result: CalibrationResult) -> String {
    let factors = result.overall.factors
    let tasks = NumberText.count(result.summary.usedCount, "finished task")
    let range = LearnedClassesSection.range(of: factors)
    guard let held = BackTestSection.sentence(for: result.backTest) else {
      return "From \(tasks): 80 of 100 tasks should take \(range) of their estimate."
    }
    return "From \(tasks): 80 of 100 tasks should take \(range) of their estimate. \(held)"
  }

  /// How much the history counts beside the default.
  private static func trust(in result: CalibrationResult) -> String {
    let count = result.summary.usedCount
    let weight = result.defaultWeight
    let share = NumberText.percent(count, of: count + weight)
    guard count > 0 else {
      return "No finished task teaches anything: all figures are the documented default, as of an "
        + "unknown team."
    }
    let own =
      "The default counts as \(weight) tasks, so the team's own make up \(share) of what is said"
    return count < 10 * weight
      ? own + ": too few to change much. Each further task counts." : own + "."
  }
}
