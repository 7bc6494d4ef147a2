/// Writes a report as one HTML file that needs no network, and no script to be read.
///
/// Colours follow the reader's light or dark setting, the layout follows the width, and on paper it
/// is A4 landscape. Whatever the author's texts hold is shown, not obeyed.
package struct HTMLRenderer: Sendable {
  /// What stands at the foot: the program and its version.
  private let origin: String

  /// Creates a renderer; `origin` names what made the file.
  package init(origin: String) { self.origin = origin }

  /// Returns the whole file.
  ///
  /// - Complexity: O(*n*) for *n* characters of the report.
  package func render(_ report: Report) -> String {
    let sections = Self.sections(of: report)
    let title = sections.first?.title ?? "Plan"
    let page = MarkupElement(
      "html", attributes: [("lang", "en")],
      [
        MarkupElement(
          "head",
          [
            MarkupElement("meta", attributes: [("charset", "utf-8")], []),
            MarkupElement(
              "meta",
              attributes: [
                ("name", "viewport"), ("content", "width=device-width, initial-scale=1"),
              ], []),
            MarkupElement(
              "meta", attributes: [("name", "color-scheme"), ("content", "light dark")], []),
            MarkupElement("meta", attributes: [("name", "generator"), ("content", origin)], []),
            // Nothing is asked of a network, whatever a browser or an author may think of.
            MarkupElement(
              "meta",
              attributes: [
                ("http-equiv", "Content-Security-Policy"),
                (
                  "content",
                  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"
                ),
              ], []),
            MarkupElement("title", title),
            MarkupElement("style", content: [.code(HTMLStyle.sheet)]),
          ]),
        MarkupElement("body", body(sections)),
      ])
    return "<!doctype html>\n" + page.compact + "\n"
  }

  /// A heading and what follows it up to the next of its rank.
  private struct Section {
    var title: String
    var level: Int
    var blocks: [Report.Block] = []
  }

  private static func sections(of report: Report) -> [Section] {
    report.blocks.reduce(into: []) { sections, block in
      if case .heading(let level, let title) = block, level <= 2 {
        sections.append(Section(title: title, level: level))
      } else {
        if sections.isEmpty { sections.append(Section(title: "Plan", level: 1)) }
        sections[sections.count - 1].blocks.append(block)
      }
    }
  }

  private func body(_ sections: [Section]) -> [MarkupElement] {
    let contents = sections.enumerated().filter { $0.element.level == 2 }
    let links = contents.map { index, section in
      MarkupElement(
        "li",
        [MarkupElement("a", attributes: [("href", "#section-\(index)")], section.title)])
    }
    let navigation = MarkupElement(
      "nav", attributes: [("aria-label", "Sections")], [MarkupElement("ul", links)])
    let parts = sections.enumerated().map { index, section in
      let blocks = elements(for: section, name: "block-\(index)")
      let heading = MarkupElement(
        section.level == 1 ? "h1" : "h2", attributes: [("id", "section-\(index)")], section.title)
      return section.level == 1
        ? MarkupElement("header", [heading] + blocks + (links.isEmpty ? [] : [navigation]))
        : MarkupElement(
          "section", attributes: [("aria-labelledby", "section-\(index)")], [heading] + blocks)
    }
    return [
      MarkupElement("a", attributes: [("class", "skip"), ("href", "#main")], "Skip to the report"),
      MarkupElement("main", attributes: [("id", "main")], parts),
      MarkupElement("footer", [MarkupElement("p", origin)]),
      MarkupElement("script", content: [.code(HTMLScript.program)]),
    ]
  }

  /// The blocks of a section; a table that stands before its chart is folded away behind it.
  private func elements(for section: Section, name: String) -> [MarkupElement] {
    var elements: [MarkupElement] = []
    var held: Report.Table?
    for (position, block) in section.blocks.enumerated() {
      if case .table(let table) = block, position + 1 < section.blocks.count,
        section.blocks[position + 1].tableOfChart != nil
      {
        held = table
        continue
      }
      elements.append(
        element(
          for: block, table: held ?? block.tableOfChart, name: "\(name)-\(position)",
          title: section.title))
      held = nil
    }
    return elements
  }

  private func element(
    for block: Report.Block, table: Report.Table?, name: String, title: String
  ) -> MarkupElement {
    func figure(_ drawing: SVGDrawing) -> MarkupElement {
      HTMLFigure(drawing, table: table, name: name).element
    }
    return switch block {
    case .heading(let level, let text): MarkupElement("h\(min(level, 6))", text)
    case .paragraph(let text): MarkupElement("p", content: [HTMLText.content(of: text)])
    case .callout(let callout): HTMLText.callout(callout)
    case .list(let items):
      MarkupElement("ul", items.map { MarkupElement("li", content: [HTMLText.content(of: $0)]) })
    case .table(let table): HTMLTable(table, caption: title).element
    case .gantt(let chart): figure(SVGGantt(chart).drawing)
    case .network(let chart): figure(SVGNetwork(chart).drawing)
    case .distribution(let chart): figure(SVGDistribution(chart).drawing)
    case .bars(let chart): figure(SVGBars(chart, title: title).drawing)
    case .waterfall(let chart): figure(SVGWaterfall(chart, title: title).drawing)
    case .heatMap(let chart): figure(SVGHeatMap(chart).drawing)
    case .lines(let chart): figure(SVGLines(chart, title: title).drawing)
    }
  }
}
