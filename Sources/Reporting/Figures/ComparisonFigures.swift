import PlanModel

/// The figures of a comparison that every medium prints, computed once and in one place.
struct ComparisonFigures {
  /// The comparison.
  let comparison: PlanComparison
  /// The figures of the earlier plan.
  let before: PlanFigures
  /// The figures of the later plan.
  let after: PlanFigures
  /// What the versions are called: file names, or revisions.
  let names: (before: String, after: String)

  /// Prepares the figures of a comparison.
  init(_ comparison: PlanComparison, names: (before: String, after: String)) {
    self.comparison = comparison
    self.names = names
    before = PlanFigures(comparison.before)
    after = PlanFigures(comparison.after)
  }

  /// What each effect moves P80 by, in tenths of a day that add up to the rounded whole.
  var tenths: [Int] {
    LargestRemainder.quotients(
      of: comparison.effects.map { $0.p80.minutes * 10 }, by: after.axis.minutesPerDay)
  }

  /// What all effects move P80 by, in tenths of a day.
  var totalTenths: Int { tenths.reduce(0, +) }

  /// Tenths of a day with their sign: `+2.5 d`.
  func signed(tenths: Int) -> String {
    (tenths > 0 ? "+" : "") + NumberText.quantity(Double(tenths) / 10, decimals: 1, "d")
  }

  /// A stretch of working time with its sign.
  func signed(_ time: WorkDuration) -> String {
    let text = NumberText.quantity(time.days(of: after.project.calendar), decimals: 1, "d")
    return time > .zero && !text.hasPrefix("0.0") ? "+" + text : text
  }

  /// P80 of the release of a version.
  func likelyDay(_ figures: PlanFigures) -> CivilDate {
    figures.finishDay(figures.forecast.release.percentile(80).moment)
  }

  /// The changes of an effect in words, the first of many.
  func words(for changes: [PlanChange]) -> String {
    let most = 6
    let shown = changes.prefix(most).map(ChangeWords.words).joined(separator: "; ")
    return changes.count > most ? "\(shown); and \(changes.count - most) more" : shown
  }

  /// Tasks that are critical in one version and not in the other, if they are in both.
  var criticalChanges: (gained: [Activity.ID], lost: [Activity.ID]) {
    let (old, new) = (critical(before), critical(after))
    return (
      new.filter { !old.contains($0) && before.position[$0] != nil },
      old.filter { !new.contains($0) && after.position[$0] != nil }
    )
  }

  private func critical(_ figures: PlanFigures) -> [Activity.ID] {
    zip(figures.project.activities, figures.plan.analysis.entries).filter { $0.1.isCritical }
      .map(\.0.id)
  }
}
