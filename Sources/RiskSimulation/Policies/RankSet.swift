/// A set of planned ranks that gives the first one first.
struct RankSet: ~Copyable {
  private var words: Row<UInt64>
  /// No rank lies in a word before it.
  private var firstWord: Int

  /// Creates an empty set of ranks below `count`.
  init(count: Int) {
    words = Row(repeating: 0, count: (count + 63) / 64)
    firstWord = words.count
  }

  /// Adds a rank.
  @inline(__always)
  mutating func insert(_ rank: Int) {
    words[rank &>> 6] |= 1 &<< UInt64(rank & 63)
    firstWord = min(firstWord, rank &>> 6)
  }

  /// The first rank; `Int.max` of an empty set.
  @inline(__always)
  var first: Int {
    mutating get {
      while firstWord < words.count {
        let word = words[firstWord]
        if word != 0 { return firstWord &<< 6 &+ word.trailingZeroBitCount }
        firstWord &+= 1
      }
      return Int.max
    }
  }

  /// Removes the first rank.
  ///
  /// - Precondition: the set is not empty, and `first` was asked for since it last changed.
  @inline(__always)
  mutating func removeFirst() { words[firstWord] &= words[firstWord] &- 1 }
}
