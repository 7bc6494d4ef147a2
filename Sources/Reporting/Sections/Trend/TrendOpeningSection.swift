import PlanModel

/// The first lines: which commits, where P80 is now, and which commit moved it most.
struct TrendOpeningSection: ReportSection {
  /// The words of the trend.
  let words: TrendWords

  var blocks: [Report.Block] {
    let title = words.planned.last?.figures.title ?? ""
    var blocks: [Report.Block] = [
      .heading(level: 1, title.isEmpty ? words.path : title), .paragraph(Report.Text(extent)),
    ]
    blocks += notes.map { .callout(Report.Callout(.note, $0)) }
    if let fault { blocks.append(.callout(Report.Callout(.error, fault))) }
    blocks.append(.paragraph(Report.Text(headline, .strong)))
    if let largest { blocks.append(.paragraph(Report.Text(largest))) }
    return blocks
  }

  /// How many commits of what, and from when to when.
  private var extent: String {
    let points = words.trend.points
    let count = NumberText.count(points.count, "commit")
    guard let first = points.map(\.version.date).min(), let last = points.map(\.version.date).max()
    else { return "\(words.path): \(count)." }
    let time = first == last ? "of \(first.inWords)" : "from \(first.inWords) to \(last.inWords)"
    let sides = points.count(where: \.isSide)
    let beside =
      sides == 0 ? "" : ", \(sides) of them on \(sides == 1 ? "a side branch" : "side branches")"
    let each = points.count == 1 ? "" : "each "
    return "\(words.path): \(count) \(time)\(beside), \(each)planned as it left the files."
  }

  private var notes: [String] {
    let trend = words.trend
    var notes: [String] = []
    if trend.olderCount > 0 {
      notes.append(
        "\(NumberText.count(trend.olderCount, "older commit")) "
          + (trend.olderCount == 1 ? "is" : "are") + " not shown; --last takes more.")
    }
    if trend.isCutOff {
      notes.append(
        "The clone is shallow, so that older commits may be missing; git fetch --unshallow brings "
          + "them.")
    }
    if trend.isInterrupted {
      notes.append(
        "Stopped on request after \(trend.points.count) of "
          + "\(NumberText.count(trend.total, "commit")): later ones are not planned.")
    }
    return notes
  }

  /// The sentence to forward.
  private var headline: String {
    guard let last = words.planned.last, let first = words.planned.first else {
      return words.trend.isInterrupted
        ? "Stopped before a commit had a plan." : "No commit has a plan."
    }
    let now = "\(subject(last)) end by \(last.figures.p80.inWords)"
    let shift = last.figures.workdays(since: first.figures.p80)
    if words.planned.count == 1 { return now + "." }
    guard shift != 0 else { return "\(now), as after \(first.version.name), the first of them." }
    return "\(now), \(words.inWords(shift)) than after \(first.version.name), the first of them "
      + "(\(first.figures.p80.inWords))."
  }

  /// Whose futures the sentence tells, and what keeps them from being those of the last commit.
  private func subject(
    _ last: (version: PlanTrend.Version, figures: PlanTrend.Figures)
  ) -> String {
    if let latest = words.trend.line.last?.version, latest != last.version {
      return "The last commit, \(latest.name), has no plan; by that of \(last.version.name) "
        + "80 of 100 futures"
    }
    guard last.figures.errors > 0 else { return "80 of 100 futures" }
    return "With \(NumberText.count(last.figures.errors, "error")) in the last commit, "
      + "80 of 100 futures"
  }

  /// What is wrong with the last commit.
  private var fault: String? {
    guard let last = words.trend.line.last else { return nil }
    let name = "The last commit, \(words.inWords(last.version)),"
    if let gap = words.gap(last.state) { return "\(name) has no plan: \(gap)." }
    guard let errors = last.state.figures?.errors, errors > 0 else { return nil }
    return "\(name) holds \(NumberText.count(errors, "error")): what is wrong is left out of its "
      + "plan. specplan check names it."
  }

  /// What moved it most.
  private var largest: String? {
    guard let point = words.trend.largestShift, let shift = point.shift,
      let after = point.state.figures, let before = point.before
    else {
      return words.planned.count > 1 ? "No commit moved P80 by a working day." : nil
    }
    let subject = point.version.subject.isEmpty ? "" : " “\(point.version.subject)”"
    return "Most of all it was moved by \(words.inWords(point.version)):\(subject) put P80 "
      + "\(words.inWords(shift)), from \(before.p80.inWords) to \(after.p80.inWords)."
  }
}
