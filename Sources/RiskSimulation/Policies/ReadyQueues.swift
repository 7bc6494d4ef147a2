/// Queues of activities that could start now, in each the first in planned order first.
///
/// A queue is what waits for people of a group, or for units of a pool: a set of bits by planned
/// rank. An activity has an *entry* for each queue that it may ever stand in.
struct ReadyQueues: ~Copyable {
  /// The bits of queue *q* are in `words[wordStart[q]..<wordStart[q + 1]]`.
  private var words: Row<UInt64>
  private let wordStart: Row<Int>
  /// Where each entry's bit is.
  private let place: Row<Int>
  /// The planned rank of each bit's activity.
  private let rank: Row<Int>
  /// How many activities stand in each queue.
  private var counts: Row<Int>

  /// Creates empty queues.
  ///
  /// - Parameters:
  ///   - ranking: The activities, the first in planned order first.
  ///   - queue: The queue of each entry, those of one activity together.
  ///   - entryStart: Where the entries of each activity begin; one longer than the activities.
  ///   - count: How many queues there are.
  init(ranking: [Int], queue: [Int], entryStart: [Int], count: Int) {
    var sizes = Array(repeating: 0, count: count)
    var place = Array(repeating: 0, count: queue.count)
    for position in ranking {
      for entry in entryStart[position]..<entryStart[position + 1] {
        place[entry] = sizes[queue[entry]]
        sizes[queue[entry]] += 1
      }
    }
    let wordStart = sizes.reduce(into: [0]) { $0.append($0[$0.count - 1] + ($1 + 63) / 64) }
    var ranks = Array(repeating: 0, count: wordStart[count] * 64)
    for (rank, position) in ranking.enumerated() {
      for entry in entryStart[position]..<entryStart[position + 1] {
        place[entry] += wordStart[queue[entry]] * 64
        ranks[place[entry]] = rank
      }
    }
    self.wordStart = Row(wordStart)
    self.place = Row(place)
    rank = Row(ranks)
    words = Row(repeating: 0, count: wordStart[count])
    counts = Row(repeating: 0, count: count)
  }

  /// Whether nothing stands in a queue.
  @inline(__always)
  func isEmpty(_ queue: Int) -> Bool { counts[queue] == 0 }

  /// Puts an entry's activity into its queue, in which it does not stand.
  @inline(__always)
  mutating func insert(_ entry: Int, of queue: Int) {
    words[place[entry] &>> 6] |= 1 &<< UInt64(place[entry] & 63)
    counts[queue] &+= 1
  }

  /// Removes an entry's activity from its queue, in which it stands.
  @inline(__always)
  mutating func remove(_ entry: Int, of queue: Int) {
    words[place[entry] &>> 6] &= ~(1 &<< UInt64(place[entry] & 63))
    counts[queue] &-= 1
  }

  /// Returns the rank of the first activity in a queue.
  ///
  /// - Precondition: the queue is not empty.
  @inline(__always)
  func firstRank(of queue: Int) -> Int {
    var word = wordStart[queue]
    while words[word] == 0 { word &+= 1 }
    return rank[word &* 64 &+ words[word].trailingZeroBitCount]
  }

  /// The place at which a queue begins.
  @inline(__always)
  func start(of queue: Int) -> Int { wordStart[queue] &* 64 }

  /// The rank of the activity that stands at a place.
  @inline(__always)
  func rank(at place: Int) -> Int { rank[place] }

  /// Returns the first place of a queue, not before `place`, at which an activity stands.
  @inline(__always)
  func firstPlace(of queue: Int, from place: Int) -> Int? {
    var word = place &>> 6
    let end = wordStart[queue &+ 1]
    guard counts[queue] > 0, word < end else { return nil }
    var bits = words[word] & (UInt64.max &<< UInt64(place & 63))
    while bits == 0 {
      word &+= 1
      guard word < end else { return nil }
      bits = words[word]
    }
    return word &* 64 &+ bits.trailingZeroBitCount
  }
}
