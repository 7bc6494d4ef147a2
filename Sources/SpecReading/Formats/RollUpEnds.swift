/// Finds with which of its tasks a roll-up begins and ends.
///
/// A task begins a roll-up if neither it nor a node around it, inside the roll-up, waits for
/// another node inside. It is enough to know for each task the innermost node that holds it and
/// something it waits for: inside of that node it is among the first.
struct RollUpEnds {
  private let hierarchy: TaskHierarchy
  /// For each node the depth of the innermost node that holds both it and something before it.
  private let before: [Int]
  /// The same for what comes after it.
  private let after: [Int]

  /// Prepares to answer for a forest whose nodes wait for each other as `links` say.
  ///
  /// - Complexity: O(*n* + *m* · *d*) for *n* nodes, *m* links and a nesting *d* deep.
  init(hierarchy: TaskHierarchy, links: [TaskOrder.Link]) {
    self.hierarchy = hierarchy
    var before = Array(repeating: -1, count: hierarchy.parents.count)
    var after = before
    for link in links {
      let holder = hierarchy.innermost(holding: link.from, link.to)
      let depth = holder.map { hierarchy.depths[$0] } ?? -1
      before[link.to] = max(before[link.to], depth)
      after[link.from] = max(after[link.from], depth)
    }
    for node in hierarchy.preorder {
      guard let parent = hierarchy.parents[node] else { continue }
      before[node] = max(before[node], before[parent])
      after[node] = max(after[node], after[parent])
    }
    self.before = before
    self.after = after
  }

  /// Returns the tasks with which `node` begins; all if they wait for each other in a ring.
  func firsts(of node: Int) -> [Int] { ends(of: node, by: before) }

  /// Returns the tasks with which `node` ends; all if they wait for each other in a ring.
  func lasts(of node: Int) -> [Int] { ends(of: node, by: after) }

  private func ends(of node: Int, by bounds: [Int]) -> [Int] {
    let tasks = hierarchy.tasks(of: node)
    guard tasks.count > 1 else { return tasks }
    let ends = tasks.filter { bounds[$0] < hierarchy.depths[node] }
    return ends.isEmpty ? tasks : ends
  }
}
