import PlanModel

extension TaskDraft {
  /// Returns the draft as a row of a table of tasks would be.
  ///
  /// - Parameters:
  ///   - group: Tells it from tasks of other tables and sections.
  ///   - units: Says what bare numbers count.
  ///   - efforts: The efforts of all drafts.
  ///   - diagnostics: Where an effort that is none is recorded.
  /// - Returns: The row.
  func row(
    group: Int, units: inout BareNumberUnit, efforts: [SpecText],
    into diagnostics: inout Diagnostics
  ) -> TaskRow {
    var estimate = Estimate(text: "", amount: .unknown, unit: .days)
    if let effort {
      let unit = units.unit(header: effort.name, cells: efforts)
      estimate = EstimateParser.parse(effort.value, bareUnit: unit, into: &diagnostics)
    }
    let idText = line.id?.text ?? line.title
    let discipline = TaskDiscipline(headings: headings)
    let entry = TaskEntry(
      id: Activity.ID(idText), title: line.title.isEmpty ? idText : line.title,
      discipline: discipline.discipline(
        of: line.id?.text, named: values(.discipline).first, kind: values(.kind).first),
      section: headings.first?.text ?? "", estimate: estimate,
      estimateSpan: effort.flatMap { $0.value.isEmpty ? nil : $0.value.span } ?? span,
      waitsFor: [], span: span)
    return TaskRow(
      entry: entry, group: group, idSpan: line.id?.span ?? span, dependencies: dependencies,
      blocks: values(.blocks))
  }
}
