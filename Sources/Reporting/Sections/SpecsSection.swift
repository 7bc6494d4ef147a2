import PlanModel

/// The specs side by side, when there are several: their work, dates and what they wait for.
struct SpecsSection: ReportSection {
  /// The figures of the plan.
  let figures: PlanFigures

  var blocks: [Report.Block] {
    let specs = SpecFigures.all(of: figures.project)
    guard specs.count > 1 else { return [] }
    let rows = zip(specs, figures.specDates(of: specs)).map(row)
    return [
      .heading(level: 2, "Specs"),
      .table(
        Report.Table(
          columns: [
            .text("Spec"), .number("Tasks"),
            .number(figures.project.asOf == nil ? "Effort" : "Effort left"), .entry("Plan"),
            .entry("P50"),
            .entry("P80"), .entry("Promised"), .number("Chance"), .text("Waits for"),
          ], rows: rows)),
      .paragraph(
        Report.Text("Dates: each spec's release, its last task and its phases after it.", .faint)),
    ]
  }

  private func row(_ spec: SpecFigures, _ dates: PlanFigures.SpecDates?) -> [Report.Text] {
    let forecast = figures.forecast.specs.first { $0.spec == spec.spec.name }
    func day(_ percent: Int) -> String {
      forecast.map { figures.finishDay($0.release.percentile(percent).moment).description } ?? "–"
    }
    let promised = spec.promised.flatMap(figures.forecast(of:))?.chance
    let isLate = (promised?.share ?? 1) < 0.5
    return [
      Report.Text(spec.spec.name, .strong), Report.Text("\(spec.activities.count)"),
      Report.Text(figures.days(spec.effort(in: figures.project))),
      Report.Text(dates.map { figures.finishDay($0.release).description } ?? "–"),
      Report.Text(day(50)), Report.Text(day(80), .strong),
      Report.Text(spec.promised?.end?.description ?? "–"),
      Report.Text(promised?.inWords ?? "–", isLate ? .caution : .none),
      Report.Text(spec.waitsFor.isEmpty ? "–" : spec.waitsFor.joined(separator: ", ")),
    ]
  }
}

extension PlanFigures {
  /// When a spec is worked on and released.
  struct SpecDates {
    /// The day on which its first task begins.
    let start: CivilDate
    /// The end of its last task.
    let finish: WorkMoment
    /// The end of the phases that follow its tasks.
    let release: WorkMoment
  }

  /// The dates of each spec; none for one without tasks.
  func specDates(of specs: [SpecFigures]) -> [SpecDates?] {
    specs.map { spec in
      guard let first = spec.activities.min(by: { begin($0) < begin($1) }),
        let finish = spec.activities.map({ schedule.entries[$0].finish }).max()
      else { return nil }
      let after = project.timeAfterFinish(of: project.activities[first].spec)
      return SpecDates(
        start: startDay(schedule.entries[first]), finish: finish, release: finish + after)
    }
  }

  /// When an activity begins; of those that begin together the earlier one in the project.
  private func begin(_ position: Int) -> WorkMoment { schedule.entries[position].start }
}
