/// A drawing with the words that stand for it.
struct SVGDrawing: Sendable {
  /// What a colour or sign of the drawing means.
  struct LegendItem: Hashable, Sendable {
    /// What it is drawn as, so that it is not told by its colour alone.
    var sign = Sign.bar
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
  /// The column of labels on the left, which stays in sight when a page is narrow.
  var labels: [MarkupElement] = []
  /// Columns of pixels that the labels take.
  var labelWidth = 0
  /// Columns of pixels in which the beginnings of the labels can still be read.
  var leastLabelWidth = 0
  /// Rows of pixels at the top that are drawn again where the drawing goes on on the next page.
  var headHeight = 0
  /// Rows of pixels between which it may be parted, below the head; 0 if it may not.
  var rowHeight = 0
  /// What is drawn right of the labels, from back to front.
  var content: [MarkupElement]
  /// What its colours and signs mean.
  var legend: [LegendItem] = []

  /// Columns of pixels that a file has at least, so that its heading and its legend have room.
  private static let leastDocumentWidth = 560

  /// The drawing as elements of a page whose style sheet colours them: labels, then the rest.
  ///
  /// Both are groups that pages of paper refer to.
  func elements(name: String) -> [MarkupElement] {
    let labels = rowHeight > 0 ? [Self.named("\(name)-labels", self.labels)] : self.labels
    let content = rowHeight > 0 ? [Self.named("\(name)-content", self.content)] : self.content
    let body = MarkupElement(
      "svg",
      attributes: viewport(from: labelWidth, width: width - labelWidth) + [
        ("role", "img"), ("aria-labelledby", "\(name)-title \(name)-summary"),
      ], words(name: name) + content)
    guard labelWidth > 0 else { return [body] }
    let column = MarkupElement(
      "svg",
      attributes: viewport(from: 0, width: labelWidth) + [
        ("class", "labels"), ("style", "--least:\(leastLabelWidth)px"),
        ("preserveAspectRatio", "xMinYMin slice"), ("aria-hidden", "true"),
      ], labels)
    return [column, body]
  }

  /// The drawing as a file of its own, under a heading and with its legend.
  ///
  /// It holds its style, so that it looks the same wherever it is shown.
  func document(heading: String) -> String {
    let margin = 16.0
    let top = 40.0
    let width = Double(max(self.width, Self.leastDocumentWidth))
    let legend = legendRows(width: width)
    let size = (
      width: width + 2 * margin,
      height: top + Double(height) + Double(legend.count) * 20 + 2 * margin
    )
    let root = MarkupElement(
      "svg",
      attributes: [
        ("xmlns", "http://www.w3.org/2000/svg"),
        ("viewBox", "0 0 \(Self.coordinate(size.width)) \(Self.coordinate(size.height))"),
        ("width", Self.coordinate(size.width)), ("height", Self.coordinate(size.height)),
        ("role", "img"), ("aria-labelledby", "chart-title chart-summary"),
      ],
      words(name: "chart") + [
        MarkupElement("style", content: [.code(SVGStyle.sheet)]),
        Self.rectangle(x: 0, y: 0, width: size.width, height: size.height, style: "backdrop"),
        Self.text(
          SVGTextWidth.shortened(
            heading.isEmpty ? title : "\(title): \(heading)", to: width, .heading),
          x: margin, y: 28, style: "heading"),
        Self.group(labels + content, x: margin, y: top),
        Self.group(legend.flatMap { $0 }, x: margin, y: top + Double(height) + margin),
      ])
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + root.compact + "\n"
  }

  private func viewport(from left: Int, width: Int) -> [(name: String, value: String)] {
    [
      ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", "\(left) 0 \(width) \(height)"),
      ("width", "\(width)"), ("height", "\(height)"),
    ]
  }

  private func words(name: String) -> [MarkupElement] {
    [
      MarkupElement("title", attributes: [("id", "\(name)-title")], title),
      MarkupElement("desc", attributes: [("id", "\(name)-summary")], summary),
    ]
  }

  /// Swatches with their words, as many in a row as the width holds.
  private func legendRows(width: Double) -> [[MarkupElement]] {
    var rows: [[MarkupElement]] = []
    var x = width
    for item in legend {
      let words = SVGTextWidth.shortened(item.words, to: width - 40)
      let needed = SVGTextWidth.of(words) + 40
      if x + needed > width || rows.isEmpty {
        rows.append([])
        x = 0
      }
      let y = Double(rows.count - 1) * 20
      rows[rows.count - 1] += [
        Self.sign(item.sign, x: x + 7, y: y + 5, style: item.style),
        Self.text(words, x: x + 20, y: y + 9, style: "tick"),
      ]
      x += needed
    }
    return rows
  }
}
