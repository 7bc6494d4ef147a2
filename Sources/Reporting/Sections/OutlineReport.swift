package import PlanModel

/// The answer of `specplan outline` as a report: what was read of every section of the spec.
package enum OutlineReport {
  /// Returns the report: counts, the header, each section that says something, and what is missing.
  package static func report(on project: Project) -> Report {
    let title = project.header.title
    let parts = OutlinePart.all(of: project)
    let (said, missing) = (parts.filter { $0.count > 0 }, parts.filter { $0.count == 0 })
    var blocks: [Report.Block] = [.heading(level: 1, title.isEmpty ? "Outline" : title)]
    if !said.isEmpty {
      let counts = said.map { NumberText.count($0.count, $0.noun, plural: $0.plural) }
      blocks.append(.paragraph(Report.Text(counts.joined(separator: ", ") + ".", .strong)))
    }
    let places = RowPlaces(files: parts.lazy.flatMap(\.files))
    blocks += header(of: project, places: places)
    for part in said {
      blocks.append(.heading(level: 2, part.title))
      blocks.append(.table(part.table(places)))
    }
    if !missing.isEmpty {
      let names = missing.map { $0.title.lowercasedFirst }.joined(separator: ", ")
      blocks.append(.paragraph(Report.Text("Missing: \(names).", .faint)))
    }
    return Report(blocks)
  }

  /// The fields above the first section.
  private static func header(of project: Project, places: RowPlaces) -> [Report.Block] {
    let fields = project.header.fields
    guard !fields.isEmpty else { return [] }
    let rows = fields.map { field in
      [places.text(of: field.span), Report.Text(field.name), Report.Text(field.value)]
    }
    return [
      .heading(level: 2, "Header"),
      .table(
        Report.Table(columns: [.number("Line"), .text("Field"), .text("Value")], rows: rows)),
    ]
  }
}

extension String {
  /// The text with a small first letter, unless its first word has capitals of its own.
  fileprivate var lowercasedFirst: String {
    guard !dropFirst().prefix(while: { $0 != " " }).contains(where: \.isUppercase) else {
      return self
    }
    return prefix(1).lowercased() + dropFirst()
  }
}
