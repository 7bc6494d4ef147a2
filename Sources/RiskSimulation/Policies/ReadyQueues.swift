/// For each person the activities that could start now, the first in planned order first.
///
/// A set of bits by planned rank for each person.
struct ReadyQueues: ~Copyable {
  /// The bits of person *p* are in `words[wordStart[p]..<wordStart[p + 1]]`.
  private var words: Row<UInt64>
  private let wordStart: Row<Int>
  /// Where each activity's bit is.
  private let place: Row<Int>
  /// The activity of each bit.
  private let activity: Row<Int>
  /// How many activities of each person are ready.
  private var counts: Row<Int>

  /// Creates empty queues for activities that people do in the order of `ranking`.
  init(ranking: [Int], worker: [Int], people: Int) {
    var sizes = Array(repeating: 0, count: people)
    var place = Array(repeating: 0, count: ranking.count)
    for position in ranking {
      place[position] = sizes[worker[position]]
      sizes[worker[position]] += 1
    }
    let wordStart = sizes.reduce(into: [0]) { $0.append($0[$0.count - 1] + ($1 + 63) / 64) }
    var activity = Array(repeating: 0, count: wordStart[people] * 64)
    for position in ranking {
      place[position] += wordStart[worker[position]] * 64
      activity[place[position]] = position
    }
    self.wordStart = Row(wordStart)
    self.place = Row(place)
    self.activity = Row(activity)
    words = Row(repeating: 0, count: wordStart[people])
    counts = Row(repeating: 0, count: people)
  }

  /// Whether nothing of the person's is ready.
  @inline(__always)
  func isEmpty(_ person: Int) -> Bool { counts[person] == 0 }

  /// Adds an activity to its person's queue.
  @inline(__always)
  mutating func insert(_ position: Int, of person: Int) {
    words[place[position] &>> 6] |= 1 &<< UInt64(place[position] & 63)
    counts[person] &+= 1
  }

  /// Removes an activity from its person's queue.
  @inline(__always)
  mutating func remove(_ position: Int, of person: Int) {
    words[place[position] &>> 6] &= ~(1 &<< UInt64(place[position] & 63))
    counts[person] &-= 1
  }

  /// Returns the first of the person's ready activities.
  ///
  /// - Precondition: the queue is not empty.
  @inline(__always)
  func first(_ person: Int) -> Int {
    var word = wordStart[person]
    while words[word] == 0 { word &+= 1 }
    return activity[word &* 64 &+ words[word].trailingZeroBitCount]
  }
}
