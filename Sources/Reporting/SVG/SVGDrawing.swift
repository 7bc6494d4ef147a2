/// A drawing with the words that stand for it.
struct SVGDrawing: Sendable {
  /// What a colour or sign of the drawing means.
  struct LegendItem: Hashable, Sendable {
    /// The class that gives it its colour.
    var style: String
    /// The words.
    var words: String
  }

  /// What it shows, in a few words.
  var title: String
  /// What it says, in a sentence or two.
  var summary: String
  /// Columns of pixels.
  var width: Int
  /// Rows of pixels.
  var height: Int
  /// What is drawn, from back to front.
  var content: [MarkupElement]
  /// What its colours and signs mean.
  var legend: [LegendItem] = []

  /// The drawing as an element of a page whose style sheet colours it.
  func element(name: String) -> MarkupElement {
    MarkupElement(
      "svg",
      attributes: [
        ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", "0 0 \(width) \(height)"),
        ("width", "\(width)"), ("height", "\(height)"), ("role", "img"),
        ("aria-labelledby", "\(name)-title \(name)-summary"),
      ],
      [
        MarkupElement("title", attributes: [("id", "\(name)-title")], title),
        MarkupElement("desc", attributes: [("id", "\(name)-summary")], summary),
      ] + content)
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

  /// A line of text; `anchor` is `start`, `middle` or `end`.
  static func text(
    _ words: String, x: Double, y: Double, style: String = "label", anchor: String = "start",
    tooltip: String = ""
  ) -> MarkupElement {
    MarkupElement(
      "text",
      attributes: [
        ("class", style), ("x", coordinate(x)), ("y", coordinate(y)), ("text-anchor", anchor),
      ],
      content: [.text(words)] + (tooltip.isEmpty ? [] : [.element(MarkupElement("title", tooltip))])
    )
  }

  /// A coordinate to a tenth of a pixel.
  static func coordinate(_ value: Double) -> String { NumberText.plain(value, decimals: 1) }
}
