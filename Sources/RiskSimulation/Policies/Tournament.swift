/// The moments at which something happens to each of several participants; the earliest is known.
///
/// A tree of matches that the earlier moment wins: a leaf for each participant, and in each node
/// the winner of the two below it. A moment is set or taken back by playing the matches on the way
/// to the root again, which takes as many steps whatever comes out (D. E. Knuth, "The Art of
/// Computer Programming", vol. 3, 2nd ed. (1998), §5.2.3, tree selection).
struct Tournament: ~Copyable {
  /// The minute of those for whom nothing is to come; later than every moment.
  static let never = Int.max >> participantBits
  /// A moment is `minute · 2^participantBits + participant`.
  private static let participantBits = 22

  /// The winners of the matches, the last one at 1, and after them the leaves.
  private var nodes: Row<Int>
  /// Where the leaves begin; a power of two.
  private let leaves: Int

  /// Creates the tournament of so many participants, for whom nothing is to come.
  init(count: Int) {
    precondition(count <= 1 << Self.participantBits, "too many participants for a moment's code")
    var leaves = 1
    while leaves < count { leaves *= 2 }
    self.leaves = leaves
    nodes = Row(repeating: Int.max, count: 2 * leaves)
  }

  /// The earliest minute at which something happens; `never` if nothing is to come.
  @inline(__always)
  var minute: Int { nodes[1] &>> Self.participantBits }

  /// Has something happen to a participant at a minute, and at no other.
  ///
  /// - Complexity: O(log *n*) for *n* participants.
  @inline(__always)
  mutating func set(_ participant: Int, at minute: Int) {
    place(minute &<< Self.participantBits | participant, of: participant)
  }

  /// Has nothing happen to a participant.
  ///
  /// - Complexity: O(log *n*) for *n* participants.
  @inline(__always)
  mutating func clear(_ participant: Int) { place(Int.max, of: participant) }

  /// Takes back the earliest moment; returns to whom it happens, of several the first.
  ///
  /// - Precondition: something is to come.
  /// - Complexity: O(log *n*) for *n* participants.
  @inline(__always)
  mutating func removeFirst() -> Int {
    let participant = nodes[1] & (1 &<< Self.participantBits &- 1)
    clear(participant)
    return participant
  }

  @inline(__always)
  private mutating func place(_ moment: Int, of participant: Int) {
    var node = leaves &+ participant
    var winner = moment
    nodes[node] = winner
    while node > 1 {
      winner = min(winner, nodes[node ^ 1])
      node &>>= 1
      nodes[node] = winner
    }
  }
}
