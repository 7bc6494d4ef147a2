/// Writes a report as plain text for a terminal.
///
/// No line is wider than the width, whatever the author's texts hold: CJK and emoji are measured
/// as terminals set them, and control characters are shown instead of obeyed.
package struct TerminalRenderer: Sendable {
  /// The narrowest terminal that is written for; below it lines are this wide.
  package static let leastWidth = 40

  /// Columns of the terminal.
  private let width: Int
  /// How emphasis looks.
  private let style: TerminalStyle
  /// Which characters there are.
  private let characters: TerminalCharacters

  /// Creates a renderer for a terminal of `width` columns that shows the given characters.
  package init(width: Int, usesColor: Bool, characters: TerminalCharacters = .unicode) {
    self.width = max(width, Self.leastWidth)
    self.characters = characters
    style = TerminalStyle(usesColor: usesColor)
  }

  /// Returns the report as text that ends in a line end, its blocks a blank line apart.
  package func render(_ report: Report) -> String {
    let text = report.blocks.map { lines(of: $0).map { $0 + "\n" }.joined() }
      .joined(separator: "\n")
    // Spaces that do not break have done their work.
    return characters.text(text).replacing("\u{A0}", with: " ")
  }

  private func lines(of block: Report.Block) -> [String] {
    switch block {
    case .heading(let level, let text): heading(text, level: level)
    case .paragraph(let text): wrapped(text)
    case .callout(let callout): self.callout(callout)
    case .list(let items): items.flatMap { wrapped($0, first: "• ", rest: "  ") }
    case .table(let table): TerminalTable(table, width: width, style: style).lines
    case .network(let network): self.network(network)
    case .gantt(let gantt): TerminalGantt(gantt, width: width, style: style).lines
    case .distribution(let chart):
      TerminalDistribution(chart, width: width, style: style).lines
    case .bars(let chart): TerminalBars(chart, width: width, style: style).lines
    case .waterfall(let chart): TerminalBars(chart.bars, width: width, style: style).lines
    case .heatMap(let map): TerminalHeatMap(map, width: width, style: style).lines
    case .lines(let chart): TerminalLines(chart, width: width, style: style).lines
    }
  }

  /// A title with a heavy line below, or a section with a thin line to the margin.
  private func heading(_ text: String, level: Int) -> [String] {
    let lines = LineBreaking.lines(of: HarmlessText.make(text), width: width)
    if level == 1 {
      let longest = lines.map { DisplayWidth.of($0) }.max() ?? 0
      return lines.map { style.apply(.strong, to: $0) }
        + [style.apply(.strong, to: String(repeating: "━", count: longest))]
    }
    return lines.enumerated().map { index, line in
      let room = width - DisplayWidth.of(line) - 1
      guard index == lines.count - 1, room > 0 else { return style.apply(.strong, to: line) }
      return style.apply(.strong, to: line) + " "
        + style.apply(.faint, to: String(repeating: "─", count: room))
    }
  }

  /// The tasks that others wait for, each with those, on a line.
  private func network(_ network: Report.Network) -> [String] {
    let followers = Dictionary(grouping: network.arcs, by: \.tail)
    return network.nodes.indices.flatMap { tail -> [String] in
      guard let arcs = followers[tail] else { return [] }
      let heads = arcs.map { arc in
        network.nodes[arc.head].name + (arc.label.isEmpty ? "" : " \(arc.label)")
      }
      let node = network.nodes[tail]
      return wrapped(
        Report.Text(
          "\(node.name) → \(heads.joined(separator: ", "))", node.isCritical ? .critical : .none))
    }
  }

  private func callout(_ callout: Report.Callout) -> [String] {
    let (sign, emphasis): (String, Report.Emphasis) =
      switch callout.kind {
      case .note: ("▎ ", .none)
      case .warning: ("▲ ", .caution)
      case .error: ("✗ ", .critical)
      }
    return wrapped(Report.Text(callout.text, emphasis), first: sign, rest: "  ")
  }

  private func wrapped(_ text: Report.Text, first: String = "", rest: String = "") -> [String] {
    let room = width - DisplayWidth.of(first)
    return LineBreaking.lines(of: HarmlessText.make(text.string), width: room).enumerated().map {
      ($0 == 0 ? first : rest) + style.apply(text.emphasis, to: $1)
    }
  }
}
