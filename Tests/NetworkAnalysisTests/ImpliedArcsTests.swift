import NetworkAnalysis
import PlanModel
import PlanTestSupport
import Testing

struct ImpliedArcsTests {
  private typealias Arc = PrecedenceNetwork.Arc

  /// Arcs such as `0>1`, `0>1 SS`, `0>1 FS-60`, and those that follow from others.
  ///
  ///     0 ──► 1 ──► 2        0 ──► 2 follows
  @Test(
    arguments: [
      (["0>1", "1>2", "0>2"], ["0>2 by 1"]), (["0>1", "0>2"], []), (["0>2", "1>2"], []),
      (["0>1", "1>2", "2>3", "0>3", "1>3"], ["0>3 by 2", "1>3 by 2"]),
      (["0>1 FS+60", "1>2", "0>2"], ["0>2 by 1"]), (["0>1 FS-60", "1>2", "0>2"], []),
      (["0>1", "1>2 FS-60", "0>2"], []), (["0>1", "1>2", "0>2 FS+60"], []),
      (["0>1", "1>2", "0>2 SS"], []), (["0>1 SS", "1>2", "0>2"], []),
      (["0>1", "1>2 SS", "0>2"], ["0>2 by 1"]), (["0>1 FF", "1>2", "0>2"], ["0>2 by 1"]),
      (["0>1", "1>2 FF", "0>2"], []), (["0>1", "1>2 SF", "0>2"], []),
      (["0>1 FF", "1>2 FF", "2>3", "0>3"], ["0>3 by 2"]),
      (["0>1", "0>1"], ["0>1 by 0"]), (["0>1", "0>1 FS+60"], ["0>1 by 0"]),
      (["0>1", "0>1 SS"], []), (["0>1", "0>1 FS-60"], []),
    ] as [([String], [String])])
  func findsWhatFollowsWhateverTheDurations(arcs: [String], implied: [String]) throws {
    let network = try #require(PrecedenceNetwork(count: 4, arcs: try arcs.map(arc)))
    let found = zip(network.arcs, network.impliers()).compactMap { arc, implier in
      implier.map { "\(arc.tail)>\(arc.head) by \($0)" }
    }
    #expect(found == implied)
  }

  /// In the reachability of all events from all events an implied arc has an event between its ends.
  @Test(arguments: (0..<300).map { RandomProject(seed: UInt64($0)) })
  func findsExactlyTheArcsWithAnotherWay(random: RandomProject) throws {
    guard case .acyclic(let network) = PrecedenceNetwork.build(random.project) else {
      Issue.record("a random project has no cycle")
      return
    }
    // Starts are the even events, finishes the odd ones.
    let events = 2 * network.count
    var reaches = Array(repeating: Array(repeating: false, count: events), count: events)
    for position in 0..<network.count { reaches[2 * position][2 * position + 1] = true }
    for arc in network.arcs where arc.lag >= 0 {
      let (from, to) = ends(of: arc)
      reaches[from][to] = true
    }
    for middle in 0..<events {
      for from in 0..<events where reaches[from][middle] {
        for to in 0..<events where reaches[middle][to] { reaches[from][to] = true }
      }
    }
    for (index, (arc, implier)) in zip(network.arcs, network.impliers()).enumerated() {
      let (from, to) = ends(of: arc)
      let isPlain = arc.kind == .finishToStart && arc.lag == 0
      let isBetween = (0..<events).contains { reaches[from][$0] && reaches[$0][to] }
      let isTied = network.arcs.enumerated().contains { other in
        (other.element.tail, other.element.head, other.element.kind)
          == (arc.tail, arc.head, arc.kind)
          && (other.element.lag > 0 || (other.element.lag == 0 && other.offset < index))
      }
      #expect((implier != nil) == (isPlain && (isBetween || isTied)), "\(arc)")
    }
  }

  /// Without the implied arcs nothing starts earlier, for any durations.
  @Test(arguments: (0..<100).map { RandomProject(seed: UInt64($0)) })
  func changesNoDateByLeavingThemOut(random: RandomProject) throws {
    guard case .acyclic(let network) = PrecedenceNetwork.build(random.project) else {
      Issue.record("a random project has no cycle")
      return
    }
    let kept = zip(network.arcs, network.impliers()).filter { $0.1 == nil }.map(\.0)
    let reduced = try #require(PrecedenceNetwork(count: network.count, arcs: kept))
    var generator = SplitMix64(seed: random.seed)
    for _ in 0..<20 {
      let durations = (0..<network.count).map { _ in Int.random(in: 0...500, using: &generator) }
      #expect(
        reduced.earlyStarts(durations: durations) == network.earlyStarts(durations: durations))
    }
  }

  /// More tails than one block has, against a search from each of them.
  @Test(arguments: [UInt64(1), 2])
  func looksAtManyBlocksOfTails(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let count = 600
    let pairs = Set(
      (1..<count).flatMap { head in
        (0..<3).map { _ in [Int.random(in: max(0, head - 40)..<head, using: &random), head] }
      })
    let arcs = pairs.sorted { ($0[1], $0[0]) < ($1[1], $1[0]) }.map {
      Arc(tail: $0[0], head: $0[1], kind: .finishToStart, lag: 0)
    }
    let network = try #require(PrecedenceNetwork(count: count, arcs: arcs))
    let predecessors = (0..<count).map { network.incoming($0).map(\.tail) }
    var impliedCount = 0
    for (arc, implier) in zip(network.arcs, network.impliers()) {
      let reached = ancestors(of: predecessors[arc.head], predecessors)
      #expect((implier != nil) == reached.contains(arc.tail), "\(arc)")
      guard let implier else { continue }
      impliedCount += 1
      #expect(predecessors[arc.head].contains(implier))
      #expect(ancestors(of: [implier], predecessors).contains(arc.tail))
    }
    #expect(impliedCount > 200)
  }

  /// All activities before some of them, these left out.
  private func ancestors(of positions: [Int], _ predecessors: [[Int]]) -> Set<Int> {
    var found: Set<Int> = []
    var stack = positions.flatMap { predecessors[$0] }
    while let position = stack.popLast() {
      if found.insert(position).inserted { stack += predecessors[position] }
    }
    return found
  }

  /// The events that an arc ties.
  private func ends(of arc: Arc) -> (from: Int, to: Int) {
    switch arc.kind {
    case .finishToStart: (2 * arc.tail + 1, 2 * arc.head)
    case .startToStart: (2 * arc.tail, 2 * arc.head)
    case .finishToFinish: (2 * arc.tail + 1, 2 * arc.head + 1)
    case .startToFinish: (2 * arc.tail, 2 * arc.head + 1)
    }
  }

  /// An arc from its notation.
  private func arc(_ text: String) throws -> Arc {
    let words = text.split(separator: " ")
    let positions = words[0].split(separator: ">").compactMap { Int($0) }
    let suffix = words.count > 1 ? words[1] : "FS"
    let kind = try #require(PrecedenceRelation.Kind(rawValue: String(suffix.prefix(2))))
    return Arc(
      tail: positions[0], head: positions[1], kind: kind, lag: Int(suffix.dropFirst(2)) ?? 0)
  }
}
