/// Sorts activities by integer keys into a list that respects the arcs of one direction of time.
struct ActivityOrdering: ~Copyable {
  /// Two activities of which the head follows the tail.
  struct Pair: BitwiseCopyable {
    var tail: Int32
    var head: Int32
  }

  /// The key of each rank; whoever has the smaller key comes first.
  let keys: FixedBuffer<Int32>
  /// The arcs one after another, so that those that lead to an activity come before those from it.
  private let pairs: FixedBuffer<Pair>
  private let isMirrored: Bool
  private let hasLeads: Bool
  private var ends = FixedBuffer<Int32>(repeating: 0, count: 0)

  /// Prepares for one direction of a network; the mirrored one has its ranks in descending order.
  init(_ direction: GridNetwork.Direction, isMirrored: Bool) {
    keys = FixedBuffer(repeating: 0, count: direction.tails.count)
    var pairs: [Pair] = []
    for tail in direction.tails.indices {
      for link in direction.offsets[tail]..<direction.offsets[tail + 1] {
        pairs.append(Pair(tail: Int32(tail), head: direction.links[Int(link)].head))
      }
    }
    self.pairs = FixedBuffer(isMirrored ? pairs.reversed() : pairs)
    self.isMirrored = isMirrored
    hasLeads = direction.hasLeads
  }

  /// Writes the list of the activities by keys that are starts of a schedule of this direction.
  @inline(__always)
  mutating func sortStarts(upTo largest: Int, into list: UnsafeMutablePointer<Int32>) {
    if hasLeads { raiseKeys() }
    sort(upTo: largest, into: list)
  }

  /// Writes the list of the activities by any keys; an arc's head follows its tail all the same.
  mutating func sortRaised(upTo largest: Int, into list: UnsafeMutablePointer<Int32>) {
    raiseKeys()
    sort(upTo: largest, into: list)
  }

  /// Raises the keys of heads to those of their tails.
  ///
  /// - Complexity: O(*m*) for *m* arcs.
  @inline(__always)
  private func raiseKeys() {
    let keys = self.keys.base
    let pairs = self.pairs.base
    for index in 0..<self.pairs.count {
      let pair = pairs[index]
      keys[Int(pair.head)] = max(keys[Int(pair.head)], keys[Int(pair.tail)])
    }
  }

  /// Makes room to count keys up to `largest`.
  @inline(__always)
  private mutating func reserve(largest: Int) {
    guard largest &+ 2 > ends.count else { return }
    ends = FixedBuffer(repeating: 0, count: 2 * (largest + 2))
  }

  /// Sorts by counting; equal keys stay in the direction's topological order.
  ///
  /// - Complexity: O(*n* + *k*) for *n* activities and keys up to *k*.
  @inline(__always)
  private mutating func sort(upTo largest: Int, into list: UnsafeMutablePointer<Int32>) {
    reserve(largest: largest)
    let ends = self.ends.base
    let keys = self.keys.base
    let count = self.keys.count
    ends.update(repeating: 0, count: largest &+ 2)
    for rank in 0..<count {
      ends[Int(keys[rank]) &+ 1] &+= 1
    }
    var sum: Int32 = 0
    for key in 0...largest {
      sum &+= ends[key]
      ends[key] = sum
    }
    if isMirrored {
      var rank = count
      while rank > 0 {
        rank &-= 1
        let key = Int(keys[rank])
        list[Int(ends[key])] = Int32(truncatingIfNeeded: rank)
        ends[key] &+= 1
      }
    } else {
      for rank in 0..<count {
        let key = Int(keys[rank])
        list[Int(ends[key])] = Int32(truncatingIfNeeded: rank)
        ends[key] &+= 1
      }
    }
  }
}
