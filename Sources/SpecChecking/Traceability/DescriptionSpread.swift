import Foundation

/// How rare each word is among the descriptions of one kind, in 0...1.
///
/// A word that all stories have tells none of them from the others.
struct DescriptionSpread {
  private var counts: [Int: Int] = [:]
  private let total: Double

  /// Counts the words of some items' descriptions.
  init(_ subjects: [TraceSubject]) {
    total = Double(subjects.count)
    for subject in subjects { for word in subject.description { counts[word, default: 0] += 1 } }
  }

  /// Returns 1 for a word of one description, and less the more have it.
  func rarity(of word: Int) -> Double {
    guard total > 1, let count = counts[word] else { return 1 }
    return log2(1 + total / Double(count)) / log2(1 + total)
  }
}
