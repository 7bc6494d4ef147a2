/// A set of people, by their positions.
struct PeopleSet: Hashable {
  private var words: [UInt64]

  /// Creates the set of the given people out of `count`.
  init(_ people: some Sequence<Int>, of count: Int) {
    words = Array(repeating: 0, count: (count + 63) / 64)
    for person in people { words[person / 64] |= 1 << UInt64(person % 64) }
  }

  /// Whether all of `other` belong to it.
  func isSuperset(of other: PeopleSet) -> Bool {
    zip(words, other.words).allSatisfy { $1 & ~$0 == 0 }
  }

  /// Those of either.
  func union(_ other: PeopleSet) -> PeopleSet {
    var result = self
    for index in words.indices { result.words[index] |= other.words[index] }
    return result
  }

  /// The positions, ascending.
  var members: [Int] {
    words.indices.flatMap { index in
      (0..<64).filter { words[index] >> UInt64($0) & 1 == 1 }.map { index * 64 + $0 }
    }
  }
}
