import PlanModel

/// Finds the tasks that a risk's words name.
struct RiskTargets {
  private let index: TaskIndex
  /// How many more tasks may be named; risks that each name all of them are short to write.
  private var budget = 1_000_000
  /// Whether more tasks were named than are kept.
  var isExhausted: Bool { budget < 0 }
  /// What reads the cells of affected tasks, which most specs have not.
  private lazy var parser = DependencyParser(index: index, externals: [])

  /// Prepares to find tasks of `index`.
  init(index: TaskIndex) { self.index = index }

  /// Returns what a risk hits.
  ///
  /// A column of affected tasks is read like a dependency cell. In prose only ids with letters and
  /// numbers, ranges between them, and words such as `all BE tasks` or `DATA tasks` count.
  mutating func target(of prose: [SpecText], affected: SpecText?) -> Risk.Target {
    var hit: Set<Int> = []
    if let affected, !affected.isEmpty { hit.formUnion(tasks(inCell: affected)) }
    for text in prose { hit.formUnion(tasks(inProse: text)) }
    budget -= hit.count
    guard !hit.isEmpty, !isExhausted else { return .everything }
    // In project order, each id once.
    var seen: Set<Activity.ID> = []
    return .activities(
      hit.sorted().map { index.entries[$0].id }.filter { seen.insert($0).inserted })
  }

  private mutating func tasks(inCell cell: SpecText) -> Set<Int> {
    var ignored = Diagnostics()
    var found: Set<Int> = []
    for term in parser.terms(in: cell, row: 0, into: &ignored) {
      switch term.target {
      case .tasks(let tasks), .all(let tasks): found.formUnion(tasks)
      case .external, .spec: break
      }
    }
    let words = cell.text.split { ",;/&".contains($0) }
    for word in words {
      found.formUnion(index.positions(ofDiscipline: Phrase(word).text) ?? [])
    }
    return found
  }

  private mutating func tasks(inProse text: SpecText) -> Set<Int> {
    let cell = CellScalars(text)
    let found = TaskMentions(index: index).positions(in: cell) { group(at: $0, in: cell) }
    if found.count >= TaskMentions.limit { budget = -1 }
    return Set(found)
  }

  /// The tasks of the discipline at `word`, if the next word is "tasks".
  private func group(at word: Range<Int>, in cell: CellScalars) -> [Int] {
    let end = cell.scalars.count
    let next = cell.skipBlanks(from: word.upperBound, to: end)
    let last = cell.endOfWord(from: next, to: end)
    guard DependencyWord.tasks.contains(Phrase(cell.string(next..<last)).text) else { return [] }
    return index.positions(ofDiscipline: cell.string(word)) ?? []
  }
}
