/// Finds the shortest cycle through the first activity of every strongly connected knot.
///
/// The knots are found as by R. Tarjan, "Depth-First Search and Linear Graph Algorithms", SIAM J.
/// Comput. 1 (1972), without recursion; the cycle in each by breadth-first search.
struct CycleSearch {
  private let count: Int
  private let arcs: [PrecedenceNetwork.Arc]
  private let outgoing: [[Int]]

  /// Prepares to search the given arcs between `count` activities.
  init(count: Int, arcs: [PrecedenceNetwork.Arc]) {
    self.count = count
    self.arcs = arcs
    var outgoing = Array(repeating: [Int](), count: count)
    for (index, arc) in arcs.enumerated() { outgoing[arc.tail].append(index) }
    self.outgoing = outgoing
  }

  /// Returns the positions of the arcs of each cycle, in the order of their first activities.
  ///
  /// - Complexity: O(*n* + *m*) for the knots, O(*m*) for each cycle.
  func shortestCycles() -> [[Int]] {
    let knot = knots()
    var size = Array(repeating: 0, count: count)
    for position in 0..<count { size[knot[position]] += 1 }
    var isDone = Array(repeating: false, count: count)
    var cycles: [[Int]] = []
    for position in 0..<count where !isDone[knot[position]] {
      let loops = outgoing[position].contains { arcs[$0].head == position }
      guard size[knot[position]] > 1 || loops else { continue }
      isDone[knot[position]] = true
      cycles.append(cycle(through: position, knot: knot))
    }
    return cycles
  }

  /// A shortest way from `first` back to itself inside its knot.
  private func cycle(through first: Int, knot: [Int]) -> [Int] {
    var arrival: [Int: Int] = [:]
    var queue = [first]
    var next = 0
    while next < queue.count {
      let tail = queue[next]
      next += 1
      for index in outgoing[tail] {
        let head = arcs[index].head
        if head == first {
          var way = [index]
          var position = tail
          while position != first, let before = arrival[position] {
            way.append(before)
            position = arcs[before].tail
          }
          return way.reversed()
        }
        guard knot[head] == knot[first], arrival[head] == nil else { continue }
        arrival[head] = index
        queue.append(head)
      }
    }
    preconditionFailure("a knot has a cycle through each of its activities")
  }

  /// The number of the knot of each activity.
  private func knots() -> [Int] {
    var index = Array(repeating: -1, count: count)
    var low = index
    var knot = index
    var stack: [Int] = []
    var isOnStack = Array(repeating: false, count: count)
    var nextIndex = 0
    var nextKnot = 0
    for root in 0..<count where index[root] < 0 {
      var calls = [(position: root, branch: 0)]
      while let call = calls.last {
        let position = call.position
        if call.branch == 0 {
          index[position] = nextIndex
          low[position] = nextIndex
          nextIndex += 1
          stack.append(position)
          isOnStack[position] = true
        }
        if call.branch < outgoing[position].count {
          calls[calls.count - 1].branch += 1
          let head = arcs[outgoing[position][call.branch]].head
          if index[head] < 0 {
            calls.append((head, 0))
          } else if isOnStack[head] {
            low[position] = min(low[position], index[head])
          }
          continue
        }
        if low[position] == index[position] {
          while let member = stack.popLast() {
            isOnStack[member] = false
            knot[member] = nextKnot
            if member == position { break }
          }
          nextKnot += 1
        }
        calls.removeLast()
        if let caller = calls.last {
          low[caller.position] = min(low[caller.position], low[position])
        }
      }
    }
    return knot
  }
}
