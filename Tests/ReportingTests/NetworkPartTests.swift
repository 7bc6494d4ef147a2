import PlanTestSupport
import Testing

@testable import Reporting

/// What of a large network is drawn.
struct NetworkPartTests {
  private static func node(_ name: String, isCritical: Bool = false) -> Report.Network.Node {
    Report.Network.Node(name: name, title: "", isCritical: isCritical)
  }

  /// The chain A → B → C → D → E, of which C is critical, and F by itself.
  private static let chain = Report.Network(
    nodes: "ABCDEF".map { node(String($0), isCritical: $0 == "C") },
    arcs: (0..<4).map { .init(tail: $0, head: $0 + 1, label: "", isCritical: false) })

  @Test(arguments: [
    (1, "C", 0), (2, "BC", 1), (3, "BCD", 2), (5, "ABCDE", 4), (6, "ABCDEF", 4), (9, "ABCDEF", 4),
  ])
  func takesTheCriticalTasksAndThenTheirNeighbours(most: Int, names: String, arcs: Int) {
    let part = Self.chain.part(around: \.isCritical, most: most)
    #expect(part.nodes.map(\.name).joined() == names)
    #expect(part.arcs.count == arcs)
  }

  @Test(arguments: 0..<40) func keepsEveryArcBetweenNodesThatItKeeps(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 1...30, using: &random)
    let nodes = (0..<count).map { index in
      Self.node("\(index)", isCritical: Int.random(in: 0..<5, using: &random) == 0)
    }
    var arcs: [Report.Network.Arc] = []
    for head in 0..<count {
      for tail in 0..<head where Int.random(in: 0..<8, using: &random) == 0 {
        arcs.append(.init(tail: tail, head: head, label: "", isCritical: false))
      }
    }
    let most = Int.random(in: 1...count, using: &random)
    let network = Report.Network(nodes: nodes, arcs: arcs)
    let part = network.part(around: \.isCritical, most: most)
    #expect(part.nodes.count == most)
    let kept = Set(part.nodes.map(\.name))
    let expected = arcs.filter { kept.contains("\($0.tail)") && kept.contains("\($0.head)") }
    #expect(
      Set(part.arcs.map { "\(part.nodes[$0.tail].name)>\(part.nodes[$0.head].name)" })
        == Set(expected.map { "\($0.tail)>\($0.head)" }))
    let critical = Set(nodes.filter(\.isCritical).map(\.name))
    #expect(critical.count > most || critical.isSubset(of: kept))
  }
}
