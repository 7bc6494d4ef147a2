/// The names beside the bars of a Gantt chart: id, title and person, in columns as wide as they need.
struct SVGGanttLabels: Sendable {
  /// Pixels that the ids take.
  private let nameWidth: Double
  /// Pixels in which ids and the names of phases can still be read.
  let leastWidth: Double
  /// Pixels that the titles take; 0 if there are none.
  private let titleWidth: Double
  /// Pixels that the people take; 0 if there are none.
  private let personWidth: Double

  /// Texts are cut to so many pixels.
  private static let (mostName, mostTitle, mostPerson) = (192.0, 264.0, 110.0)
  /// Pixels between two texts.
  private static let gap = 10.0

  /// Measures the names of a chart.
  init(_ gantt: Report.Gantt) {
    func widest(
      _ texts: some Sequence<String>, atMost limit: Double, _ style: SVGTextWidth.Style
    ) -> Double {
      texts.reduce(0) { widest, text in
        widest >= limit ? limit : max(widest, min(limit, SVGTextWidth.of(text, style)))
      }
    }
    let named = gantt.rows.filter { !$0.title.isEmpty }
    nameWidth = max(50, widest(named.map(\.name), atMost: Self.mostName, .strong) + Self.gap)
    let phases = widest(gantt.rows.map(\.name), atMost: 96, .strong) + Self.gap
    leastWidth = min(112, max(nameWidth, phases))
    titleWidth = widest(named.map(\.title), atMost: Self.mostTitle, .plain) + Self.gap
    let person = widest(gantt.rows.map(\.person), atMost: Self.mostPerson, .plain)
    personWidth = person > 0 ? person + Self.gap : 0
  }

  /// Pixels that all of them take.
  var width: Double { max(160, nameWidth + titleWidth + personWidth).rounded(.up) }

  /// The texts of a row, which stand on a line `base` pixels below the top.
  func elements(_ row: Report.Gantt.Row, base: Double) -> [MarkupElement] {
    let room = (row.title.isEmpty ? width : nameWidth) - Self.gap
    let name = SVGDrawing.text(
      SVGTextWidth.shortened(row.name, to: room, .strong), x: 2, y: base, style: "label strong")
    let title =
      row.title.isEmpty
      ? []
      : [
        SVGDrawing.text(
          SVGTextWidth.shortened(row.title, to: titleWidth - Self.gap), x: nameWidth, y: base)
      ]
    let person =
      row.person.isEmpty
      ? []
      : [
        SVGDrawing.text(
          SVGTextWidth.shortened(row.person, to: Self.mostPerson), x: width - 8, y: base,
          style: "tick", anchor: "end")
      ]
    return [name] + title + person
  }
}
