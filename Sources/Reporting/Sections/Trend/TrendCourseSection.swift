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
    let states = words.trend.line.map(\.state.figures)
    func error(_ error: PlanTrend.Figures.SamplingError?) -> Report.LineChart.Error? {
      error.map { Report.LineChart.Error(words: words.error($0), days: $0.days) }
    }
    return Report.LineChart(
      versions: words.trend.line.map(\.version.name),
      lines: [
        Report.LineChart.Line(kind: .promise, dates: states.map { $0?.promise?.date }),
        Report.LineChart.Line(
          kind: .median, dates: states.map { $0?.p50 },
          errors: states.map { error($0?.p50Error) }),
        Report.LineChart.Line(
          kind: .likely, dates: states.map { $0?.p80 },
          errors: states.map { error($0?.p80Error) }),
      ])
  }

  private var table: Report.Table {
    let largest = words.trend.largestShift
    return Report.Table(
      columns: [
        .entry("Commit"), .entry("Date"), .text("Change"), .entry("P50"), .entry("P80"),
        .number("Moved"),
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
      let reason = words.reason(point.state).map { " (\($0))" } ?? ""
      return head + [
        Report.Text(version.subject + reason), Report.Text("no plan", .critical), "–",
        Report.Text(moved(point)),
      ]
    }
    let errors = figures.errors > 0 ? " (\(NumberText.count(figures.errors, "error")))" : ""
    return head + [
      Report.Text(version.subject + errors), Report.Text("\(figures.p50)"),
      Report.Text("\(figures.p80)", emphasis), Report.Text(moved(point), emphasis),
    ]
  }

  /// By how much a commit moved P80, or that it stands beside the line.
  private func moved(_ point: PlanTrend.Point) -> String {
    point.isSide ? "side" : point.shift.map(words.signed) ?? "–"
  }

  private var method: String {
    let drawn =
      words.planned.last.map {
        "\(NumberText.count($0.figures.trials, "trial")), seed \($0.figures.seed)"
      } ?? "no trials"
    let beside =
      words.trend.points.contains(where: \.isSide)
      ? " Commits of side branches move nothing: what they bring counts where it is merged." : ""
    return """
      Moved: working days between P80 of the commit and P80 of the last plan before it, of a merge \
      along its first parent.\(beside) All commits are played with the same random numbers (\(drawn)) and seen from the same day, so \
      that only what they hold makes a difference.
      """
  }
}
