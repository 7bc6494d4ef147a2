import PlanModel

/// Finds stories by their ids in any form: `US-3`, `us3`, `US-03`, and `3` where that is clear.
struct StoryIndex {
  private var byID: [[String]: Int] = [:]
  /// The words with which ids begin.
  private var firstWords: Set<String> = []
  /// The stories by the number in their ids, where no two have it.
  private var byNumber: [String: Int] = [:]
  /// Those of them whose number is written with so many digits that no other id has it by chance.
  private var byTellingNumber: [String: Int] = [:]

  /// Takes the stories among all items.
  init(_ subjects: [TraceSubject]) {
    var shared: Set<String> = []
    for subject in subjects where subject.item.kind == .story {
      let pieces = subject.name.text.pieces
      let words = pieces.map(\.word)
      let item = subject.item.id.position
      byID[words] = item
      firstWords.formUnion(words.prefix(1))
      let numbers = pieces.filter(\.isNumber)
      guard numbers.count == 1, let number = numbers.first else { continue }
      if number.isTelling { byTellingNumber[number.word] = item }
      if byNumber.updateValue(item, forKey: number.word) != nil { shared.insert(number.word) }
    }
    for number in shared { (byNumber[number], byTellingNumber[number]) = (nil, nil) }
  }

  /// Returns the position of the story that `reference` stands for, if it stands for one.
  func item(for reference: String) -> Int? {
    let words = TraceText(reference).pieces.map(\.word)
    if let item = byID[words] { return item }
    return words.count == 1 ? byNumber[words[0]] : nil
  }
}

extension StoryIndex {
  /// How many pieces of a task's id are looked at.
  private static let idLimit = 12

  /// Returns the position of the story whose id a task's id holds: `US-7-T2`, or `T-070-01` of
  /// `US-070`; but the first task `T001` is not of the first story `US1`.
  func item(heldBy taskID: String) -> Int? {
    guard !byID.isEmpty else { return nil }
    let pieces = TraceText(taskID, limit: Self.idLimit).pieces
    for start in pieces.indices where firstWords.contains(pieces[start].word) {
      for end in pieces.indices.dropFirst(start + 1) {
        if let item = byID[pieces[start...end].map(\.word)] { return item }
      }
    }
    return pieces.first(where: \.isTelling).flatMap { byTellingNumber[$0.word] }
  }
}

extension TraceText.Piece {
  /// How many digits a number has that two ids do not share by chance.
  private static let tellingDigits = 3

  /// Whether it consists of digits.
  fileprivate var isNumber: Bool { word.allSatisfy(\.isNumber) }

  /// Whether it is a number of so many digits, zeros before it included, that it tells an id.
  fileprivate var isTelling: Bool { range.count >= Self.tellingDigits && isNumber }
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
