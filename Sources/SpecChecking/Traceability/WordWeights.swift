import Foundation

/// How much each word tells, in 0...1: the fewer tasks and items have it, the more.
///
/// With *n* tasks and items, of which *d* have the word, it is log(1 + *n*/*d*) ÷ log(1 + *n*), the
/// inverse document frequency of information retrieval. A word of work itself, such as `implement`,
/// tells next to nothing, and one without meaning nothing.
struct WordWeights {
  /// The weight of each word by its number.
  private let weights: [Double]
  /// How many tasks have each word.
  private let taskCounts: [Int]

  /// Words that say so much tell things apart; one alone is in about √*n* texts or fewer.
  static let telling = 0.45
  private static let workFactor = 0.03

  /// Counts the words of tasks and of items' names.
  init(tasks: [NumberedText], items: [TraceSubject], numbers: WordNumbers) {
    var inTasks = Array(repeating: 0, count: numbers.count)
    for task in tasks { for word in task.distinctWords { inTasks[word] += 1 } }
    var counts = inTasks
    for item in items { for word in item.words.distinctWords { counts[word] += 1 } }
    let total = Double(tasks.count + items.count)
    weights = counts.indices.map { word in
      guard !numbers.isFiller[word], total > 0 else { return 0 }
      let weight = log2(1 + total / Double(max(counts[word], 1))) / log2(1 + total)
      return numbers.isWork[word] ? weight * Self.workFactor : weight
    }
    taskCounts = inTasks
  }

  /// Returns how much a word of a task tells.
  func weight(of word: Int) -> Double { weights[word] }

  /// Returns how much a word of an item's name tells.
  ///
  /// One that no task has may just be another choice of words, and counts half.
  func weight(inName word: Int) -> Double { weights[word] * (taskCounts[word] == 0 ? 0.5 : 1) }
}
