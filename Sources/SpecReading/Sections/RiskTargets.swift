import PlanModel

/// Finds the tasks and external dependencies that a risk's words name.
struct RiskTargets {
  /// What a risk hits.
  typealias Targets = (tasks: Risk.Target, delays: [ExternalDependency.ID])

  private let index: TaskIndex
  /// The external dependencies that some task waits for, by the words of their names.
  private let awaited: [(name: Phrase, id: ExternalDependency.ID)]
  private let groups: TaskGroups
  private let stories: [String: [Int]]
  /// How many more tasks may be named; risks that each name all of them are short to write.
  private var budget = 1_000_000
  /// Whether more tasks were named than are kept.
  var isExhausted: Bool { budget < 0 }
  /// What reads the cells of affected tasks, which most specs have not.
  private var parser: DependencyParser

  /// The least letters of a name that is looked for in prose; shorter ones are words like others.
  private static let leastName = 4
  /// How many names are looked for in prose.
  private static let mostNames = 200

  /// Prepares to find tasks of `index`, and what these wait for.
  init(index: TaskIndex, externals: [ExternalDependency], waitsFor: [[ExternalDependency.ID]]) {
    self.index = index
    let needed = Set(waitsFor.joined())
    awaited = externals.lazy.filter { needed.contains($0.id) && $0.id.name.count >= Self.leastName }
      .prefix(Self.mostNames).map { (Phrase($0.id.name), $0.id) }
    groups = TaskGroups(index: index)
    parser = DependencyParser(index: index, externals: externals)
    var stories: [String: [Int]] = [:]
    for (position, entry) in index.entries.enumerated() {
      for story in entry.stories { stories[Phrase(story).text, default: []].append(position) }
    }
    self.stories = stories
  }

  /// Returns what a risk hits.
  ///
  /// A column of affected tasks is read like a dependency cell, in which also disciplines, phases,
  /// sections and stories count; what names nothing is recorded. In prose only ids with letters and
  /// numbers, ranges between them, words such as `all BE tasks` or `DATA tasks`, and the names of
  /// external dependencies that tasks wait for count.
  mutating func targets(
    of prose: [SpecText], affected: SpecText?, into diagnostics: inout Diagnostics
  ) -> Targets {
    var hit: Set<Int> = []
    var delays: [ExternalDependency.ID] = []
    var saysAll = false
    if let affected, !affected.isEmpty {
      let named = targets(inCell: affected, into: &diagnostics)
      (hit, delays, saysAll) = (named.tasks, named.delays, named.saysAll)
    }
    for text in prose { hit.formUnion(tasks(inProse: text)) }
    if delays.isEmpty, !saysAll { delays = externals(inProse: prose) }
    budget -= hit.count
    guard !isExhausted else { return (.everything, delays) }
    // In project order, each id once.
    var seen: Set<Activity.ID> = []
    let ids = hit.sorted().map { index.entries[$0].id }.filter { seen.insert($0).inserted }
    return (ids.isEmpty && delays.isEmpty ? .everything : .activities(ids), delays)
  }

  /// What a cell of affected tasks names.
  private mutating func targets(
    inCell cell: SpecText, into diagnostics: inout Diagnostics
  ) -> (tasks: Set<Int>, delays: [ExternalDependency.ID], saysAll: Bool) {
    // As a whole it may be a name with a comma in it.
    var ignored = Diagnostics()
    let whole = parser.terms(in: cell, row: 0, into: &ignored)
    var (tasks, delays, saysAll) = (Set<Int>(), [ExternalDependency.ID](), false)
    func add(_ terms: [DependencyTerm]) {
      for term in terms {
        switch term.target {
        case .tasks(let found), .all(let found): tasks.formUnion(found)
        case .external(let id): if !delays.contains(id) { delays.append(id) }
        case .spec: break
        }
      }
    }
    guard !ignored.found.isEmpty else {
      add(whole)
      return (tasks, delays, tasks.count == index.entries.count)
    }
    let scalars = CellScalars(cell)
    for piece in DependencyPieces.pieces(of: scalars) {
      let text = scalars.string(piece)
      if Self.everything.contains(Phrase(text).text) {
        saysAll = true
      } else if let group = group(text) {
        tasks.formUnion(group)
      } else if !DependencyWord.isNone(text) {
        var unknown = Diagnostics()
        add(parser.terms(in: scalars.text(piece), row: 0, into: &unknown))
        if !unknown.found.isEmpty {
          diagnostics.emit(
            .unknownRiskTarget(text, index.entries.lazy.map(\.id.text).hint(for: text)),
            at: scalars.span(piece))
        }
      }
    }
    if saysAll { tasks.formUnion(index.entries.indices) }
    return (tasks, delays, saysAll)
  }

  /// The tasks of a discipline, a phase, a section or a story.
  private func group(_ text: String) -> [Int]? {
    let phrase = Phrase(text).text
    return index.positions(ofDiscipline: phrase) ?? stories[phrase]
      ?? groups.tasks(labelled: text)
  }

  private mutating func tasks(inProse text: SpecText) -> Set<Int> {
    let cell = CellScalars(text)
    let found = TaskMentions(index: index).positions(in: cell) { group(at: $0, in: cell) }
    if found.count >= TaskMentions.limit { budget = -1 }
    return Set(found)
  }

  /// The external dependencies whose whole names stand in the texts.
  private func externals(inProse texts: [SpecText]) -> [ExternalDependency.ID] {
    guard !awaited.isEmpty else { return [] }
    let phrases = texts.map { Phrase($0.text.prefix(1_000)) }
    return awaited.filter { external in
      phrases.contains { $0.contains(external.name) }
    }.map(\.id)
  }

  /// The tasks of the discipline at `word`, if the next word is "tasks".
  private func group(at word: Range<Int>, in cell: CellScalars) -> [Int] {
    let end = cell.scalars.count
    let next = cell.skipBlanks(from: word.upperBound, to: end)
    let last = cell.endOfWord(from: next, to: end)
    guard DependencyWord.tasks.contains(Phrase(cell.string(next..<last)).text) else { return [] }
    return index.positions(ofDiscipline: cell.string(word)) ?? []
  }

  /// Words for all tasks.
  private static let everything: Set<String> = [
    "all", "all tasks", "everything", "every task", "project", "whole project", "alle", "alles",
    "tous", "toutes", "tout", "todos", "todas", "tutti", "全部", "所有", "すべて", "전체",
  ]
}

extension Diagnostic.Message {
  fileprivate static func unknownRiskTarget(_ text: String, _ hint: TaskIDHint?) -> Self {
    Self(
      .unknownRiskTarget,
      "'\(text.excerpt)' names no task, group of tasks or external dependency that a risk could hit",
      help: hint?.name.map { "did you mean \($0)?" }
        ?? "write ids, ranges, disciplines, phases, stories or 'all'"
        + (hint?.family.map { "; \($0)" } ?? ""))
  }
}
