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
      .waterfall(chart(bridge)),
      .paragraph(
        Report.Text(
          "Each part is what P80 of the release moves by when it counts too, on top of those above "
            + "it, with the same random numbers. \(signs(bridge))", .faint)),
    ]
  }

  private func signs(_ bridge: Bridge) -> String {
    let parts = bridge.parts.filter { $0 < .zero }
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
        Report.Text(step.errorMinutes == 0 ? "–" : figures.error(step.errorMinutes), .faint),
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
  func chart(_ bridge: Bridge) -> Report.Waterfall {
    let tenths = figures.tenths(of: bridge)
    let steps = zip(bridge.steps, tenths).map { step, tenth in
      Report.Waterfall.Step(
        label: figures.words(for: step.part), figure: figures.signed(Double(tenth) / 10),
        change: Double(tenth) / 10, reached: "\(figures.plan.finishDay(step.release))")
    }
    let total = Double(tenths.reduce(0, +)) / 10
    let start = figures.plan.axis.start
    return Report.Waterfall(
      origin: bridge.promised == nil ? "Start" : "Promised release",
      originReached: "\(figures.project.promise?.date ?? start)", steps: steps,
      total: Report.Waterfall.Step(
        label: "P80, all in all", figure: figures.signed(total), change: total,
        reached: "\(figures.plan.finishDay(bridge.end))"))
  }
}
