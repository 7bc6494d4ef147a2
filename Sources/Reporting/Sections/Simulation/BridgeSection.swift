import PlanModel

/// The way from the promise to P80 in parts that add up, as a table and as a staircase.
struct BridgeSection: ReportSection {
  /// The figures of the analysis.
  let figures: AnalysisFigures

  var blocks: [Report.Block] {
    guard let bridge = figures.analysis.bridge else { return [] }
    let origin = bridge.promised == nil ? "the start" : "the promise"
    return [
      .heading(level: 2, "From \(origin) to P80, in working days"), .table(table(bridge)),
      .bars(chart(bridge)),
      .paragraph(
        Report.Text(
          "Each part is what P80 of the release moves by when it counts too, on top of those above "
            + "it, with the same random numbers. \(signs(bridge))", .faint)),
    ]
  }

  private func signs(_ bridge: Bridge) -> String {
    let parts = zip(Bridge.Part.allCases, bridge.parts).filter { $0.1 < .zero }
    guard !parts.isEmpty else { return "" }
    let first =
      bridge.promised != nil && bridge.parts[0] < .zero
      ? " The links alone would end before the promised day." : ""
    return "A part with a minus brings the release nearer.\(first)"
  }

  private func table(_ bridge: Bridge) -> Report.Table {
    let tenths = figures.tenths(of: bridge)
    let days = figures.plan
    let rows = zip(bridge.steps, tenths).enumerated().map { index, item -> [Report.Text] in
      let (step, tenth) = item
      let part = bridge.parts[index]
      return [
        Report.Text(figures.words(for: step.part)),
        Report.Text(figures.signed(Double(tenth) / 10), part < .zero ? .strong : .none),
        Report.Text(step.errorMinutes > 0 ? figures.error(step.errorMinutes) : "–", .faint),
        Report.Text("\(days.finishDay(step.release))"),
        Report.Text(figures.meaning(of: step.part, minutes: part.minutes), .faint),
      ]
    }
    let origin: [[Report.Text]] =
      figures.project.promise.map { promise in
        [["Promised release", "", "", Report.Text("\(promise.date)"), ""]]
      } ?? []
    let total: [Report.Text] = [
      Report.Text("P80, all in all", .strong),
      Report.Text(figures.signed(Double(tenths.reduce(0, +)) / 10), .strong), "",
      Report.Text("\(days.finishDay(bridge.end))", .strong), "",
    ]
    return Report.Table(
      columns: [
        .text("Part"), .number("Adds"), .number("Error"), .entry("Release"), .text("What counts"),
      ], rows: origin + rows + [total])
  }

  /// Each part from where the one before it ends.
  private func chart(_ bridge: Bridge) -> Report.BarChart {
    let tenths = figures.tenths(of: bridge)
    var place = 0
    var bars = zip(bridge.steps, tenths).map { step, tenth in
      let start = Double(place) / 10
      place += tenth
      return Report.BarChart.Bar(
        kind: tenth < 0 ? .less : .more, label: figures.words(for: step.part),
        figure: figures.signed(Double(tenth) / 10), start: start, end: Double(place) / 10)
    }
    bars.append(
      Report.BarChart.Bar(
        kind: .total, label: "P80, all in all", figure: figures.signed(Double(place) / 10),
        start: 0, end: Double(place) / 10))
    return Report.BarChart(bars: bars)
  }
}
