import PlanModel

/// Finds the tasks that a number of a phase, of a story or of a parent stands for.
///
///     Phase 2, Sprint 1 complete, Phases 1-3      the tasks under such headings, or of such rows
///     US-4, Story 4                               the tasks that serve it
///     TASK-004, 2.1                               TASK-004-BE and TASK-004-FE, 2.1.1 to 2.1.9
struct TaskGroups {
  /// Of a number such as 1–9 in a range of phases, how many are looked up.
  private static let widest = 100

  private let index: TaskIndex
  /// Tasks by the words of a phase or story and its number, as in `phase 2`.
  private var labelled: [String: [Int]] = [:]
  /// Tasks by what stands before the last part of their ids, folded.
  private var families: [String: [Int]] = [:]

  /// Indexes the tasks of `index`.
  ///
  /// - Complexity: O(*n*) for *n* tasks and bytes of their headings.
  init(index: TaskIndex) {
    self.index = index
    var labels: [[String]: [String]] = [:]
    for (position, entry) in index.entries.enumerated() {
      let known = labels[entry.groups] ?? entry.groups.flatMap { Self.labels(in: $0) }
      labels[entry.groups] = known
      for label in known { append(position, to: label) }
      for story in entry.stories { append(position, to: Phrase(story).text) }
      for stem in TaskIDStems.stems(of: entry.id.text) {
        families[TaskIDForm(stem).folded, default: []].append(position)
      }
    }
  }

  private mutating func append(_ position: Int, to label: String) {
    guard labelled[label]?.last != position else { return }
    labelled[label, default: []].append(position)
  }

  /// Returns the tasks of the phases or the story that a piece of a cell names, if it does.
  func tasks(labelled piece: String) -> [Int]? {
    guard piece.utf8.count <= 100 else { return nil }
    var words = Phrase(piece).words.map(String.init)
    while let last = words.last, DependencyWord.fillers.contains(last) || Self.isState(last) {
      words.removeLast()
    }
    if let first = words.first, Self.openings.contains(first) { words.removeFirst() }
    guard words.count > 1 else { return nil }
    if let found = labelled[words.joined(separator: " ")] { return found }
    guard let word = words.first.map(Self.singular), DependencyWord.phases.contains(word),
      let start = Int(words[1])
    else { return nil }
    let rest = words.dropFirst(2).filter { Int($0) == nil }
    guard rest.allSatisfy(Self.joints.contains), let end = words.last.flatMap({ Int($0) }),
      start <= end, end - start < Self.widest
    else { return nil }
    let numbers = words.count > 2 && rest.contains("and") ? [start, end] : Array(start...end)
    let found = Set(numbers.flatMap { labelled["\(word) \($0)"] ?? [] })
    return found.isEmpty ? nil : found.sorted()
  }

  /// Returns the only one of `tasks` where it is the phase that `piece` names: its id is the number.
  func phase(among tasks: [Int], called piece: String) -> Int? {
    let words = Phrase(piece).words
    guard tasks.count == 1, words.count > 1 else { return nil }
    let id = Phrase(index.entries[tasks[0]].id.text).text
    return id == words[1] || id == words.prefix(2).joined(separator: " ") ? tasks[0] : nil
  }

  /// Returns the tasks whose ids begin with `id` and go on with a part of their own.
  ///
  /// `1.x` is what begins with `1`.
  func tasks(beginningWith id: String) -> [Int]? {
    let stem = id.hasSuffix(".x") ? String(id.dropLast(2)) : id
    return stem.utf8.count <= 64 ? families[TaskIDForm(stem).folded] : nil
  }

  /// The phases and stories that a heading or a cell numbers: `Phase 2: Backend` is `phase 2`.
  private static func labels(in heading: String) -> [String] {
    let words = Phrase(heading.prefix(200)).words.map(String.init)
    var labels: [String] = []
    for (word, number) in zip(words, words.dropFirst()) {
      let isLabel = DependencyWord.phases.contains(word) || DependencyWord.stories.contains(word)
      if isLabel, number.contains(where: \.isNumber) || number.count == 1 {
        labels.append("\(word) \(number)")
      }
    }
    return labels
  }

  private static func isState(_ word: String) -> Bool { DependencyWord.states.contains(word) }

  private static func singular(_ word: String) -> String {
    word.count > 4 && word.hasSuffix("s") ? String(word.dropLast()) : word
  }

  private static let openings: Set<String> = ["after", "all", "every", "of", "from"]
  private static let joints: Set<String> = ["and", "to", "through", "thru", "bis", "à", "a"]
}
