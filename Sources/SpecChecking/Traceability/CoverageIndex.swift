/// Which texts hold which words, and how much of each text the words of a title cover.
struct CoverageIndex {
  /// A word as a text holds it.
  struct Entry {
    let word: Int
    /// How much it counts in this text.
    let share: Double
    /// How much it tells in general.
    let weight: Double
  }

  /// What a title shares with one text.
  struct Hit {
    /// The position of the text.
    let text: Int
    /// How many words they share.
    var count = 0
    /// How much these count in the text, added up.
    var share = 0.0
    /// How much they tell in general, added up.
    var weight = 0.0
  }

  /// A word that more texts have cannot tell which is meant and leads to none; it bounds the work.
  private static let limit = 64

  /// One text that has a word.
  private struct Place {
    let text: Int
    let share: Double
    let weight: Double
  }

  /// The places of each word, by its number.
  private var places: [[Place]]

  /// Creates an empty index for words with numbers below `wordCount`.
  init(wordCount: Int) { places = Array(repeating: [], count: wordCount) }

  /// Adds the words of a text, each once; texts come in ascending order.
  mutating func add(_ entries: [Entry], text: Int) {
    for entry in entries where places[entry.word].count <= Self.limit {
      places[entry.word].append(Place(text: text, share: entry.share, weight: entry.weight))
    }
  }

  /// Returns the texts that share words with a title, by position.
  ///
  /// - Complexity: O(*p* log *p*) for the *p* ≤ 64 × `words.count` places of the words.
  func hits(for words: [Int]) -> [Hit] {
    let lists = words.filter { !places[$0].isEmpty && places[$0].count <= Self.limit }
    guard let first = lists.first else { return [] }
    var found = places[first]
    found.reserveCapacity(lists.reduce(0) { $0 + places[$1].count })
    for word in lists.dropFirst() { found += places[word] }
    // The sort is stable: what is added up comes in the order of the words.
    if lists.count > 1 { found.sort { $0.text < $1.text } }
    var hits: [Hit] = []
    hits.reserveCapacity(found.count)
    for place in found {
      if hits.last?.text != place.text { hits.append(Hit(text: place.text)) }
      hits[hits.count - 1].count += 1
      hits[hits.count - 1].share += place.share
      hits[hits.count - 1].weight += place.weight
    }
    return hits
  }
}
