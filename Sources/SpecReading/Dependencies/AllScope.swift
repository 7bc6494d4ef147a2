import PlanModel

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
    if piece.hasSuffix("*"), let found = positions(of: Phrase(piece).text) {
      return .tasks(found[...])
    }
    var words = Phrase(piece).words.map(String.init)
    guard let first = words.first else { return .other }
    if let (all, excepted) = Self.exception(in: piece) {
      guard case .tasks(let tasks) = read(all, row: row) else { return .other }
      let left = excluded(from: excepted)
      return .tasks(tasks.filter { !left.contains($0) }[...])
    }
    if words.count < 3, words.contains(where: DependencyWord.above.contains),
      words.allSatisfy({ DependencyWord.above.contains($0) || DependencyWord.fillers.contains($0) })
    {
      let isAll = words.contains("above") || words.contains("earlier")
      return .tasks(index.all[(isAll ? 0 : max(0, row - 1))..<row])
    }
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
      let isOfPhases = words.contains(where: DependencyWord.phases.contains)
      return .tasks(index.all[..<(isOfPhases ? startOfSection(of: row) : max(row, 0))])
    }
    words.removeAll(where: DependencyWord.fillers.contains)
    guard !words.isEmpty else { return .tasks(everything(for: row)) }
    guard let found = positions(of: words.joined(separator: " ")) else { return .unknown }
    return .tasks(found[...])
  }

  /// Splits `All BE tasks except BE-2` before its exception.
  private static func exception(in piece: String) -> (all: String, excepted: [Substring])? {
    let words = piece.split(whereSeparator: \.isWhitespace)
    guard
      let place = words.firstIndex(where: { DependencyWord.exceptions.contains(Phrase($0).text) }),
      place > 0, place + 1 < words.count
    else { return nil }
    return (words[..<place].joined(separator: " "), Array(words[(place + 1)...]))
  }

  /// The tasks and disciplines among some words.
  private func excluded(from words: [Substring]) -> Set<Int> {
    Set(
      words.flatMap { word -> [Int] in
        let name = TaskIDText.id(in: String(word))
        return index.position(of: name).map { [$0] } ?? index.positions(ofDiscipline: name) ?? []
      })
  }

  /// The first of the rows that stand without a break under the same heading as `row`.
  private func startOfSection(of row: Int) -> Int {
    let place = sections.partitioningIndex { ($0.positions.first ?? 0) > row }
    return sections[max(0, place - 1)].positions.first ?? row
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
      // `All tests` are those under `Testing`.
      let stem = phrase.text.hasSuffix("s") ? String(phrase.text.dropLast()) : phrase.text
      let forms = [phrase.text, stem, stem + "s", stem + "ing"].map { Phrase($0) }
      answers[phrase] =
        sections.filter { section in forms.contains(where: section.heading.contains) }
        .flatMap(\.positions)
    }
    guard let found = answers[phrase], !found.isEmpty else { return nil }
    return found
  }
}
