/// Words as numbers, one for all words of a stem, so that texts compare fast.
struct WordNumbers {
  private var byWord: [String: Int] = [:]
  private var byStem: [String: Int] = [:]
  /// Whether a number stands for a word that carries no meaning of its own.
  private(set) var isFiller: [Bool] = []
  /// Whether a number stands for a word of work itself, such as `implement`.
  private(set) var isWork: [Bool] = []

  /// How many numbers there are.
  var count: Int { isFiller.count }

  /// Returns the number of a word in lower case.
  mutating func number(of word: String) -> Int {
    if let number = byWord[word] { return number }
    let stem = WordStem.stem(of: word)
    let isFiller = TraceWords.fillers.contains(word)
    // A filler keeps a number of its own: `one` is not the stem of `ones`.
    let key = isFiller ? " " + word : stem
    let number = byStem[key] ?? count
    if number == count {
      byStem[key] = number
      self.isFiller.append(isFiller)
      isWork.append(TraceWords.work.contains(stem))
    }
    byWord[word] = number
    return number
  }

  /// Returns the numbers of those stems that occur.
  func numbers(ofStems stems: Set<String>) -> Set<Int> { Set(stems.compactMap { byStem[$0] }) }
}
