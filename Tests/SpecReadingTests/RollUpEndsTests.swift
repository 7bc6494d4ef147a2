import PlanTestSupport
import Testing

@testable import SpecReading

struct RollUpEndsTests {
  /// A random forest in which a node is a part of one above it or of none.
  static func forest(seed: UInt64) -> (hierarchy: TaskHierarchy, links: [TaskOrder.Link]) {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 2...16, using: &random)
    let parents = (0..<count).map { node in
      node == 0 || Int.random(in: 0..<4, using: &random) == 0
        ? nil : Int.random(in: 0..<node, using: &random)
    }
    let hierarchy = TaskHierarchy(parents: parents)
    var links: [TaskOrder.Link] = []
    for _ in 0..<Int.random(in: 0...count, using: &random) {
      let (first, second) = (
        Int.random(in: 0..<count, using: &random), Int.random(in: 0..<count, using: &random)
      )
      let path = { (node: Int) in Array(sequence(first: node) { hierarchy.parents[$0] }) }
      guard !path(first).contains(second), !path(second).contains(first) else { continue }
      links.append(TaskOrder.Link(from: first, to: second))
    }
    return (hierarchy, links)
  }

  /// The ends as they are defined: nothing inside the node comes before or after.
  @Test(arguments: (0..<200).map { UInt64($0) })
  func findsTheEndsByTheirDefinition(seed: UInt64) {
    let (hierarchy, links) = Self.forest(seed: seed)
    let ends = RollUpEnds(hierarchy: hierarchy, links: links)
    func around(_ task: Int, inside node: Int) -> [Int] {
      Array(sequence(first: task) { hierarchy.parents[$0] }.prefix { $0 != node })
    }
    func isInside(_ other: Int, _ node: Int) -> Bool {
      other != node && sequence(first: other) { hierarchy.parents[$0] }.contains(node)
    }
    for node in hierarchy.parents.indices where hierarchy.isRollUp(node) {
      let tasks = hierarchy.tasks(of: node)
      let firsts = tasks.filter { task in
        !links.contains { around(task, inside: node).contains($0.to) && isInside($0.from, node) }
      }
      let lasts = tasks.filter { task in
        !links.contains { around(task, inside: node).contains($0.from) && isInside($0.to, node) }
      }
      #expect(ends.firsts(of: node) == (firsts.isEmpty ? tasks : firsts))
      #expect(ends.lasts(of: node) == (lasts.isEmpty ? tasks : lasts))
    }
  }

  @Test func cutsChainsOfPartsThatAreTooLong() {
    let hierarchy = TaskHierarchy(parents: (0..<100_000).map { $0 == 0 ? nil : $0 - 1 })
    #expect(hierarchy.depths.max() == 64)
    #expect(hierarchy.innermost(holding: 99_999, 50_000) == 63)
    #expect(hierarchy.tasks(of: 0).count == 99_936)
  }

  @Test func takesNodesThatArePartsOfThemselvesForTasks() {
    let hierarchy = TaskHierarchy(parents: [1, 2, 1, nil, 3, 5])
    #expect(hierarchy.circular == [0, 1, 2, 5])
    #expect(hierarchy.tasks(of: 3) == [4])
    #expect([0, 1, 2, 5].allSatisfy { !hierarchy.isRollUp($0) })
  }
}
