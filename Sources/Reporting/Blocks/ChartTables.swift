import PlanModel

extension Report.Block {
  /// What a chart shows, as a table for those who cannot see it; none for what is not a chart.
  package var tableOfChart: Report.Table? {
    switch self {
    case .heading, .paragraph, .callout, .list, .table: nil
    case .gantt(let chart): chart.table
    case .network(let chart): chart.table
    case .distribution(let chart): chart.table
    case .bars(let chart): chart.table
    case .waterfall(let chart): chart.table
    case .heatMap(let chart): chart.table
    case .lines(let chart): chart.table
    }
  }
}

extension Report.Gantt {
  /// The bars with their dates.
  fileprivate var table: Report.Table {
    let hasLikely = rows.contains { $0.likelyFinish != nil }
    let hasProgress = rows.contains { !$0.progress.isEmpty }
    return Report.Table(
      columns: [.name("ID"), .text("Task"), .text("Person"), .entry("Start"), .entry("Finish")]
        + (hasLikely ? [.entry("P50 finish"), .entry("P80 finish")] : [])
        + (hasProgress ? [.number("Done")] : []),
      rows: rows.map { row in
        let emphasis: Report.Emphasis = row.kind == .criticalTask ? .critical : .none
        let start = row.isMilestone ? lastDay(of: row.finish) : day(Int(row.start))
        let days =
          row.kind.isBehind
          ? ["–", Report.Text(row.kind.words)]
          : [Report.Text("\(start)"), Report.Text("\(lastDay(of: row.finish))")]
        let likely = [row.likelyFinish?.lowerBound, row.likelyFinish?.upperBound].map {
          Report.Text($0.map { lastDay(of: $0).description } ?? "–")
        }
        return [
          Report.Text(row.name, emphasis), Report.Text(row.title), Report.Text(row.person),
        ] + days + (hasLikely ? likely : [])
          + (hasProgress ? [Report.Text(row.progress.replacing(" done", with: ""))] : [])
      })
  }

  private func day(_ offset: Int) -> CivilDate { firstDay.adding(days: offset) }

  /// The day in which a bar ends.
  func lastDay(of finish: Position) -> CivilDate { day(max(0, Int(finish.rounded(.up)) - 1)) }
}

extension Report.Network {
  /// The links.
  fileprivate var table: Report.Table {
    Report.Table(
      columns: [.text("Task"), .text("Waits for"), .entry("Link")],
      rows: arcs.map { arc in
        let emphasis: Report.Emphasis = arc.isCritical ? .critical : .none
        return [
          Report.Text(nodes[arc.head].name, emphasis), Report.Text(nodes[arc.tail].name, emphasis),
          Report.Text(arc.label.isEmpty ? "FS" : arc.label),
        ]
      })
  }
}

extension Report.DistributionChart {
  /// The bins with their shares.
  fileprivate var table: Report.Table {
    let rows = bins.enumerated().map { index, bin in
      [
        Report.Text(bin.last?.description ?? "later"),
        Report.Text(NumberText.percent(bin.trials, of: trials)),
        Report.Text(NumberText.percent(bin.trialsByThen, of: trials)),
        Report.Text(words(for: .bin(index))),
      ]
    }
    func outside(_ place: Place, _ name: String) -> [[Report.Text]] {
      marks(at: place).isEmpty ? [] : [[Report.Text(name), "", "", Report.Text(words(for: place))]]
    }
    return Report.Table(
      columns: [
        .entry(title), .number("Ends then"), .number("By then"), .text("Days that matter"),
      ], rows: outside(.before, "before") + rows + outside(.after, "after"))
  }

  private func words(for place: Place) -> String {
    marks(at: place).map { "\($0.kind.name) \($0.date)" }.joined(separator: ", ")
  }
}

extension Report.DistributionChart.Mark.Kind {
  /// The name of a mark of the kind.
  var name: String {
    switch self {
    case .percentile(let percent): "P\(percent)"
    case .promise: "promised"
    }
  }
}

extension Report.BarChart {
  /// The bars with their figures.
  fileprivate var table: Report.Table {
    Report.Table(
      columns: [.text("What"), .number("Figure")],
      rows: bars.map { [Report.Text($0.label), Report.Text($0.figure)] })
  }
}

extension Report.Waterfall {
  /// The steps with what is reached by each.
  fileprivate var table: Report.Table {
    Report.Table(
      columns: [.text("Step"), .number("Adds"), .entry("Reached")],
      rows: [[Report.Text(origin), "", Report.Text(originReached)]]
        + (steps + [total]).map {
          [Report.Text($0.label), Report.Text($0.figure), Report.Text($0.reached)]
        })
  }
}

extension Report.LineChart {
  /// The versions with their days.
  fileprivate var table: Report.Table {
    Report.Table(
      columns: [.entry("Version")] + lines.map { .entry($0.kind.name) },
      rows: versions.indices.map { version in
        [Report.Text(versions[version])]
          + lines.map { Report.Text($0.dates[version]?.description ?? "–") }
      })
  }
}

extension Report.HeatMap {
  /// The percentages themselves.
  var table: Report.Table {
    Report.Table(
      columns: [.text("Person")] + columns.map { .number("\($0)") },
      rows: rows.map { row in
        [Report.Text(row.name)]
          + row.percents.map { percent in
            Report.Text(Self.figure(percent), (percent ?? 0) > 90 ? .caution : .none)
          }
      })
  }

  /// A percentage in words; a dash for somebody who is away.
  static func figure(_ percent: Int?) -> String { percent.map { "\($0)\u{A0}%" } ?? "–" }
}
