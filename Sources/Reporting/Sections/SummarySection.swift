import PlanModel

/// The dates of the plan and of the forecast side by side, and how good the plan is.
struct SummarySection: ReportSection {
  /// The figures of the plan.
  let figures: PlanFigures

  var blocks: [Report.Block] {
    [.heading(level: 2, "Summary"), .table(dates), .list([bound, linksOnly, effort, policy])]
  }

  /// Planned, likely and promised ends; of the release too, if it is not the finish.
  private var dates: Report.Table {
    let forecast = figures.forecast
    let finish = figures.finishDay(figures.schedule.finish).withWeekday
    let release = figures.finishDay(figures.plan.release).withWeekday
    var rows: [[Report.Text]] = [
      ["Plan, as estimated", Report.Text(finish), "", Report.Text(release), ""]
    ]
    for percent in [50, 80, 95] {
      let (end, done) = (forecast.finish.percentile(percent), forecast.release.percentile(percent))
      let emphasis: Report.Emphasis = percent == 80 ? .strong : .none
      rows.append([
        Report.Text("P\(percent): \(percent) of 100 by", emphasis),
        Report.Text(figures.finishDay(end.moment).withWeekday, emphasis),
        Report.Text(figures.error(end.error), .faint),
        Report.Text(figures.finishDay(done.moment).withWeekday, emphasis),
        Report.Text(figures.error(done.error), .faint),
      ])
    }
    rows.append(contentsOf: promise)
    let finishColumns: [Report.Table.Column] = [.entry("Finish"), .number("Error")]
    guard figures.hasBlocks else {
      return Report.Table(
        columns: [.text("")] + finishColumns,
        rows: rows.map { [$0[0], $0[3], $0[4]] })
    }
    return Report.Table(
      columns: [.text("")] + finishColumns + [.entry("Release"), .number("Error")], rows: rows)
  }

  /// The promised release and its chance.
  private var promise: [[Report.Text]] {
    guard let promise = figures.project.promise else { return [] }
    var rows: [[Report.Text]] = [
      ["Promised", "", "", Report.Text(promise.date.withWeekday), ""]
    ]
    if let chance = figures.forecast.promise {
      rows.append([
        "Chance of that", "", "",
        Report.Text(chance.inWords, chance.share < 0.5 ? .caution : .none),
        Report.Text(chance.errorText, .faint),
      ])
    }
    return rows
  }

  /// How far the plan is from the best there can be.
  private var bound: Report.Text {
    let scheduling = figures.plan.scheduling
    let argument = scheduling.bound.argument.inWords
    let day = figures.finishDay(scheduling.bound.finish).withWeekday
    guard !scheduling.isProvenOptimal else {
      return "Lower bound: proved optimal; \(argument) allows no finish before \(day)."
    }
    let gap = NumberText.fixed(scheduling.gap * 100, decimals: 1)
    return """
      Lower bound: \(argument) allows no finish before \(day); the plan is \
      \(figures.days(figures.boundGap)) (\(gap)\u{A0}%) above it.
      """
  }

  /// What the links alone take.
  private var linksOnly: Report.Text {
    let days = figures.linksOnlyDays
    let count = "\(NumberText.short(days)) working day\(days == 1 ? "" : "s")"
    let path = shortened(figures.plan.linksOnly.criticalPath.map(\.text)).joined(separator: " → ")
    let bound = figures.plan.scheduling.bound
    let waits =
      bound.argument == .criticalPath && bound.finish > figures.plan.linksOnly.finish
      ? " The lower bound is later, as it also waits for days and for people." : ""
    return "Critical path by links only: \(count)\(path.isEmpty ? "" : " (\(path))").\(waits)"
  }

  /// A path with its middle left out where nobody would read it.
  private func shortened(_ path: [String]) -> [String] {
    let most = 30
    guard path.count > most else { return path }
    let left = path.count - most
    return path.prefix(most / 2) + ["… \(NumberText.grouped(left)) more …"] + path.suffix(most / 2)
  }

  private var effort: Report.Text {
    let project = figures.project
    let days = NumberText.fixed(figures.totalEffortDays, decimals: 1)
    let hours = NumberText.short(Double(project.calendar.minutesPerDay) / 60)
    if let asOf = project.asOf {
      let done = NumberText.fixed(figures.doneEffortDays, decimals: 1)
      return """
        Effort: \(days) person-days are left in \(NumberText.count(figures.openCount, "task")) as \
        of \(asOf.inWords), and \(done) are done, at \(hours) hours a day.
        """
    }
    return """
      Total effort: \(days) person-days in \(NumberText.count(project.activities.count, "task")), \
      at \(hours) hours a day.
      """
  }

  /// What the policy of the trials alone changes.
  private var policy: Report.Text {
    let difference = figures.policyDifference
    let name = figures.forecast.policy.rawValue
    guard difference != .zero else {
      return "Without any uncertainty the trials (policy \(name)) end exactly as the plan does."
    }
    let amount = figures.days(difference < .zero ? .zero - difference : difference)
    let side = difference < .zero ? "earlier" : "later"
    return
      "Without any uncertainty the trials (policy \(name)) end \(amount) \(side) than the plan."
  }
}
