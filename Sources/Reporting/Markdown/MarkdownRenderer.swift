import PlanModel

/// Writes a report as Markdown for a comment on a pull request.
///
/// Tables are GitHub's, charts are Mermaid's, and what is long is folded away. A report that is
/// longer than a comment may be is shortened, and says where. The first line tells reports from
/// specs.
package struct MarkdownRenderer: Sendable {
  /// Rows of a table that is shown without being asked for.
  private static let openRows = 12
  /// Items of a list that is shown without being asked for.
  private static let openItems = 6

  /// Creates a renderer.
  package init() {}

  /// Returns the report as text that ends in a line end, its blocks a blank line apart.
  ///
  /// - Complexity: O(*n*) for *n* characters of the report.
  package func render(_ report: Report) -> String {
    var blocks: [String] = []
    for shortening in MarkdownShortening.steps {
      blocks = [ReportMark.line + "\n"] + texts(of: report, shortening)
      let text = blocks.joined(separator: "\n")
      if text.unicodeScalars.count <= MarkdownShortening.mostScalars { return text }
    }
    return beginning(of: blocks)
  }

  /// The blocks that fit, and that there are more.
  private func beginning(of blocks: [String]) -> String {
    let end = "> The rest is left out, as a comment holds no more: \(MarkdownShortening.pointer).\n"
    var room = MarkdownShortening.mostScalars - end.unicodeScalars.count
    let shown = blocks.prefix { block in
      room -= block.unicodeScalars.count + 1
      return room >= 0
    }
    return (shown + [end]).joined(separator: "\n")
  }

  /// The blocks as they stand in the text, without those that show nothing.
  private func texts(of report: Report, _ shortening: MarkdownShortening) -> [String] {
    report.blocks.map { block in
      lines(of: block, shortening).map { $0 + "\n" }.joined()
    }.filter { !$0.isEmpty }
  }

  private func lines(of block: Report.Block, _ shortening: MarkdownShortening) -> [String] {
    func drawn(_ count: Int, _ noun: String, _ lines: () -> [String]) -> [String] {
      chart(count, noun, shortening, lines)
    }
    switch block {
    case .heading(let level, let text):
      let title = shortening.shortened(Report.Text(text)).string
      return ["\(String(repeating: "#", count: min(level + 1, 6))) \(MarkdownText.escaped(title))"]
    case .paragraph(let text): return [MarkdownText.line(shortening.shortened(text))]
    case .callout(let callout): return self.callout(callout, shortening)
    case .list(let items): return list(items, shortening)
    case .table(let table): return self.table(table, shortening)
    case .gantt(let gantt):
      return drawn(gantt.rows.count, "bar") { MermaidGantt(gantt).lines }
    case .network(let network):
      return drawn(network.arcs.count, "link") { MermaidGraph(network).lines }
    case .distribution(let distribution):
      return drawn(distribution.bins.count, "bar") { MermaidChart.lines(of: distribution) }
    case .bars(let bars):
      return drawn(bars.bars.count, "bar") { MermaidChart.lines(of: bars) }
    // Mermaid draws no waterfall; its parts are told by their lengths.
    case .waterfall(let waterfall):
      return drawn(waterfall.bars.bars.count, "bar") { MermaidChart.lines(of: waterfall.bars) }
    case .heatMap(let map): return map.rows.isEmpty ? [] : heatMap(map, shortening)
    case .lines(let lines):
      return lines.range.map { range in
        drawn(lines.versions.count, "version") { MermaidChart.lines(of: lines, from: range) }
      } ?? []
    }
  }

  private func callout(
    _ callout: Report.Callout, _ shortening: MarkdownShortening
  ) -> [String] {
    let kind =
      switch callout.kind {
      case .note: "NOTE"
      case .warning: "WARNING"
      case .error: "CAUTION"
      }
    let text = shortening.shortened(Report.Text(callout.text)).string
    return ["> [!\(kind)]", "> \(MarkdownText.escaped(text))"]
  }

  private func list(_ items: [Report.Text], _ shortening: MarkdownShortening) -> [String] {
    let lines = items.prefix(shortening.mostRows).map {
      "- \(MarkdownText.line(shortening.shortened($0)))"
    }
    guard items.count > Self.openItems else { return lines }
    return folded(count(of: lines.count, of: items.count, "point"), lines)
  }

  private func table(_ table: Report.Table, _ shortening: MarkdownShortening) -> [String] {
    let rule = table.columns.map { $0.alignment == .trailing ? "---:" : "---" }
    let head = table.columns.map { MarkdownText.escaped($0.title) }
    let body = table.rows.prefix(shortening.mostRows).map { row in
      row.map { MarkdownText.marked(shortening.shortened($0)) }
    }
    let lines = ([head, rule] + body).map { "| \($0.joined(separator: " | ")) |" }
    guard table.rows.count > Self.openRows else { return lines }
    return folded(count(of: body.count, of: table.rows.count, "row"), lines)
  }

  /// How many rows there are, and where the others are if not all are shown.
  private func count(of shown: Int, of all: Int, _ noun: String) -> String {
    let words = NumberText.count(all, noun)
    guard shown < all else { return words }
    return "\(NumberText.grouped(shown)) of \(words); \(MarkdownShortening.pointer)"
  }

  private func heatMap(_ map: Report.HeatMap, _ shortening: MarkdownShortening) -> [String] {
    let (table, legend) = MarkdownHeatMap.blocks(of: map)
    return self.table(table, shortening) + ["", MarkdownText.line(legend)]
  }

  /// A chart, or where it is if it is too large to be drawn here; nothing without a bar.
  private func chart(
    _ count: Int, _ noun: String, _ shortening: MarkdownShortening, _ lines: () -> [String]
  ) -> [String] {
    guard count > 0 else { return [] }
    let lines = count > shortening.mostBars ? [] : lines()
    let length = lines.reduce(0) { $0 + $1.utf8.count + 1 }
    guard !lines.isEmpty, length <= MarkdownShortening.mostChartCharacters else {
      let size = NumberText.count(count, noun)
      return ["A chart of \(size) is not drawn here; \(MarkdownShortening.pointer)."]
    }
    return folded("Chart", ["```mermaid"] + lines + ["```"])
  }

  private func folded(_ title: String, _ lines: [String]) -> [String] {
    ["<details>", "<summary>\(title)</summary>", ""] + lines + ["", "</details>"]
  }
}
