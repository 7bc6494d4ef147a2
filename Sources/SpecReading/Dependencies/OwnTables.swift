/// Decides whether `All` alone means all tasks of the file or those of its own table.
///
/// One table that says it closes the plan: it waits for everything. Where several tables do, each
/// closes its own sprint; the first must not wait for the last.
enum OwnTables {
  /// Returns for each row the positions of its table's rows; nothing where `All` means the file.
  ///
  /// - Complexity: O(*n*) for *n* rows.
  static func tables(of rows: [TaskRow]) -> [ArraySlice<Int>] {
    let closing = Set(rows.filter { $0.dependencies.contains(where: saysAll) }.map(\.group))
    guard closing.count > 1 else { return [] }
    var members: [Int: [Int]] = [:]
    for (position, row) in rows.enumerated() { members[row.group, default: []].append(position) }
    return rows.map { members[$0.group, default: []][...] }
  }

  private static func saysAll(_ text: SpecText) -> Bool {
    guard text.text.utf8.count <= 40 else { return false }
    let phrase = Phrase(text.text)
    guard !phrase.isEmpty else { return text.text == "*" }
    return DependencyWord.all.contains(String(phrase.firstWord))
      && phrase.words.dropFirst().allSatisfy { DependencyWord.fillers.contains(String($0)) }
  }
}
