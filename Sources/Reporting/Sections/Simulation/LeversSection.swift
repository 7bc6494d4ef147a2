import PlanModel

/// What can be done, ranked by the days that it gains.
struct LeversSection: ReportSection {
  /// The figures of the analysis.
  let figures: AnalysisFigures

  var blocks: [Report.Block] {
    guard let ranking = figures.analysis.levers else { return [] }
    let heading = Report.Block.heading(level: 2, "What can be done")
    guard !ranking.levers.isEmpty else {
      return [heading, .paragraph("No lever was found that leads to a plan.")]
    }
    return [heading, .table(table(ranking.levers)), .paragraph(Report.Text(note(ranking), .faint))]
  }

  private func table(_ levers: [Lever]) -> Report.Table {
    Report.Table(
      columns: [
        .text("Lever"), .number("Gains at P50"), .number("Gains at P80"), .number("Error"),
        .entry("P80 then"), .number("Cost"),
      ],
      rows: levers.map { lever in
        let emphasis: Report.Emphasis =
          lever.p80.isWithinError ? .faint : lever.p80.time < .zero ? .caution : .none
        return [
          Report.Text(figures.words(for: lever.action), emphasis),
          Report.Text(figures.signed(lever.p50.time), emphasis),
          Report.Text(figures.signed(lever.p80.time), emphasis),
          Report.Text(figures.error(lever.p80.errorMinutes), .faint),
          Report.Text("\(figures.plan.finishDay(lever.release))"),
          Report.Text(figures.cost(of: lever)),
        ]
      })
  }

  /// What a dash in place of a cost says.
  private var unknownCost: String {
    let missing = figures.plan.peopleWithoutRate
    return missing.isEmpty
      ? "A dash: not known, as somebody's 'rate' is not given."
      : "A dash: not known; the team file gives no 'rate' for \(figures.plan.names(missing))."
  }

  private func note(_ ranking: LeverRanking) -> String {
    var sentences = [
      "Working days by which the release comes earlier; with a minus it comes later. Every lever "
        + "but a risk removed is planned anew with the same effort, and all are played with the same "
        + "random numbers. A plan made anew may be lucky or unlucky: part of its gain or loss may "
        + "come from who does what and in which order, not from the lever.",
      "Cost: what is added to the pay for hours worked at the likely efforts; a new person is paid "
        + "for all hours until P80 of the last task.",
    ]
    if ranking.levers.contains(where: { $0.cost == nil }) { sentences.append(unknownCost) }
    if ranking.withoutPlan > 0 {
      sentences.append(
        "\(NumberText.count(ranking.withoutPlan, "lever")) left no plan.")
    }
    if ranking.leftOut > 0 {
      let were = ranking.leftOut == 1 ? "was" : "were"
      sentences.append(
        "\(NumberText.count(ranking.leftOut, "more lever")) \(were) not tried; "
          + "--most-levers raises the limit.")
    }
    return sentences.joined(separator: " ")
  }
}
