import PlanModel

/// Finds ids of tasks in prose: `BE-1, FE-2` or `BE-1 to BE-4`.
///
/// Only ids with a letter and a digit are looked for; in "2 dashboards" no task 2 is meant.
struct TaskMentions {
  /// Words and signs between the ends of a range.
  private static let rangeWords: Set<String> = ["to", "through", "thru", "-", "–", "—", "..", "~"]

  private let tasks: [TaskEntry]
  private let positions: [String: Int]

  /// Prepares to look for the ids of `tasks`.
  init(tasks: [TaskEntry]) {
    self.tasks = tasks
    let named = tasks.indices.filter { position in
      let id = tasks[position].id.text
      return id.contains(where: \.isLetter) && id.contains(where: \.isNumber)
    }
    positions = Dictionary(
      named.map { (tasks[$0].id.text, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Returns the ids that `text` names, in order; those of a range in the order of the tables.
  ///
  /// A range holds the tasks between its ends that are of the discipline of the first.
  func ids(in text: String) -> [Activity.ID] {
    guard !positions.isEmpty else { return [] }
    var found: [Activity.ID] = []
    var words: [String] = []
    for word in Self.words(of: text) {
      defer { words.append(word) }
      guard let position = positions[word] else { continue }
      found.append(tasks[position].id)
      guard words.count >= 2, Self.rangeWords.contains(words[words.count - 1]),
        let first = positions[words[words.count - 2]], first < position
      else { continue }
      found += tasks[first..<position].filter { $0.discipline == tasks[first].discipline }
        .map(\.id)
    }
    return found
  }

  /// The words of a text without the punctuation around them; signs of ranges are words.
  private static func words(of text: String) -> [String] {
    var spaced = text
    for sign in ["–", "—", "..", "~"] { spaced = spaced.split(around: sign) }
    return spaced.split { $0.isWhitespace || ",;()[]{}/&".contains($0) }.map { word in
      rangeWords.contains(String(word)) ? String(word) : word.trimmingPunctuation
    }
  }
}

extension String {
  /// Puts spaces around every occurrence of a sign.
  fileprivate func split(around sign: String) -> String {
    split(separator: sign, omittingEmptySubsequences: false).joined(separator: " \(sign) ")
  }
}

extension Substring {
  /// The word without colons, full stops and quotes at its ends.
  fileprivate var trimmingPunctuation: String {
    let signs: Set<Character> = [":", ".", "'", "\"", "`", "*", "!", "?"]
    return String(drop(while: signs.contains).reversed().drop(while: signs.contains).reversed())
  }
}
