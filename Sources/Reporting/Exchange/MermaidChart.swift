import PlanModel

/// Bars and curves in Mermaid's notation for charts with two axes.
enum MermaidChart {
  /// Returns a histogram with its curve, both in futures of 100.
  static func lines(of chart: Report.DistributionChart) -> [String] {
    let days = chart.bins.map { label($0.last?.description ?? "later") }
    func shares(_ counts: [Int]) -> String {
      list(counts.map { NumberText.plain(Double($0) * 100 / Double(chart.trials), decimals: 1) })
    }
    return [
      "xychart-beta", "    x-axis \(label(chart.title)) \(list(days))",
      "    y-axis \"of 100 futures\" 0 --> 100", "    bar \(shares(chart.bins.map(\.trials)))",
      "    line \(shares(chart.bins.map(\.trialsByThen)))",
    ]
  }

  /// Returns bars, each as long as what it adds.
  static func lines(of chart: Report.BarChart) -> [String] {
    let lengths = chart.bars.map { NumberText.plain($0.end - $0.start, decimals: 2) }
    return [
      "xychart-beta horizontal", "    x-axis \(list(chart.bars.map { label($0.label) }))",
      "    bar \(list(lengths))",
    ]
  }

  /// Returns days as lines, in calendar days after the first of `range`, which are all there are.
  ///
  /// Mermaid knows no gaps: versions without any day are left out, and lines that lack a day of
  /// another version.
  static func lines(
    of chart: Report.LineChart, from range: ClosedRange<CivilDate>
  ) -> [String] {
    let versions = chart.versions.indices.filter { !chart.isEmpty(at: $0) }
    let names = versions.map { label(chart.versions[$0]) }
    let whole = chart.lines.reversed().compactMap { line -> (name: String, days: [String])? in
      let dates = versions.compactMap { line.dates[$0] }
      guard dates.count == versions.count else { return nil }
      return (
        line.kind.name, dates.map { "\($0.dayNumber - range.lowerBound.dayNumber)" }
      )
    }
    let title = label("Days after \(range.lowerBound)")
    return [
      "xychart-beta", "    title \(label(whole.map(\.name).joined(separator: ", ")))",
      "    x-axis \(list(names))", "    y-axis \(title)",
    ] + whole.map { "    line \(list($0.days))" }
  }

  private static func label(_ text: String) -> String { "\"\(MermaidText.label(text))\"" }

  private static func list(_ parts: [String]) -> String { "[\(parts.joined(separator: ", "))]" }
}
