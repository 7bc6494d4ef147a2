/// Recognises tables whose rows are phases: `| Phase 2: Build | 3 weeks | Phase 1 |`.
enum PhaseRows {
  /// The rows whose cells are looked at; more would tell no more.
  private static let sample = 50

  /// Whether the rows of a table are phases, each another, that wait for phases if for anything.
  static func make(_ table: MarkdownDocument.Table, _ columns: TableColumns) -> Bool {
    let tasks = columns.position(of: .task)
    let ids = columns.position(of: .id)
    guard columns.position(of: .phase) == 0, ids == nil || ids == tasks else { return false }
    let rows = table.rows.prefix(sample).filter { row in
      !TaskRowKind.isSubtotal(id: row.cells[0].text, title: "")
    }
    guard rows.count > 1 else { return false }
    let phases = rows.map { Phrase($0.cells[0].text) }
    guard Set(phases).count == phases.count, !phases.contains(where: \.isEmpty) else {
      return false
    }
    guard let dependencies = columns.position(of: .dependencies) else {
      return tasks == nil && areNumbered(rows.lazy.map { $0.cells[0] })
    }
    // Beside phases, a column of tasks may name those of each.
    let texts = rows.map { $0.cells[dependencies].text }.filter { !DependencyWord.isNone($0) }
    let known = Set(phases)
    return (tasks == nil || !texts.isEmpty)
      && texts.allSatisfy { text in
        let phrase = Phrase(text)
        return phrase.words.first.map { DependencyWord.phases.contains(String($0)) } == true
          || known.contains(phrase)
          || text.split(separator: ",").allSatisfy { known.contains(Phrase($0)) }
      }
  }

  /// Whether most cells begin with the word for a phase, and its number.
  static func areNumbered(_ cells: some Sequence<SpecText>) -> Bool {
    var (numbered, all) = (0, 0)
    for cell in cells.prefix(sample) where !cell.isEmpty {
      all += 1
      let words = Phrase(cell.text).words
      let isPhase = words.first.map { DependencyWord.phases.contains(String($0)) } == true
      if isPhase, words.count > 1, words[1].first?.isNumber == true { numbered += 1 }
    }
    return numbered > 0 && numbered * 3 >= all * 2
  }
}
