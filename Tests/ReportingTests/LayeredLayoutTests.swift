import PlanTestSupport
import Testing

@testable import Reporting

/// Where the nodes of a network are placed.
struct LayeredLayoutTests {
  @Test(arguments: 0..<60) func runsEveryArrowToTheRightAndPutsNoTwoNodesOnOnePlace(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 0...40, using: &random)
    var arcs: [(tail: Int, head: Int)] = []
    for head in 0..<count {
      for tail in 0..<head where Int.random(in: 0..<6, using: &random) == 0 {
        arcs.append((tail, head))
      }
    }
    let layout = LayeredLayout(count: count, arcs: arcs)
    for (index, arc) in arcs.enumerated() {
      #expect(layout.layer[arc.tail] < layout.layer[arc.head])
      #expect(layout.bends[index].count == layout.layer[arc.head] - layout.layer[arc.tail] - 1)
    }
    let places = zip(layout.layer, layout.row).map { $0 * 1_000 + $1 }
    #expect(Set(places).count == count)
    #expect(layout.row.allSatisfy { (0..<max(1, layout.rowCount)).contains($0) })
  }

  @Test func uncrossesTwoChains() {
    // 0 → 3 → 5 and 1 → 2 → 4 cross in the order they are given.
    let layout = LayeredLayout(count: 6, arcs: [(0, 3), (1, 2), (3, 5), (2, 4)])
    for (left, right) in [(0, 1), (3, 2), (5, 4)] {
      #expect((layout.row[left] < layout.row[right]) == (layout.row[0] < layout.row[1]))
    }
  }
}
