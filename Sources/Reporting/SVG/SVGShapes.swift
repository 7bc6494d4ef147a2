/// The shapes that drawings are made of.
extension SVGDrawing {
  /// Shapes that are moved together.
  static func group(_ elements: [MarkupElement], x: Double, y: Double) -> MarkupElement {
    MarkupElement(
      "g", attributes: [("transform", "translate(\(coordinate(x)) \(coordinate(y)))")], elements)
  }

  /// Shapes that others refer to by their name.
  static func named(_ name: String, _ elements: [MarkupElement]) -> MarkupElement {
    MarkupElement("g", attributes: [("id", name)], elements)
  }

  /// Shapes of one row, with words that show when one of them is pointed at.
  static func row(_ elements: [MarkupElement], words: String) -> MarkupElement {
    MarkupElement("g", attributes: [("class", "row")], [MarkupElement("title", words)] + elements)
  }

  /// A rectangle, with words that show when it is pointed at.
  static func rectangle(
    x: Double, y: Double, width: Double, height: Double, style: String, words: String = "",
    radius: Double = 0
  ) -> MarkupElement {
    MarkupElement(
      "rect",
      attributes: [
        ("class", style), ("x", coordinate(x)), ("y", coordinate(y)),
        ("width", coordinate(width)), ("height", coordinate(height)),
      ] + (radius > 0 ? [("rx", coordinate(radius))] : []),
      words.isEmpty ? [] : [MarkupElement("title", words)])
  }

  /// A straight line.
  static func line(
    from start: (x: Double, y: Double), to end: (x: Double, y: Double), style: String
  ) -> MarkupElement {
    MarkupElement(
      "line",
      attributes: [
        ("class", style), ("x1", coordinate(start.x)), ("y1", coordinate(start.y)),
        ("x2", coordinate(end.x)), ("y2", coordinate(end.y)),
      ], [])
  }

  /// A path in the notation of SVG, with words that show when it is pointed at.
  static func path(_ steps: String, style: String, words: String = "") -> MarkupElement {
    MarkupElement(
      "path", attributes: [("class", style), ("d", steps)],
      words.isEmpty ? [] : [MarkupElement("title", words)])
  }

  /// A square that stands on a corner.
  static func diamond(
    x: Double, y: Double, size: Double, style: String, words: String = ""
  ) -> MarkupElement {
    let points = [(x, y - size), (x + size, y), (x, y + size), (x - size, y)]
    let steps = points.map { "\(coordinate($0.0)) \(coordinate($0.1))" }.joined(separator: "L")
    return path("M\(steps)Z", style: style, words: words)
  }

  /// What stands for something, in a chart or in its legend.
  enum Sign: Hashable, Sendable {
    /// A bar.
    case bar
    /// A line between two ends.
    case whisker
    /// A triangle on its tip.
    case down
    /// A triangle on its side.
    case up
    /// A square on a corner.
    case diamond
    /// A dot.
    case dot
  }

  /// A sign around a point, with words that show when it is pointed at.
  static func sign(
    _ sign: Sign, x: Double, y: Double, style: String, words: String = ""
  ) -> MarkupElement {
    func corners(_ points: (Double, Double)...) -> MarkupElement {
      let steps = points.map { "\(coordinate(x + $0.0)) \(coordinate(y + $0.1))" }
      return path("M\(steps.joined(separator: "L"))Z", style: style, words: words)
    }
    switch sign {
    case .bar:
      return rectangle(
        x: x - 7, y: y - 5, width: 14, height: 10, style: style, words: words, radius: 2)
    case .whisker: return whisker(from: x - 6, to: x + 6, middle: y, style: style)
    case .down: return corners((-5, -4), (5, -4), (0, 5))
    case .up: return corners((-5, 4), (5, 4), (0, -5))
    case .diamond: return diamond(x: x, y: y, size: 5, style: style, words: words)
    case .dot:
      return MarkupElement(
        "circle",
        attributes: [
          ("class", style), ("cx", coordinate(x)), ("cy", coordinate(y)), ("r", "3.5"),
        ], words.isEmpty ? [] : [MarkupElement("title", words)])
    }
  }

  /// A level line between two ends.
  static func whisker(
    from start: Double, to end: Double, middle: Double, style: String
  ) -> MarkupElement {
    let (first, last) = (coordinate(start), coordinate(end))
    let (high, low) = (coordinate(middle - 4), coordinate(middle + 4))
    return path(
      "M\(first) \(high)V\(low)M\(first) \(coordinate(middle))H\(last)M\(last) \(high)V\(low)",
      style: style)
  }

  /// A line of text; `anchor` is `start`, `middle` or `end`.
  static func text(
    _ words: String, x: Double, y: Double, style: String = "label", anchor: String = "start",
    tooltip: String = ""
  ) -> MarkupElement {
    MarkupElement(
      "text",
      attributes: [("class", style), ("x", coordinate(x)), ("y", coordinate(y))]
        + (anchor == "start" ? [] : [("text-anchor", anchor)]),
      content: [.text(words)] + (tooltip.isEmpty ? [] : [.element(MarkupElement("title", tooltip))])
    )
  }

  /// A coordinate to a tenth of a pixel.
  static func coordinate(_ value: Double) -> String { NumberText.plain(value, decimals: 1) }
}
