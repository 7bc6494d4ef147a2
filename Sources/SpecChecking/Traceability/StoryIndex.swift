import PlanModel

/// Finds stories by their ids in any form: `US-3`, `us3`, `US-03`, and `3` where that is clear.
struct StoryIndex {
  private var byID: [[String]: Int] = [:]
  /// The words with which ids begin.
  private var firstWords: Set<String> = []
  /// The stories by the number in their ids, where no two have it.
  private var byNumber: [String: Int] = [:]

  /// Takes the stories among all items.
  init(_ subjects: [TraceSubject]) {
    var shared: Set<String> = []
    for subject in subjects where subject.item.kind == .story {
      let words = subject.name.text.pieces.map(\.word)
      let item = subject.item.id.position
      byID[words] = item
      firstWords.formUnion(words.prefix(1))
      let numbers = words.filter { $0.allSatisfy(\.isNumber) }
      guard numbers.count == 1 else { continue }
      if byNumber.updateValue(item, forKey: numbers[0]) != nil { shared.insert(numbers[0]) }
    }
    for number in shared { byNumber[number] = nil }
  }

  /// Returns the position of the story that `reference` stands for, if it stands for one.
  func item(for reference: String) -> Int? {
    let words = TraceText(reference).pieces.map(\.word)
    if let item = byID[words] { return item }
    return words.count == 1 ? byNumber[words[0]] : nil
  }
}

extension StoryIndex {
  /// How many digits a number has that two ids do not share by chance.
  private static let tellingDigits = 3
  /// How many pieces of a task's id are looked at.
  private static let idLimit = 12

  /// Returns the position of the story whose id a task's id holds: `US-7-T2`, or `T-070-01` of
  /// `US-070`.
  func item(heldBy taskID: String) -> Int? {
    guard !byID.isEmpty else { return nil }
    let pieces = TraceText(taskID, limit: Self.idLimit).pieces
    for start in pieces.indices where firstWords.contains(pieces[start].word) {
      for end in pieces.indices.dropFirst(start + 1) {
        if let item = byID[pieces[start...end].map(\.word)] { return item }
      }
    }
    let number = pieces.first {
      $0.range.count >= Self.tellingDigits && $0.word.allSatisfy(\.isNumber)
    }
    return number.flatMap { byNumber[$0.word] }
  }
}

extension TraceSubject {
  /// Whether it is a story whose id can be told from other words: letters, then a number.
  var hasStoryID: Bool {
    let words = name.text.pieces.map(\.word)
    return item.kind == .story && words.count > 1
      && words.contains { $0.allSatisfy(\.isNumber) }
      && words.contains { !$0.allSatisfy(\.isNumber) }
  }
}
