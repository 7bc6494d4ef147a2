import PlanModel

/// The first lines: what it is about, what was taken for granted, and when it will be done.
struct OpeningSection: ReportSection {
  /// The figures of the plan.
  let figures: PlanFigures

  var blocks: [Report.Block] {
    let title = figures.project.header.title
    var blocks: [Report.Block] = [.heading(level: 1, title.isEmpty ? "Plan" : title)]
    if let findings { blocks.append(.callout(findings)) }
    if figures.plan.scheduling.isInterrupted { blocks.append(.callout(Self.interruption)) }
    if let warning = figures.trialWarning { blocks.append(.callout(warning)) }
    blocks.append(.paragraph(Report.Text(figures.teamAndStart)))
    if let progress { blocks.append(.paragraph(Report.Text(progress))) }
    blocks.append(.paragraph(Report.Text(headline, .strong)))
    blocks.append(.paragraph(Report.Text(samplingError, .faint)))
    return blocks
  }

  /// That somebody stopped the search.
  static let interruption = Report.Callout(
    .note, "Stopped on request; the best so far. The lower bound holds all the same.")

  /// How many findings there are, if there are any.
  private var findings: Report.Callout? {
    let diagnostics = figures.plan.diagnostics
    guard diagnostics.contains(where: { $0.severity > .note }) else { return nil }
    return Report.Callout(
      diagnostics.errorCount > 0 ? .error : .warning,
      CheckReport.counts(of: diagnostics) + ": see below.")
  }

  /// How far the work has come, if the rest is planned from a day.
  private var progress: String? {
    guard let asOf = figures.project.asOf else { return nil }
    let states = figures.project.activities.map(\.status)
    let behind = ProgressText.behind(
      done: states.count { $0 == .done }, cancelled: states.count { $0 == .cancelled },
      started: states.count { if case .started = $0 { true } else { false } }, of: states.count)
    return "As of \(asOf.inWords), \(behind); the rest is planned from that day."
  }

  /// The sentence to forward: a date with its chance, and the promise with its own.
  private var headline: String {
    let likely = figures.forecast.release.percentile(80)
    let date = figures.finishDay(likely.moment).inWords
    let activities = figures.project.activities
    if !activities.isEmpty, activities.allSatisfy(\.isSettled) {
      return "All tasks are done or cancelled; the plan ends on \(date)."
    }
    let view = figures.project.asOf.map { "As of \($0.inWords), " } ?? ""
    return "\(view)80 of 100 futures end by \(date); \(promise)."
  }

  /// What was promised, and the chance of it.
  private var promise: String {
    guard let promise = figures.project.promise else { return "no date is promised" }
    let promiser =
      switch promise.source {
      case .teamFile: "the team file promises \(promise.date.inWords)"
      case .phase(let name): "the spec promises \(promise.date.inWords) (end of “\(name)”)"
      }
    guard let chance = figures.forecast.promise else { return promiser }
    let share = NumberText.ofHundredInWords(chance.hits, of: chance.trials)
    return "\(promiser), which \(share) \(share == "1 of 100" ? "reaches" : "reach")"
  }

  /// How exact the headline is, and what it was drawn from.
  private var samplingError: String {
    let likely = figures.forecast.release.percentile(80)
    let chance = figures.forecast.promise.map { ", \($0.errorText) on the chance" } ?? ""
    let note = figures.trialNote.map { " \($0)" } ?? ""
    let few = likely.error == nil ? " (too few trials)" : ""
    return
      "Sampling error: \(figures.error(likely.error)) on the date\(few)\(chance) (one standard "
      + "error; \(NumberText.count(figures.forecast.trials, "trial")), "
      + "seed \(figures.forecast.seed)).\(note)"
  }
}

extension Forecast.Chance {
  /// The chance as so many of a hundred futures.
  var inWords: String { NumberText.ofHundred(hits, of: trials) }

  /// The standard error, on the same scale.
  var errorText: String { NumberText.error(error * 100, decimals: 1, "of 100") }
}
