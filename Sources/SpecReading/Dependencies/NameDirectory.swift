import PlanModel

/// Finds external dependencies and tasks by their names.
struct NameDirectory {
  private let externals: [Phrase: ExternalDependency.ID]
  private let index: TaskIndex
  /// The bytes of the longest external name; longer texts need not be looked up.
  private let longest: Int
  /// Of how many pieces of a cell a name consists at most.
  let longestName: Int

  /// Indexes the names.
  init(externals: [ExternalDependency], index: TaskIndex) {
    var names: [Phrase: ExternalDependency.ID] = [:]
    for external in externals { names[Phrase(external.id.name)] = external.id }
    self.externals = names
    self.index = index
    longest = externals.map { $0.id.name.utf8.count }.max() ?? 0
    let titles = index.entries.lazy.map(\.title)
    longestName = min(
      5, max(Self.longest(of: titles), Self.longest(of: externals.lazy.map(\.id.name))))
  }

  /// Returns the external dependency called `text`, perhaps with its state after the name.
  func external(_ text: String) -> ExternalDependency.ID? {
    // A state after the name makes the text a little longer.
    guard !externals.isEmpty, text.utf8.count <= longest + 40 else { return nil }
    let phrase = Phrase(text)
    if let external = externals[phrase] { return external }
    let words = phrase.text
    guard let blank = words.utf8.lastIndex(of: 0x20),
      DependencyWord.states.contains(String(words[words.utf8.index(after: blank)...]))
    else { return nil }
    return externals[Phrase(words[..<blank])]
  }

  /// Returns the task whose id or title all of `text` is.
  func task(_ text: String) -> Int? { index.position(of: text) ?? index.position(titled: text) }

  /// Of how many pieces the longest of `names` consists, or more than enough.
  private static func longest(of names: some Sequence<String>) -> Int {
    var longest = 1
    // A longer text is never taken for a name.
    for name in names where longest < 5 && name.utf8.count <= 1_200 {
      longest = max(longest, pieceCount(of: name))
    }
    return longest
  }

  /// Of how many pieces a name consists in a dependency cell.
  private static func pieceCount(of name: String) -> Int {
    let text = SpecText(name, file: "", line: 1, column: 1)
    return DependencyPieces.pieces(of: CellScalars(text)).count
  }
}
