/// Recognises cells that only name tasks of other tables: `BE-1, BE-2` or `1.1-1.3`.
enum TaskLists {
  /// Whether all cells name tasks by their ids, and some of them several.
  static func fill(_ cells: some Sequence<String>) -> Bool {
    var most = 0
    for cell in cells where !cell.isEmpty {
      guard cell.utf8.count <= 200, let count = idCount(in: cell) else { return false }
      most = max(most, count)
    }
    return most > 1
  }

  /// Whether a cell holds ids and nothing else.
  static func isList(_ cell: String) -> Bool {
    cell.utf8.count <= 200 && idCount(in: cell) ?? 0 > 0
  }

  /// How many ids a cell holds; nothing if it holds anything else.
  private static func idCount(in cell: String) -> Int? {
    var count = 0
    for word in cell.split(whereSeparator: { " ,;/、，–~&".contains($0) }) {
      if DependencyWord.connectors.contains(word.lowercased()) || joints.contains(word) { continue }
      // An id has a number and no more than a few letters in a row.
      let letters = word.prefix(while: \.isLetter)
      guard word.contains(where: \.isNumber), letters.count <= 8 else { return nil }
      count += word.dropFirst(letters.count).contains("-") && letters.isEmpty ? 2 : 1
    }
    return count
  }

  private static let joints: Set<Substring> = ["-", "to", "through", "thru", "bis", "à", "..", "→"]
}
