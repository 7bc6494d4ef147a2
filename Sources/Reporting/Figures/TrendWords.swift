import PlanModel

/// The words and figures of a trend that every medium prints, made in one place.
struct TrendWords {
  /// The trend.
  let trend: PlanTrend
  /// What it is the history of, as the command line names it.
  let path: String

  /// The points of the line that have a plan.
  var planned: [(version: PlanTrend.Version, figures: PlanTrend.Figures)] {
    trend.line.compactMap { point in point.state.figures.map { (point.version, $0) } }
  }

  /// The sampling error of a percentile in working days.
  func error(_ error: PlanTrend.Figures.SamplingError?) -> String {
    NumberText.error(error?.daysOfWork, decimals: 1, "d")
  }

  /// Working days with their sign: `+3 d`.
  func signed(_ workdays: Int) -> String {
    (workdays > 0 ? "+" : "") + NumberText.quantity(Double(workdays), decimals: 0, "d")
  }

  /// Working days later or earlier, for a sentence.
  func inWords(_ workdays: Int) -> String {
    let count = Int(workdays.magnitude)
    return "\(count)\u{A0}working\u{A0}\(count == 1 ? "day" : "days") "
      + (workdays > 0 ? "later" : "earlier")
  }

  /// A version for a sentence: its name, who made it and when.
  func inWords(_ version: PlanTrend.Version) -> String {
    "\(version.name) (\(version.author), \(version.date.inWords))"
  }

  /// Why a version has no plan, without the place; none if it has one.
  func reason(_ state: PlanTrend.State) -> String? {
    if case .unplannable(let finding?) = state { return finding.message.text }
    return gap(state)
  }

  /// Why a version has no plan; none if it has one.
  func gap(_ state: PlanTrend.State) -> String? {
    switch state {
    case .planned: nil
    case .absent: "the files are not there"
    case .unplannable(nil): "there are no tasks"
    case .unplannable(let finding?):
      place(finding.span) + finding.message.text
    }
  }

  private func place(_ span: SourceSpan) -> String {
    span.line > 0 ? "\(span.file):\(span.line):\(span.column): " : "\(span.file): "
  }
}
