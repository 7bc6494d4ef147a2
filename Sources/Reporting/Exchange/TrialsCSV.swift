package import PlanModel

/// The trials of a forecast, a row for each, for a spreadsheet or a statistics program.
package struct TrialsCSV: PlanFile {
  private let figures: PlanFigures
  private let outcomes: TrialOutcomes

  /// Creates the table of what came of a plan's trials.
  package init(_ outcomes: TrialOutcomes, of plan: Plan) {
    figures = PlanFigures(plan)
    self.outcomes = outcomes
  }

  package var text: String {
    let events = events
    let costs = outcomes.costs
    let rows = outcomes.finishes.indices.map { trial in
      ["\(trial + 1)"]
        + events.flatMap { _, moments in
          [figures.finishDay(moments[trial]).description, "\(moments[trial].minutes)"]
        } + (costs.map { [NumberText.plain($0[trial], decimals: 2)] } ?? [])
    }
    return CSVTable(
      columns: ["trial"] + events.flatMap { [$0.name, "\($0.name)_minute"] }
        + (costs == nil ? [] : ["cost"]), rows: rows
    ).text
  }

  /// What ends in a trial: its name in the header, and its moment in each trial.
  private var events: [(name: String, moments: [WorkMoment])] {
    let phases = outcomes.phases.compactMap { ends in
      figures.project.phases.first { $0.id == ends.phase }.map { ("phase:\($0.label)", ends.ends) }
    }
    return [("finish", outcomes.finishes), ("release", outcomes.releases)]
      + outcomes.specs.map { ("spec:\($0.spec)", $0.releases) } + phases
  }
}
