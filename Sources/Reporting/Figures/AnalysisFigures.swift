import PlanModel

/// The figures of a risk analysis that every medium prints, computed once and in one place.
struct AnalysisFigures {
  /// The analysis.
  let analysis: RiskAnalysis
  /// The figures of its plan.
  let plan: PlanFigures

  /// Prepares the figures of an analysis.
  init(_ analysis: RiskAnalysis) {
    self.analysis = analysis
    plan = PlanFigures(analysis.plan)
  }

  /// The project.
  var project: Project { plan.project }
  /// What may happen.
  var forecast: Forecast { plan.forecast }

  /// The histogram and the S-curve of the release.
  var distribution: Report.DistributionChart {
    let bins = ReleaseBins(analysis.releases, axis: plan.axis)
    var marks = [50, 80, 95].map { percent in
      Report.DistributionChart.Mark(
        kind: .percentile(percent),
        date: plan.finishDay(forecast.release.percentile(percent).moment))
    }
    if let promise = project.promise { marks.append(.init(kind: .promise, date: promise.date)) }
    return Report.DistributionChart(
      title: bins.title, firstDay: bins.firstDay, bins: bins.bins, trials: analysis.releases.count,
      marks: marks.enumerated().sorted {
        ($0.element.date, $0.offset) < ($1.element.date, $1.offset)
      }.map(\.element))
  }

  /// The parts of the bridge in tenths of a day, rounded so that they add up to the rounded whole.
  func tenths(of bridge: Bridge) -> [Int] {
    LargestRemainder.quotients(
      of: bridge.parts.map { $0.minutes * 10 }, by: plan.axis.minutesPerDay)
  }

  /// The positions of the activities that are ever critical, the one that is most often first.
  var byCriticality: [Int] {
    let activities = forecast.activities
    return activities.indices.filter { activities[$0].criticalTrials > 0 }.sorted {
      (activities[$1].criticalTrials, $0) < (activities[$0].criticalTrials, $1)
    }
  }

  /// The positions of the open activities without effort, in project order.
  var milestones: [Int] {
    forecast.activities.indices.filter { position in
      let activity = project.activities[position]
      return activity.effort == .zero && !activity.isSettled
        && !forecast.activities[position].finish.isEmpty
    }
  }

  /// The share of futures in which an activity is critical.
  func criticality(at position: Int) -> Forecast.Chance {
    Forecast.Chance(
      date: plan.axis.start, hits: forecast.activities[position].criticalTrials,
      trials: forecast.trials)
  }

  /// The standard error of a correlation of nothing, than which none of others is greater.
  ///
  /// (1 − ρ²) ⁄ √(*n* − 1) for normal numbers; M. G. Kendall, A. Stuart, "The Advanced Theory of
  /// Statistics", vol. 1, 4th ed. (1977), §10.9.
  var greatestCorrelationError: Double { 1 / Double(max(1, forecast.trials - 1)).squareRoot() }

  /// So many minutes in days: `2.5 d`.
  func days(_ minutes: Double) -> String {
    NumberText.quantity(minutes / Double(plan.axis.minutesPerDay), decimals: 1, "d")
  }

  /// A stretch of working time in days, with its sign: `+2.5 d`.
  func signed(_ time: WorkDuration) -> String {
    signed(time.days(of: project.calendar))
  }

  /// A number of days with its sign; nothing has none.
  func signed(_ days: Double) -> String {
    let text = NumberText.quantity(days, decimals: 1, "d")
    return days > 0 && !text.hasPrefix("0.0") ? "+" + text : text
  }

  /// The standard error of a number of working minutes, in days: `± 0.03 d`.
  func error(_ minutes: Double?) -> String {
    NumberText.error(
      minutes.map { $0 / Double(project.calendar.minutesPerDay) }, decimals: 2, "d")
  }
}
