import PlanModel

/// Weighs what a table is: columns, heading and cells each speak for a kind, with points.
///
/// A kind wins with the most points; a table is `other` unless something outweighs the five points
/// that every table has for it. The weights say: an effort beside dependencies means tasks whatever
/// the heading says; an id with a title does only with either of them, or where the heading speaks
/// of tasks.
struct TableEvidence {
  /// The rows whose cells are looked at; more would tell no more.
  private static let sample = 50

  /// What was found, in the order of the signs.
  private(set) var found: [TableDecision.Evidence] = []

  private let table: MarkdownDocument.Table
  private let columns: TableColumns
  private let section: SectionMeaning?
  private let first: ColumnMeaning?

  /// Whether the heading or the columns speak of risks, whatever else the table has.
  let speaksOfRisks: Bool

  /// Whether there is a column of each sort.
  private let hasID, hasTask, hasName, hasEffort, hasDependencies: Bool
  /// Whether likelihoods or impacts stand beside risks or under a heading of risks.
  ///
  /// What stands in a column of tasks is then what the risks hit.
  private let isRegister: Bool

  /// Weighs a table with the given columns under `headings`, the nearest first.
  init(
    _ table: MarkdownDocument.Table, columns: TableColumns, under headings: [SpecText]
  ) {
    self.table = table
    self.columns = columns
    section = headings.lazy.compactMap { SectionMeaning(heading: $0.text) }.first
    first = table.header.first.flatMap { ColumnMeaning(header: $0.text) }
    hasID = columns.has(.id)
    hasTask = columns.has(.task)
    hasName = columns.has(.task, .title, .description, .story)
    hasEffort = columns.has(.effort, .size, .duration, .likely)
    hasDependencies = columns.has(.dependencies, .blocks)
    let namesRisks = columns.has(.risk, .mitigation)
    isRegister =
      columns.has(.likelihood, .impact) && (namesRisks || section == .risks)
      && (!hasEffort && !hasDependencies || section == .risks && columns.has(.likelihood))
    speaksOfRisks =
      section == .risks ? columns.has(.likelihood, .impact, .risk, .mitigation) : isRegister
    addTaskColumns()
    addOtherColumns()
    addHeadings(headings)
    addCells()
    add(.anyTable, .other, 5)
  }

  /// The kind with the most points, of equal ones the first.
  var kind: TableDecision.Kind {
    var best = TableDecision.Kind.other
    var most = Int.min
    for kind in TableDecision.Kind.allCases {
      let points = found.reduce(0) { $0 + ($1.kind == kind ? $1.points : 0) }
      if points > most { (best, most) = (kind, points) }
    }
    return best
  }

  private mutating func add(
    _ sign: TableDecision.Sign, _ kind: TableDecision.Kind, _ points: Int, if holds: Bool = true
  ) {
    if holds { found.append(.init(sign, kind, points)) }
  }

  private mutating func addTaskColumns() {
    add(.idColumn, .tasks, 2, if: hasID)
    add(.taskColumn, .tasks, 2, if: hasTask)
    add(.nameColumn, .tasks, 1, if: hasName && !hasTask)
    add(.effortColumn, .tasks, 4, if: hasEffort)
    add(.dependencyColumn, .tasks, 3, if: hasDependencies)
    add(.ownerColumn, .tasks, 1, if: columns.has(.owner))
    add(.noName, .tasks, -10, if: !hasName && !hasID)
    add(.noIDOrDependency, .tasks, -1, if: !hasID && !hasDependencies)
    add(.noIDOrEffort, .tasks, -4, if: !hasID && !hasEffort && hasDependencies)
    add(.onlyIDs, .tasks, -5, if: hasID && !hasName && !hasEffort)
    add(.phaseFirst, .tasks, -4, if: first == .phase && !hasID && !hasDependencies)
  }

  private mutating func addOtherColumns() {
    add(.scenarioColumn, .other, 20, if: columns.has(.scenario) && !hasDependencies && !isRegister)
    if isRegister || columns.has(.likelihood, .impact) && !hasEffort && !hasDependencies {
      let namesRisks = columns.has(.risk, .mitigation)
      add(.levelColumn, .risks, 6)
      add(.riskColumn, .risks, 10, if: namesRisks)
      add(.riskHeading, .risks, 10, if: section == .risks && !namesRisks)
    }
    add(
      .phaseWithDates, .timeline, 15,
      if: columns.has(.phase) && columns.has(.start, .end, .dates, .duration) && !hasDependencies
        && (first == .phase || section == .timeline) && !columns.has(.effort, .task))
    add(
      .sizeFirst, .sizes, 18,
      if: first == .size && (section == .sizes || !columns.has(.id, .task, .title)))
    add(
      .externalColumn, .externals, 12,
      if: columns.has(.dependency) && !columns.has(.id, .effort)
        && !(hasName && hasEffort && hasDependencies))
    add(
      .stateColumn, .externals, 10,
      if: section == .externalDependencies && columns.has(.status, .description) && !hasEffort)
    add(.storyColumn, .stories, 8, if: section == .stories && columns.has(.id, .story))
  }

