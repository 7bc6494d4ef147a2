import PlanModel

/// What each cause costs: the days that the release comes earlier without it.
struct TornadoSection: ReportSection {
  /// The figures of the analysis.
  let figures: AnalysisFigures

  private var tornado: Tornado { figures.analysis.tornado }

  var blocks: [Report.Block] {
    guard !tornado.bars.isEmpty || !tornado.together.isEmpty else { return [] }
    var blocks: [Report.Block] = [.heading(level: 2, "What costs how many days")]
    if !tornado.bars.isEmpty {
      blocks += [.table(table(tornado.bars, title: "Cause")), .bars(chart)]
    }
    if !tornado.together.isEmpty {
      blocks.append(.table(table(tornado.together, title: "Together")))
    }
    blocks.append(.paragraph(Report.Text(note, .faint)))
    return blocks
  }

  private var note: String {
    let left =
      tornado.tasksLeftOut > 0
      ? " The spread of \(NumberText.count(tornado.tasksLeftOut, "more task")) was not looked at "
        + "alone." : ""
    return "Working days by which the release comes earlier when the cause alone is taken away; "
      + "plan and random numbers stay the same. Without its spread a task takes its median. Costs "
      + "do not add up: behind one cause the next is waiting, so that all of a kind together cost "
      + "more or less than one by one.\(left)"
  }

  private func table(_ bars: [Tornado.Bar], title: String) -> Report.Table {
    Report.Table(
      columns: [
        .text(title), .number("Costs at P50"), .number("Error"), .number("Costs at P80"),
        .number("Error"),
      ],
      rows: bars.map { bar in
        let emphasis: Report.Emphasis = bar.p80.isWithinError ? .faint : .none
        return [
          Report.Text(figures.words(for: bar.subject), emphasis),
          Report.Text(figures.signed(bar.p50.time), emphasis),
          Report.Text(figures.error(bar.p50.errorMinutes), .faint),
          Report.Text(figures.signed(bar.p80.time), emphasis),
          Report.Text(figures.error(bar.p80.errorMinutes), .faint),
        ]
      })
  }

  /// What each cause costs at P80, as bars; what is printed as nothing has no length.
  var chart: Report.BarChart {
    Report.BarChart(
      bars: tornado.bars.map { bar in
        let exact = bar.p80.time.days(of: figures.project.calendar)
        let days = exact.magnitude < 0.05 ? 0 : exact
        return Report.BarChart.Bar(
          kind: days < 0 ? .less : .more, label: figures.words(for: bar.subject),
          figure: figures.signed(bar.p80.time), start: 0, end: days)
      })
  }
}

extension Gain {
  /// Whether luck alone may make up the gain: it is below two standard errors, or nothing tells.
  var isWithinError: Bool {
    errorMinutes.map { Double(time.minutes.magnitude) < 2 * $0 } ?? true
  }
}
