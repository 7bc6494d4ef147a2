/// Writes a report as Markdown for a comment on a pull request.
///
/// Tables are GitHub's, charts are Mermaid's, and what is long is folded away.
package struct MarkdownRenderer: Sendable {
  /// Rows of a table that is shown without being asked for.
  private static let openRows = 12
  /// Bars or arrows of a chart that code hosts still draw.
  private static let drawnRows = 150

  /// Creates a renderer.
  package init() {}

  /// Returns the report as text that ends in a line end, its blocks a blank line apart.
  package func render(_ report: Report) -> String {
    report.blocks.map { block in
      lines(of: block).map { $0 + "\n" }.joined()
    }.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func lines(of block: Report.Block) -> [String] {
    switch block {
    case .heading(let level, let text):
      ["\(String(repeating: "#", count: min(level + 1, 6))) \(MarkdownText.escaped(text))"]
    case .paragraph(let text): [MarkdownText.line(text)]
    case .callout(let callout): self.callout(callout)
    case .list(let items): items.map { "- \(MarkdownText.line($0))" }
    case .table(let table): self.table(table)
    case .gantt(let gantt):
      gantt.rows.count > Self.drawnRows ? [] : chart(MermaidGantt(gantt).lines)
    case .network(let network):
      network.arcs.count > Self.drawnRows ? [] : chart(MermaidGraph(network).lines)
    case .distribution(let distribution): chart(MermaidChart.lines(of: distribution))
    case .bars(let bars): bars.bars.isEmpty ? [] : chart(MermaidChart.lines(of: bars))
    // Mermaid draws no waterfall; its parts are told by their lengths.
    case .waterfall(let waterfall): chart(MermaidChart.lines(of: waterfall.bars))
    case .heatMap(let map): map.rows.isEmpty ? [] : heatMap(map)
    case .lines(let lines): lines.range.map { chart(MermaidChart.lines(of: lines, from: $0)) } ?? []
    }
  }

  private func callout(_ callout: Report.Callout) -> [String] {
    let kind =
      switch callout.kind {
      case .note: "NOTE"
      case .warning: "WARNING"
      case .error: "CAUTION"
      }
    return ["> [!\(kind)]", "> \(MarkdownText.escaped(callout.text))"]
  }

  private func table(_ table: Report.Table) -> [String] {
    let rule = table.columns.map { $0.alignment == .trailing ? "---:" : "---" }
    let head = table.columns.map { MarkdownText.escaped($0.title) }
    let body = table.rows.map { $0.map(MarkdownText.marked) }
    let lines = ([head, rule] + body).map { "| \($0.joined(separator: " | ")) |" }
    guard table.rows.count > Self.openRows else { return lines }
    return folded("\(table.rows.count) rows", lines)
  }

  private func heatMap(_ map: Report.HeatMap) -> [String] {
    let (table, legend) = MarkdownHeatMap.blocks(of: map)
    return self.table(table) + ["", MarkdownText.line(legend)]
  }

  private func chart(_ lines: [String]) -> [String] {
    folded("Chart", ["```mermaid"] + lines + ["```"])
  }

  private func folded(_ title: String, _ lines: [String]) -> [String] {
    ["<details>", "<summary>\(title)</summary>", ""] + lines + ["", "</details>"]
  }
}
