import PlanModel

/// Gathers the tasks of a spec from all that can hold them: tables, headings, lists.
///
/// A task that stands in a table and elsewhere is one: the row is the task, and what the row lacks
/// is taken from the rest.
enum TaskSources {
  /// Returns the tasks of `outline`: those of tables first, each in the order of the text.
  ///
  /// - Parameters:
  ///   - outline: The spec.
  ///   - diagnostics: Where what is wrong in the tasks themselves is recorded.
  /// - Returns: The tasks; an id may come twice, after a diagnostic.
  static func rows(in outline: SpecOutline, into diagnostics: inout Diagnostics) -> [TaskRow] {
    let tables = outline.tables(of: .tasks)
    let drafts = TaskEvidence.tasks(
      among: TaskDraftReader.drafts(in: outline), beside: tables)
    let columns = tables.map(TaskTableReader.effortColumn)
    let efforts = drafts.compactMap { $0.effort?.value }
    var units = BareNumberUnit(
      outline: outline, effortCells: columns.flatMap(\.cells) + efforts)
    var rows: [TaskRow] = []
    for (group, (table, column)) in zip(tables, columns).enumerated() {
      let unit = units.unit(
        header: column.header, cells: column.cells, under: table.headings)
      rows += TaskTableReader(table, bareUnit: unit).rows(group: group, into: &diagnostics)
    }
    rows = joined(LongCells.removed(from: rows, into: &diagnostics), into: &diagnostics)
    let groups = Self.groups(of: drafts, after: tables.count)
    let unit = drafts.isEmpty ? .days : units.unit(header: nil, cells: efforts)
    let found = zip(drafts, groups).map { draft, group in
      draft.row(group: group, bareUnit: unit, into: &diagnostics)
    }
    let listed = LongCells.removed(from: found, into: &diagnostics)
    add(Array(zip(drafts, listed)), to: &rows, into: &diagnostics)
    return RollUps.removed(from: rows)
  }

  /// Returns the rows of all tables, those that another table repeats as one.
  ///
  /// The same id with the same title is the same task, listed by priority and again by section;
  /// whether the two agree is seen when all ids are known.
  private static func joined(
    _ rows: [TaskRow], into diagnostics: inout Diagnostics
  ) -> [TaskRow] {
    var joined: [TaskRow] = []
    var first: [Activity.ID: Int] = [:]
    var forms: [String: Int] = [:]
    for row in rows {
      let form = TaskIDForm(row.entry.id.text).folded
      let known = first[row.entry.id] ?? forms[form]
      if let known, joined[known].isListed(asWellBy: row) {
        joined[known].fill(from: row)
        continue
      }
      if let earlier = first[row.entry.id].map({ joined[$0] }) {
        diagnostics.emit(.duplicate(row.entry.id, first: earlier.idSpan), at: row.idSpan)
      } else {
        first[row.entry.id] = joined.count
        if forms[form] == nil { forms[form] = joined.count }
      }
      joined.append(row)
    }
    return joined
  }

  /// A number for each draft that those under the same headings share.
  private static func groups(of drafts: [TaskDraft], after count: Int) -> [Int] {
    var group = count
    return drafts.indices.map { index in
      if index > 0, drafts[index].headings.first?.span != drafts[index - 1].headings.first?.span {
        group += 1
      }
      return group
    }
  }

  /// Adds tasks found outside of tables to those that are known.
  ///
  /// The same id in another form, or once more with nothing said of it, is the same task.
  private static func add(
    _ tasks: [(TaskDraft, TaskRow)], to rows: inout [TaskRow],
    into diagnostics: inout Diagnostics
  ) {
    var known: [String: (position: Int, form: TaskDraft.Form?)] = [:]
    for (position, row) in rows.enumerated() {
      let key = TaskIDForm(row.entry.id.text).folded
      if known[key] == nil { known[key] = (position, nil) }
    }
    for (draft, row) in tasks {
      let key = TaskIDForm(row.entry.id.text).folded
      guard let earlier = known[key] else {
        known[key] = (rows.count, draft.form)
        rows.append(row)
        continue
      }
      let first = rows[earlier.position]
      let isListed =
        first.group != row.group && Phrase(first.entry.title) == Phrase(row.entry.title)
      let isAgain = draft.form == earlier.form && row.hasFields && first.hasFields
      if isAgain, !isListed {
        diagnostics.emit(
          .duplicate(row.entry.id, first: first.idSpan), at: row.idSpan)
        rows.append(row)
      } else {
        rows[earlier.position].fill(from: row)
      }
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func duplicate(_ id: Activity.ID, first: SourceSpan) -> Self {
    Self(
      .duplicateID, "the id \(id.text.excerpt) is used twice",
      help: "give one of the tasks another id",
      notes: [Diagnostic.Note(span: first, text: "first used here")])
  }
}
