/// Reads words for many tasks at once, such as `All`, `All BE tasks` or `Backend tasks`.
struct AllScope {
  private let index: TaskIndex
  /// For each task those of its own table, where `All` alone means these; else empty.
  private let ownTables: [ArraySlice<Int>]
  /// The headings, each with its tasks, in order.
  private var sections: [(heading: Phrase, positions: [Int])] = []
  /// The answers given.
  private var answers: [Phrase: [Int]] = [:]
  /// How many more headings may be looked at.
  private var budget = 1_000_000

  /// Prepares to find tasks in `index`; `ownTables` are empty where `All` means all of the file.
  init(index: TaskIndex, ownTables: [ArraySlice<Int>]) {
    self.index = index
    self.ownTables = ownTables
    for (position, entry) in index.entries.enumerated() {
      if position == 0 || index.entries[position - 1].section != entry.section {
        sections.append((Phrase(entry.section), []))
      }
      sections[sections.count - 1].positions.append(position)
    }
  }

  /// What a piece of a cell means.
  enum Reading {
    /// It is not about many tasks.
    case other
    /// These tasks.
    case tasks(ArraySlice<Int>)
    /// It is, but nothing is called so.
    case unknown
  }

  /// Reads a piece in the row of the task at `row`.
  mutating func read(_ piece: String, row: Int) -> Reading {
    if piece == "*" { return .tasks(everything(for: row)) }
    guard piece.utf8.count <= 200 else { return .other }
    var words = Phrase(piece).words.map(String.init)
    guard let first = words.first else { return .other }
    if DependencyWord.all.contains(first) {
      words.removeFirst()
    } else if let last = words.last, words.count > 1, DependencyWord.tasks.contains(last),
      index.position(titled: piece) == nil, index.position(of: piece) == nil
    {
      words.removeLast()
      guard let found = positions(of: words.joined(separator: " ")) else { return .other }
      return .tasks(found[...])
    } else {
      return .other
    }
    if words.contains(where: DependencyWord.above.contains) {
      return .tasks(index.all[..<max(row, 0)])
    }
    words.removeAll(where: DependencyWord.fillers.contains)
    guard !words.isEmpty else { return .tasks(everything(for: row)) }
    guard let found = positions(of: words.joined(separator: " ")) else { return .unknown }
    return .tasks(found[...])
  }

  /// What `All` alone means in the row of a task.
  private func everything(for row: Int) -> ArraySlice<Int> {
    ownTables.isEmpty ? index.all[...] : ownTables[row]
  }

  /// The tasks of a discipline, else of the sections whose headings have these words.
  private mutating func positions(of name: String) -> [Int]? {
    if let found = index.positions(ofDiscipline: name) { return found }
    let phrase = Phrase(name)
    if answers[phrase] == nil {
      budget -= sections.count
      guard budget > 0 else { return nil }
      answers[phrase] = sections.filter { $0.heading.contains(phrase) }.flatMap(\.positions)
    }
    guard let found = answers[phrase], !found.isEmpty else { return nil }
    return found
  }
}
