/// The shapes that drawings are made of.
extension SVGDrawing {
  /// Shapes that are moved together.
  static func group(_ elements: [MarkupElement], x: Double, y: Double) -> MarkupElement {
    MarkupElement(
      "g", attributes: [("transform", "translate(\(coordinate(x)) \(coordinate(y)))")], elements)
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
