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

  /// Pixels of a column of a terminal: of strong text, and of other text.
  private static let (strongColumn, column) = (8.0, 6.8)
  /// Texts are cut to so many columns.
  private static let (mostName, mostTitle, mostPerson) = (24, 36, 14)
  /// Pixels between two texts.
  private static let gap = 10.0

  /// Measures the names of a chart.
  init(_ gantt: Report.Gantt) {
    func widest(_ texts: some Sequence<String>, atMost limit: Int) -> Double {
      Double(texts.reduce(0) { max($0, min(limit, DisplayWidth.of($1))) })
    }
    let named = gantt.rows.filter { !$0.title.isEmpty }
    nameWidth = max(
      50, Self.strongColumn * widest(named.map(\.name), atMost: Self.mostName) + Self.gap)
    let phases = Self.strongColumn * widest(gantt.rows.map(\.name), atMost: 12) + Self.gap
    leastWidth = min(112, max(nameWidth, phases))
    titleWidth = Self.column * widest(named.map(\.title), atMost: Self.mostTitle) + Self.gap
    let person = widest(gantt.rows.map(\.person), atMost: Self.mostPerson)
    personWidth = person > 0 ? Self.column * 1.1 * person + Self.gap : 0
  }

  /// Pixels that all of them take.
  var width: Double { max(160, nameWidth + titleWidth + personWidth) }

  /// The texts of a row, which stand on a line `base` pixels below the top.
  func elements(_ row: Report.Gantt.Row, base: Double) -> [MarkupElement] {
    let room = row.title.isEmpty ? width : nameWidth
    let name = SVGDrawing.text(
      LineBreaking.truncated(row.name, to: Int((room - Self.gap) / Self.strongColumn)), x: 2,
      y: base, style: "label strong")
    let title =
      row.title.isEmpty
      ? []
      : [
        SVGDrawing.text(
          LineBreaking.truncated(row.title, to: Self.mostTitle), x: nameWidth, y: base)
      ]
    let person =
      row.person.isEmpty
      ? []
      : [
        SVGDrawing.text(
          LineBreaking.truncated(row.person, to: Self.mostPerson), x: width - 8, y: base,
          style: "tick", anchor: "end")
      ]
    return [name] + title + person
  }
}
