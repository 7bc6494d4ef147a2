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
    if parts.count > 1 { return "wide chart paged" }
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
      "figure",
      [chart] + (parts.count > 1 ? [pages] : []) + (drawing.legend.isEmpty ? [] : [caption])
        + fallback)
  }

  /// Pixels that a page of A4 is wide and a drawing on it at most high.
  private static let paper = (width: 1_039, height: 640)

  /// The rows of pixels of each page of paper, below the head; one part if a page holds all.
  private var parts: [Range<Int>] {
    let whole = drawing.headHeight..<drawing.height
    let most = max(Self.paper.height, drawing.width * Self.paper.height / Self.paper.width)
    guard drawing.rowHeight > 0, drawing.height > most else { return [whole] }
    let step = max(1, (most - drawing.headHeight) / drawing.rowHeight) * drawing.rowHeight
    return stride(from: whole.lowerBound, to: whole.upperBound - drawing.rowHeight / 2, by: step)
      .map { $0..<min($0 + step, whole.upperBound) }
  }

  /// The drawing for paper, which no program reads: every page begins with the head.
  private var pages: MarkupElement {
    let uses = ["labels", "content"].map {
      MarkupElement("use", attributes: [("href", "#\(name)-\($0)")], [])
    }
    func window(_ rows: Range<Int>, at top: Int) -> MarkupElement {
      MarkupElement(
        "svg",
        attributes: [
          ("y", "\(top)"), ("width", "\(drawing.width)"), ("height", "\(rows.count)"),
          ("viewBox", "0 \(rows.lowerBound) \(drawing.width) \(rows.count)"),
        ], uses)
    }
    let sheets = parts.map { rows in
      let height = drawing.headHeight + rows.count
      return MarkupElement(
        "svg",
        attributes: [
          ("viewBox", "0 0 \(drawing.width) \(height)"), ("width", "\(drawing.width)"),
          ("height", "\(height)"),
        ],
        [window(0..<drawing.headHeight, at: 0), window(rows, at: drawing.headHeight)])
    }
    return MarkupElement(
      "div", attributes: [("class", "pages"), ("aria-hidden", "true")], sheets)
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
      [SVGDrawing.sign(item.sign, x: 7, y: 5, style: item.style)])
    return MarkupElement(
      "span", attributes: [("class", "key")], content: [.element(swatch), .text(item.words)])
  }
}