  private mutating func addHeadings(_ headings: [SpecText]) {
    switch section {
    case .tasks: add(.taskHeading, .tasks, 5)
    case .stories, .tests, .risks, .summary, .other, .sizes: add(.otherHeading, .other, 2)
    case .timeline, .externalDependencies, nil:
      let heading = Phrase(headings.first?.text ?? "")
      add(.workHeading, .tasks, 2, if: TaskLabelWord.taskSections.contains(where: heading.contains))
    }
  }

  private mutating func addCells() {
    let rows = table.rows.prefix(Self.sample)
    guard !rows.isEmpty else { return }
    let ids = columns.position(of: .id).map { column in
      rows.map { TaskIDText.id(in: $0.cells[column].text) }.filter { !$0.isEmpty }
    }
    if let dependencies = columns.position(of: .dependencies), let ids {
      let known = Set(ids)
      let isNamed = rows.contains { row in
        let cell = row.cells[dependencies].text
        return cell.utf8.count <= 500
          && cell.unicodeScalars.split(whereSeparator: Self.separatesIDs).contains { word in
            word.contains(where: \.isNumber) && known.contains(String(word))
          }
      }
      add(.dependenciesNameRows, .tasks, 1, if: isNamed)
    }
    let efforts = columns.position(of: .effort, .duration, .size, .likely).map { column in
      rows.map { EffortGrammar.read($0.cells[column].text, isCell: true) }
        .filter { $0 != .nothing }
    }
    if let efforts, efforts.count > 1 {
      let unread = efforts.count { if case .amount = $0 { false } else { true } }
      add(.effortsUnread, .tasks, -3, if: unread * 2 > efforts.count)
    }
    if let ids, !ids.isEmpty {
      let others = ids.count { TaskLabelWord.otherPrefixes.contains(TaskIDText.prefix(of: $0)) }
      add(.otherIDs, .other, 6, if: others * 2 > ids.count)
    }
    add(.counts, .other, 10, if: !isRegister && countsTasks(in: rows))
    add(.fieldRows, .other, 20, if: table.header.count == 2 && namesFields(in: rows))
    if !isRegister, let column = columns.position(of: .task),
      !columns.has(.id, .title, .description)
    {
      add(.taskLists, .other, 10, if: TaskLists.fill(rows.lazy.map { $0.cells[column].text }))
    }
  }

  /// Whether the first of two columns names what is told of one task, as `ID` and `Estimate` do.
  private func namesFields(in rows: ArraySlice<MarkdownDocument.Table.Row>) -> Bool {
    let fields = rows.compactMap { row in
      row.cells[0].text.utf8.count <= 60 ? ColumnMeaning(exactly: row.cells[0].text) : nil
    }
    return Set(fields).count > 1 && fields.count * 2 > rows.count
  }

  /// Whether what should name the tasks says how many there are, as a summary does.
  private func countsTasks(in rows: ArraySlice<MarkdownDocument.Table.Row>) -> Bool {
    table.header.indices.contains { column in
      let words = Phrase(table.header[column].text).words.map(String.init)
      guard words.contains(where: Self.countedWords.contains) else { return false }
      let cells = rows.map(\.cells[column]).filter { !$0.isEmpty }
      return !cells.isEmpty
        && cells.allSatisfy { cell in
          let words = Phrase(cell.text).words
          return words.count <= 2 && words.first?.allSatisfy(\.isNumber) == true
            && words.dropFirst().allSatisfy { Self.countedWords.contains(String($0)) }
        }
    }
  }

  /// Whether a sign stands between the ids of a cell.
  private static func separatesIDs(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", " ", ";", "/": true
    default: false
    }
  }

  /// Things that a summary counts.
  private static let countedWords: Set<String> = [
    "tasks", "stories", "items", "tickets", "issues", "count", "tâches", "aufgaben", "tareas",
    "任务数", "タスク数",
  ]
}
