import PlanModel

/// A table, its place among the headings, and what it is taken for.
struct SpecTable {
  /// What the rows of a table are.
  enum Kind {
    case tasks, externals, timeline, risks, stories, sizes, other
  }

  /// The table itself.
  let table: MarkdownDocument.Table
  /// The headings above it, the nearest first.
  let headings: [SpecText]
  /// Which column holds what.
  let columns: TableColumns
  /// What its rows are.
  let kind: Kind

  /// Recognises a table under the given headings, the nearest first.
  init(_ table: MarkdownDocument.Table, under headings: [SpecText]) {
    self.table = table
    self.headings = headings
    columns = TableColumns(header: table.header)
    let section = headings.lazy.compactMap { SectionMeaning(heading: $0.text) }.first
    kind = Self.kind(of: columns, in: section, firstHeader: table.header.first?.text ?? "")
  }

  /// Decides by evidence: the columns first, the heading where they leave a doubt.
  ///
  /// An effort next to dependencies means tasks whatever the heading says; an id with a title
  /// alone does only where the heading speaks of tasks.
  private static func kind(
    of columns: TableColumns, in section: SectionMeaning?, firstHeader: String
  ) -> Kind {
    let hasEffort = columns.has(.effort, .size, .duration) || columns.has(.likely)
    let hasDependencies = columns.has(.dependencies, .blocks)
    let hasName = columns.has(.id, .task, .title, .description, .story)
    if columns.has(.scenario), !hasDependencies { return .other }
    if columns.has(.risk, .mitigation) || section == .risks,
      columns.has(.likelihood, .impact), !hasEffort, !hasDependencies
    {
      return .risks
    }
    let first = ColumnMeaning(header: firstHeader)
    if columns.has(.phase), columns.has(.start, .end, .dates, .duration), !hasDependencies,
      first == .phase || section == .timeline, !columns.has(.effort, .task)
    {
      return .timeline
    }
    if first == .size, section == .sizes || (hasEffort && !columns.has(.id, .task, .title)) {
      return .sizes
    }
    if hasName, hasEffort, hasDependencies { return .tasks }
    if columns.has(.id), columns.has(.task), hasEffort { return .tasks }
    if columns.has(.dependency), !columns.has(.id, .effort) { return .externals }
    switch section {
    case .tasks:
      let isList = columns.has(.id) && columns.has(.task, .title, .description)
      return isList || (hasName && hasEffort && first != .phase) || columns.has(.task)
        ? .tasks : .other
    case .externalDependencies where columns.has(.status, .description) && !hasEffort:
      return .externals
    case .stories where columns.has(.id, .story): return .stories
    case .stories, .tests, .risks, .summary, .other, .sizes: return .other
    case .timeline, .externalDependencies, nil: break
    }
    let isNamedTask = columns.has(.id) && columns.has(.task, .title, .description)
    return isNamedTask && (hasEffort || hasDependencies) ? .tasks : .other
  }
}
