import PlanModel

extension TaskDraft {
  /// Returns the draft as a row of a table of tasks would be.
  ///
  /// - Parameters:
  ///   - group: Tells it from tasks of other tables and sections.
  ///   - bareUnit: What a bare number counts, unless the name of its field says so.
  ///   - diagnostics: Where an effort that is none is recorded.
  /// - Returns: The row.
  func row(
    group: Int, bareUnit: EffortUnit, into diagnostics: inout Diagnostics
  ) -> TaskRow {
    let effort = effort
    var estimate = Estimate(text: "", amount: .unknown, unit: bareUnit.unit)
    if let effort {
      let unit = effort.name.flatMap { EffortUnit(mentionedIn: $0.text) } ?? bareUnit
      estimate = EstimateParser.parse(effort.value, bareUnit: unit, into: &diagnostics)
    }
    let id = id
    let idText = id?.text ?? line.title
    let title = line.title.isEmpty ? titleBelow : line.title
    let discipline = TaskDiscipline(headings: headings)
    var entry = TaskEntry(
      id: Activity.ID(idText), title: title.isEmpty ? idText : title,
      discipline: discipline.discipline(
        of: id?.text, named: values(.discipline).first, kind: values(.kind).first),
      section: headings.first?.text ?? "", estimate: estimate,
      estimateSpan: effort.flatMap { $0.value.isEmpty ? nil : $0.value.span } ?? span,
      waitsFor: [], span: span)
    entry.apply(attributes(bareUnit: bareUnit, into: &diagnostics))
    entry.groups = values(.phase).map(\.text) + headings.map(\.text)
    return TaskRow(
      entry: entry, group: group, idSpan: id?.span ?? span, dependencies: dependencies,
      blocks: values(.blocks))
  }
  /// What the fields say; a tick box or a mark on the line where none tells the status.
  private func attributes(
    bareUnit: EffortUnit, into diagnostics: inout Diagnostics
  ) -> TaskAttributes {
    var attributes = TaskAttributes(
      bareUnit: bareUnit,
      statuses: fields.filter { $0.meaning == .status }.map { ($0.name?.text ?? "", $0.value) },
      into: &diagnostics
    ) { meaning in
      let field = fields.first { $0.meaning == meaning && !$0.value.isEmpty }
      return field.map { ($0.name?.text ?? "", $0.value) }
    }
    if attributes.status == .open {
      attributes.status =
        StatusReader.status(markedOn: line.text)
        ?? (line.id?.isStruck == true ? .cancelled : nil)
        ?? StatusReader.status(ofHeading: headings.first?.text ?? "") ?? .open
    }
    return attributes
  }
}
