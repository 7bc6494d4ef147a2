import PlanModel

/// The release of every commit, drawn and in figures.
struct TrendCourseSection: ReportSection {
  /// The words of the trend.
  let words: TrendWords

  var blocks: [Report.Block] {
    [
      .heading(level: 2, "Release by commit"), .lines(chart), .table(table),
      .paragraph(Report.Text(method, .faint)),
    ]
  }

  private var chart: Report.LineChart {
    let states = words.trend.points.map(\.state.figures)
    return Report.LineChart(
      versions: words.trend.points.map(\.version.name),
      lines: [
        Report.LineChart.Line(kind: .promise, dates: states.map { $0?.promise?.date }),
        Report.LineChart.Line(kind: .median, dates: states.map { $0?.p50 }),
        Report.LineChart.Line(kind: .likely, dates: states.map { $0?.p80 }),
      ])
  }

  private var table: Report.Table {
    let largest = words.trend.largestShift
    return Report.Table(
      columns: [
        .entry("Commit"), .entry("Date"), .text("Change"), .entry("P50"), .entry("P80"),
        .number("Moved"), .entry("Promised"), .entry("Chance"),
      ],
      rows: words.trend.points.map { row(of: $0, isLargest: $0 == largest) })
  }

  private func row(of point: PlanTrend.Point, isLargest: Bool) -> [Report.Text] {
    let version = point.version
    let shift = point.shift
    let emphasis: Report.Emphasis =
      isLargest ? .strong : (shift ?? 0) > 0 ? .caution : .none
    let head = [
      Report.Text(version.name, emphasis), Report.Text("\(version.date)"),
    ]
    guard let figures = point.state.figures else {
      return head + [
        Report.Text(version.subject), Report.Text("no plan", .critical), Report.Text("–"),
        Report.Text("–"), Report.Text("–"), Report.Text("–"),
      ]
    }
    let errors = figures.errors > 0 ? " (\(NumberText.count(figures.errors, "error")))" : ""
    return head + [
      Report.Text(version.subject + errors), Report.Text("\(figures.p50)"),
      Report.Text("\(figures.p80)", emphasis),
      Report.Text(shift.map(words.signed) ?? "–", emphasis),
      Report.Text(figures.promise?.date.description ?? "–"),
      Report.Text(figures.promise?.inWords ?? "–"),
    ]
  }

  private var method: String {
    let drawn =
      words.planned.last.map {
        "\(NumberText.count($0.figures.trials, "trial")), seed \($0.figures.seed)"
      } ?? "no trials"
    return """
      Moved: working days between P80 of the commit and P80 of its parent, of a merge the first, or \
      of the last plan on the way to it; with side branches that is not always the row above. All \
      commits are played with the same random numbers (\(drawn)) and seen from the same day, so \
      that only what they hold makes a difference.
      """
  }
}
