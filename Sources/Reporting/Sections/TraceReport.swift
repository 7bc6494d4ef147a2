package import PlanModel

/// The answer of `specplan trace` as a report: which task serves which item of the spec.
package enum TraceReport {
  /// Returns the report on a project and its matrix.
  package static func report(on project: Project, matrix: TraceMatrix) -> Report {
    let title = project.header.title
    let heading = Report.Block.heading(level: 1, title.isEmpty ? "Traceability" : title)
    guard !matrix.items.isEmpty else {
      return Report([
        heading,
        .callout(
          Report.Callout(
            .warning,
            "No stories, components, endpoints, entities, events or metrics were found.")),
      ])
    }
    let places = RowPlaces(
      files: (matrix.items.map(\.span) + project.activities.map(\.span)).lazy.map(\.file))
    var blocks = [heading, .paragraph(Report.Text(figures(of: matrix, in: project)))]
    blocks.append(.table(table(of: matrix, places)))
    if matrix.judgesTasks {
      blocks.append(.heading(level: 2, "Tasks that nothing asks for"))
      blocks.append(unrequested(in: matrix, of: project, places))
    }
    return Report(blocks)
  }

  /// The sentence at the top: `14 of 16 items are served by tasks: 5 of 5 stories, …`.
  private static func figures(of matrix: TraceMatrix, in project: Project) -> String {
    let untraced = Set(matrix.untraced)
    let kinds = TraceItem.Kind.allCases.compactMap { kind -> String? in
      let items = matrix.items(of: kind)
      guard !items.isEmpty else { return nil }
      let traced = items.count { !untraced.contains($0.id) }
      return "\(traced) of \(NumberText.count(items.count, kind.rawValue, plural: kind.plural))"
    }
    let count = matrix.items.count
    let servedCount = count - untraced.count
    let served =
      "\(servedCount) of \(NumberText.count(count, "item")) \(servedCount == 1 ? "is" : "are") "
      + "served by tasks: \(kinds.joined(separator: ", "))."
    guard matrix.judgesTasks else { return served }
    guard !matrix.unrequested.isEmpty else { return served + " The spec asks for every task." }
    let tasks = NumberText.count(project.activities.count, "task")
    return served + " Nothing in the spec asks for \(matrix.unrequested.count) of \(tasks)."
  }

  /// One row for each link, and one for each item without any.
  private static func table(of matrix: TraceMatrix, _ places: RowPlaces) -> Report.Table {
    let links = Dictionary(grouping: matrix.links, by: \.item)
    let untraced = Set(matrix.untraced)
    return Report.Table(
      columns: [
        .entry("Kind"), .text("Item"), .number("Line"), .entry("Task"), .entry("Link"),
        .text("Words"),
      ],
      rows: matrix.items.flatMap { item in
        rows(of: item, places, links: links[item.id] ?? [], isServed: !untraced.contains(item.id))
      })
  }

  private static func rows(
    of item: TraceItem, _ places: RowPlaces, links: [TraceLink], isServed: Bool
  ) -> [[Report.Text]] {
    let name = item.title.isEmpty ? item.name : "\(item.name) \(item.title)"
    let head: [Report.Text] = [
      Report.Text(item.kind.rawValue), Report.Text(name, .strong),
      places.text(of: item.span),
    ]
    guard !links.isEmpty else {
      return [
        head + [isServed ? Report.Text("many") : Report.Text("none", .caution), "", ""]
      ]
    }
    return links.enumerated().map { number, link in
      (number == 0 ? head : ["", "", ""]) + [
        Report.Text(link.task.text), Report.Text(link.strength.rawValue),
        Report.Text(link.evidence.joined(separator: ", "), .faint),
      ]
    }
  }

  private static func unrequested(
    in matrix: TraceMatrix, of project: Project, _ places: RowPlaces
  ) -> Report.Block {
    let ids = Set(matrix.unrequested)
    guard !ids.isEmpty else { return .paragraph("None.") }
    return .table(
      Report.Table(
        columns: [.entry("Task"), .number("Line"), .text("Title")],
        rows: project.activities.filter { ids.contains($0.id) }.map { activity in
          [
            Report.Text(activity.id.text, .strong), places.text(of: activity.span),
            Report.Text(activity.title),
          ]
        }))
  }
}

extension TraceItem.Kind {
  /// The word for several of the kind.
  fileprivate var plural: String {
    switch self {
    case .story: "stories"
    case .entity: "entities"
    default: rawValue + "s"
    }
  }
}
