import PlanModel

extension PrecedenceNetwork {
  /// Returns for each arc the activity through which other arcs imply it, if they do.
  ///
  /// An arc of kind FS without a lag is implied when a second way leads from the finish of its tail
  /// to the start of its head. Ways lead from a start to its own finish and along arcs without a
  /// lead: no step takes negative time, whatever the durations, so neither does the way. All
  /// implied arcs can be dropped at once (A. V. Aho, M. R. Garey and J. D. Ullman, "The Transitive
  /// Reduction of a Directed Graph", SIAM J. Comput. 1, 1972). Of equal arcs all but the first are
  /// implied, through their tail.
  ///
  /// - Returns: In the order of `arcs`, the last activity before the head on such a way: the one
  ///   latest in topological order, so that its own arc into the head is not implied.
  /// - Complexity: O(*n* · *m* / 256) for *n* activities and *m* arcs, in a window of the topological
  ///   order that reaches from a tail to its last head. A fixed number of steps is never exceeded;
  ///   arcs that are not reached by then count as not implied.
  package func impliers() -> [Int?] {
    var search = ImpliedArcSearch(self)
    search.run()
    return search.impliers
  }
}

/// The search behind `impliers()`: one bit for each of 256 tails, carried along the arcs.
///
/// Activities are known by their rank in the topological order.
private struct ImpliedArcSearch {
  /// One bit for each tail of a block.
  private typealias Bits = SIMD4<UInt64>
  /// How many tails are looked at together.
  private static let blockSize = 256
  /// How many links are followed at most: a fraction of a second.
  private static let stepLimit = 40_000_000

  /// An arc without a lead, by ranks.
  private struct Link {
    var tail: Int
    var kind: PrecedenceRelation.Kind
    /// Whether it is of kind FS without a lag.
    var isPlain: Bool
    /// Its position among the network's arcs.
    var arc: Int
  }

  /// For each arc the position of the activity that implies it.
  private(set) var impliers: [Int?]
  private let order: [Int]
  /// The links into each activity together, the latest tail first.
  private var links: [Link] = []
  private var linkStart: [Int]
  private var steps = 0
  /// The tails of the block whose finish lies before an activity's start, or finish, by rank.
  private var beforeStart: [Bits]
  private var beforeFinish: [Bits]
  /// The bit of each tail of the block, by rank.
  private var bit: [Int]

  init(_ network: PrecedenceNetwork) {
    order = network.topologicalOrder
    impliers = Array(repeating: nil, count: network.arcs.count)
    linkStart = [0]
    beforeStart = Array(repeating: .zero, count: network.count)
    beforeFinish = beforeStart
    bit = Array(repeating: -1, count: network.count)
    var rank = Array(repeating: 0, count: network.count)
    for (index, position) in order.enumerated() { rank[position] = index }
    links.reserveCapacity(network.arcs.count)
    for head in order {
      let arcs = network.incomingStart[head]..<network.incomingStart[head + 1]
      var into = arcs.filter { network.arcs[$0].lag >= 0 }.map { index in
        let arc = network.arcs[index]
        return Link(
          tail: rank[arc.tail], kind: arc.kind,
          isPlain: arc.kind == .finishToStart && arc.lag == 0, arc: index)
      }
      into.sort { ($1.tail, $0.arc) < ($0.tail, $1.arc) }
      links += withoutRepeats(into)
      linkStart.append(links.count)
    }
  }

  /// Notes the plain links that another of kind FS from the same tail implies, and drops them.
  private mutating func withoutRepeats(_ into: [Link]) -> [Link] {
    var kept: [Link] = []
    kept.reserveCapacity(into.count)
    var group = 0
    while group < into.count {
      let end = into[group...].firstIndex { $0.tail != into[group].tail } ?? into.count
      let fromTail = into[group..<end]
      var isTied = fromTail.contains { $0.kind == .finishToStart && !$0.isPlain }
      for link in fromTail {
        if link.isPlain, isTied {
          impliers[link.arc] = order[link.tail]
          continue
        }
        isTied = isTied || link.isPlain
        kept.append(link)
      }
      group = end
    }
    return kept
  }

  /// Looks at all tails, block by block in topological order.
  mutating func run() {
    var lastHead = Array(repeating: -1, count: order.count)
    for head in order.indices where linkStart[head + 1] - linkStart[head] > 1 {
      for link in links[linkStart[head]..<linkStart[head + 1]] where link.isPlain {
        lastHead[link.tail] = head
      }
    }
    let tails = lastHead.indices.filter { lastHead[$0] >= 0 }
    for start in stride(from: 0, to: tails.count, by: Self.blockSize) {
      let block = tails[start..<min(start + Self.blockSize, tails.count)]
      let last = block.reduce(-1) { max($0, lastHead[$1]) }
      let first = tails[start]
      steps += linkStart[last + 1] - linkStart[first] + last - first
      guard steps <= Self.stepLimit else { return }
      for (index, tail) in block.enumerated() { bit[tail] = index }
      for head in first...last { visit(head, from: first) }
      for tail in block { bit[tail] = -1 }
    }
  }

  /// Carries the bits to one activity; tails before `first` are not of the block.
  private mutating func visit(_ head: Int, from first: Int) {
    var indirect = Bits.zero
    var direct = Bits.zero
    var plain = Bits.zero
    var finish = Bits.zero
    let into = linkStart[head]..<linkStart[head + 1]
    for index in into {
      let link = links[index]
      // The tails descend.
      if link.tail < first { break }
      switch link.kind {
      case .finishToStart:
        indirect |= beforeFinish[link.tail]
        direct.insert(bit[link.tail])
        if link.isPlain { plain.insert(bit[link.tail]) }
      case .startToStart: indirect |= beforeStart[link.tail]
      case .finishToFinish:
        finish |= beforeFinish[link.tail]
        finish.insert(bit[link.tail])
      case .startToFinish: finish |= beforeStart[link.tail]
      }
    }
    beforeStart[head] = indirect | direct
    beforeFinish[head] = indirect | direct | finish
    let implied = indirect & plain
    if implied != .zero { note(implied, into: into, from: first) }
  }

  /// Notes through which of its links each of the `implied` tails reaches an activity.
  private mutating func note(_ implied: Bits, into: Range<Int>, from first: Int) {
    var open = implied
    var through = Array(repeating: 0, count: Self.blockSize)
    for index in into where links[index].tail >= first && open != .zero {
      let link = links[index]
      let reached =
        switch link.kind {
        case .finishToStart: beforeFinish[link.tail] & open
        case .startToStart: beforeStart[link.tail] & open
        case .finishToFinish, .startToFinish: Bits.zero
        }
      for member in reached.members { through[member] = order[link.tail] }
      open &= ~reached
    }
    for index in into where links[index].isPlain {
      let member = bit[links[index].tail]
      if member >= 0, implied.contains(member) { impliers[links[index].arc] = through[member] }
    }
  }
}

extension SIMD4<UInt64> {
  /// Adds a member of 0..<256; a negative one is none.
  fileprivate mutating func insert(_ member: Int) {
    guard member >= 0 else { return }
    self[member >> 6] |= 1 << UInt64(member & 63)
  }

  /// Whether a member is there.
  fileprivate func contains(_ member: Int) -> Bool {
    self[member >> 6] & (1 << UInt64(member & 63)) != 0
  }

  /// All members, ascending.
  fileprivate var members: [Int] {
    indices.flatMap { word in
      var rest = self[word]
      var members: [Int] = []
      while rest != 0 {
        members.append(word << 6 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
      return members
    }
  }
}
