/// A network as a drawing: boxes in columns, arrows to the right, the critical ones marked.
struct SVGNetwork: Sendable {
  private let network: Report.Network
  private let layout: LayeredLayout

  private static let boxWidth = 150.0
  private static let boxHeight = 34.0
  private static let columnWidth = 200.0
  private static let rowHeight = 46.0
  /// Pixels of text that a box holds.
  private static let textWidth = boxWidth - 14

  /// Lays a network out.
  init(_ network: Report.Network) {
    self.network = network
    layout = LayeredLayout(
      count: network.nodes.count, arcs: network.arcs.map { ($0.tail, $0.head) })
  }

  /// The drawing.
  var drawing: SVGDrawing {
    let critical = network.nodes.count { $0.isCritical }
    return SVGDrawing(
      title: "What waits for what",
      summary: "\(NumberText.count(network.nodes.count, "task")) with "
        + "\(NumberText.count(network.arcs.count, "link")) in "
        + "\(NumberText.count(layout.layerCount, "column")), \(critical) of the tasks critical.",
      width: Int(Self.columnWidth * Double(max(1, layout.layerCount))),
      height: Int(Self.rowHeight * Double(max(1, layout.rowCount)) + 8),
      content: (network.arcs.indices.filter { !network.arcs[$0].isCritical }
        + network.arcs.indices.filter { network.arcs[$0].isCritical }).map(arrow)
        + network.nodes.indices.map(box),
      legend: critical == 0
        ? [] : [SVGDrawing.LegendItem(style: "critical-bar", words: "critical")])
  }

  private func left(_ node: Int) -> Double { Double(layout.layer[node]) * Self.columnWidth + 4 }

  private func middle(row: Int) -> Double { (Double(row) + 0.5) * Self.rowHeight + 4 }

  private func box(_ node: Int) -> MarkupElement {
    let content = network.nodes[node]
    let (x, y) = (left(node), middle(row: layout.row[node]) - Self.boxHeight / 2)
    let words = "\(content.name) \(content.title)"
    return SVGDrawing.row(
      [
        SVGDrawing.rectangle(
          x: x, y: y, width: Self.boxWidth, height: Self.boxHeight,
          style: content.isCritical ? "box critical-box" : "box", radius: 5),
        SVGDrawing.text(
          SVGTextWidth.shortened(content.name, to: Self.textWidth, .strong), x: x + 8, y: y + 14,
          style: "label strong"),
        SVGDrawing.text(
          SVGTextWidth.shortened(content.title, to: Self.textWidth, .small), x: x + 8, y: y + 28,
          style: "small"),
      ], words: words)
  }

  /// A smooth line through the points of the arc, with its kind at the end.
  private func arrow(_ index: Int) -> MarkupElement {
    let arc = network.arcs[index]
    let start = (x: left(arc.tail) + Self.boxWidth, y: middle(row: layout.row[arc.tail]))
    let end = (x: left(arc.head) - 1, y: middle(row: layout.row[arc.head]))
    var steps = "M\(point(start))"
    var last = start
    for (offset, row) in layout.bends[index].enumerated() {
      let x = Double(layout.layer[arc.tail] + 1 + offset) * Self.columnWidth + 4
      steps += curve(from: last, to: (x, middle(row: row)))
      last = (x + Self.boxWidth, middle(row: row))
      steps += "L\(point(last))"
    }
    steps += curve(from: last, to: end)
    steps += "m-5 -3.5l5 3.5l-5 3.5"
    let words =
      "\(network.nodes[arc.head].name) waits for \(network.nodes[arc.tail].name)"
      + (arc.label.isEmpty ? "" : " (\(arc.label))")
    return SVGDrawing.path(steps, style: arc.isCritical ? "arc critical-arc" : "arc", words: words)
  }

  private func curve(from start: (x: Double, y: Double), to end: (x: Double, y: Double)) -> String {
    let half = (start.x + end.x) / 2
    return "C\(point((half, start.y))) \(point((half, end.y))) \(point(end))"
  }

  private func point(_ place: (x: Double, y: Double)) -> String {
    "\(SVGDrawing.coordinate(place.x)) \(SVGDrawing.coordinate(place.y))"
  }
}
