/// Which nodes are parts of which: a forest.
///
/// A node with parts is a roll-up, and no task: its parts are the work.
struct TaskHierarchy {
  /// The deepest nesting; what is nested deeper counts as a part of the node at this depth.
  private static let depthLimit = 64

  /// The node that each is a part of.
  private(set) var parents: [Int?]
  /// The parts of each node, in order.
  private(set) var children: [[Int]]
  /// How many nodes each is nested in.
  private(set) var depths: [Int]
  /// The nodes that would be parts of themselves; they are taken to be part of none.
  private(set) var circular: [Int] = []
  /// All nodes, each before its parts.
  private(set) var preorder: [Int] = []

  /// Builds the forest in which each node is a part of the given one.
  ///
  /// - Complexity: O(*n*) for *n* nodes.
  init(parents: [Int?]) {
    self.parents = parents
    children = Array(repeating: [], count: parents.count)
    depths = Array(repeating: 0, count: parents.count)
    for (node, parent) in parents.enumerated() {
      if let parent { children[parent].append(node) }
    }
    var isReached = Array(repeating: false, count: parents.count)
    for root in parents.indices where parents[root] == nil { visit(root, &isReached) }
    for node in parents.indices where !isReached[node] {
      circular.append(node)
      self.parents[node] = nil
      children[node] = []
      preorder.append(node)
    }
    for node in children.indices { children[node] = [] }
    for node in self.parents.indices {
      if let parent = self.parents[node] { children[parent].append(node) }
    }
  }

  /// Numbers the depths below a root.
  private mutating func visit(_ root: Int, _ isReached: inout [Bool]) {
    var stack = [root]
    while let node = stack.popLast() {
      isReached[node] = true
      preorder.append(node)
      if let parent = parents[node] {
        let isTooDeep = depths[parent] >= Self.depthLimit
        parents[node] = isTooDeep ? parents[parent] : parent
        depths[node] = isTooDeep ? depths[parent] : depths[parent] + 1
      }
      stack += children[node].reversed()
    }
  }

  /// Whether a node has parts.
  func isRollUp(_ node: Int) -> Bool { !children[node].isEmpty }

  /// Returns the tasks that a node consists of, in order: itself if it has no parts.
  ///
  /// - Complexity: O(*n*) for *n* nodes below it.
  func tasks(of node: Int) -> [Int] {
    guard isRollUp(node) else { return [node] }
    var tasks: [Int] = []
    var stack = [node]
    while let next = stack.popLast() {
      if isRollUp(next) { stack += children[next].reversed() } else { tasks.append(next) }
    }
    return tasks
  }

  /// Returns the innermost node that holds both, which may be one of them; `nil` if none does.
  ///
  /// - Complexity: O(*d*) for a nesting *d* deep.
  func innermost(holding first: Int, _ second: Int) -> Int? {
    var (first, second): (Int?, Int?) = (first, second)
    while let left = first, let right = second {
      if left == right { return left }
      if depths[left] >= depths[right] { first = parents[left] }
      if depths[right] >= depths[left] { second = parents[right] }
    }
    return nil
  }
}
