/// A drawing in the flow of a page, with its title and its description for those who do not see it.
struct HTMLFigure: Sendable {
  private let drawing: SVGDrawing
  private let name: String

  /// Creates the figure; its name is unique on the page.
  init(_ drawing: SVGDrawing, name: String) {
    self.drawing = drawing
    self.name = name
  }

  /// The figure in its region; where it is wider than the page, it scrolls by itself.
  var element: MarkupElement {
    MarkupElement(
      "figure",
      [
        MarkupElement(
          "div",
          attributes: [
            ("class", "wide"), ("role", "region"), ("aria-label", drawing.title), ("tabindex", "0"),
          ], [drawing.element(name: name)])
      ]
        + (drawing.legend.isEmpty
          ? [] : [MarkupElement("figcaption", drawing.legend.map(legendItem))]))
  }

  private func legendItem(_ item: SVGDrawing.LegendItem) -> MarkupElement {
    MarkupElement(
      "span", attributes: [("class", "key")],
      content: [
        .element(
          MarkupElement(
            "span", attributes: [("class", "swatch \(item.style)"), ("aria-hidden", "true")], [])),
        .text(item.words),
      ])
  }
}
