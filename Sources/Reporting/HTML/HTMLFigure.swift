/// A drawing in the flow of a page, with its legend, and behind it the same as a table.
struct HTMLFigure: Sendable {
  private let drawing: SVGDrawing
  private let table: Report.Table?
  private let name: String

  /// How a drawing is set on paper, which is wider than high.
  ///
  /// One that is too high for its width is made as high as a page, unless that made it too small to
  /// read: then it goes on on the next.
  private var style: String {
    let (isHigh, isLong) = (
      drawing.height > 600 && 2 * drawing.width < 3 * drawing.height, drawing.height > 1_300
    )
    return isLong ? "wide chart long" : isHigh ? "wide chart tall" : "wide chart"
  }

  /// Creates the figure; its name is unique on the page.
  init(_ drawing: SVGDrawing, table: Report.Table?, name: String) {
    self.drawing = drawing
    self.table = table
    self.name = name
  }

  /// The figure; where it is wider than the page, it scrolls by itself.
  var element: MarkupElement {
    let chart = MarkupElement(
      "div",
      attributes: [
        ("class", style),
        ("role", "group"), ("aria-label", drawing.title),
        ("tabindex", "0"),
      ], drawing.elements(name: name))
    let caption = MarkupElement("figcaption", drawing.legend.map(legendItem))
    return MarkupElement(
      "figure", [chart] + (drawing.legend.isEmpty ? [] : [caption]) + fallback)
  }

  /// The figures as a table, to be opened.
  private var fallback: [MarkupElement] {
    guard let table, !table.rows.isEmpty else { return [] }
    return [
      MarkupElement(
        "details",
        [
          MarkupElement("summary", "The figures as a table"),
          HTMLTable(table, caption: "\(drawing.title), as a table").element,
        ])
    ]
  }

  private func legendItem(_ item: SVGDrawing.LegendItem) -> MarkupElement {
    let swatch = MarkupElement(
      "svg",
      attributes: [
        ("class", "swatch"), ("width", "14"), ("height", "10"), ("aria-hidden", "true"),
      ],
      [SVGDrawing.rectangle(x: 0, y: 0, width: 14, height: 10, style: item.style, radius: 2)])
    return MarkupElement(
      "span", attributes: [("class", "key")], content: [.element(swatch), .text(item.words)])
  }
}
