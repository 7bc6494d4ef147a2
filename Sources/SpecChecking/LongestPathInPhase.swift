import NetworkAnalysis
import PlanModel

extension PrecedenceNetwork {
  /// A chain of activities, each held by the one before it.
  struct LongestPath: Hashable {
    /// From the first start to the last finish, in minutes.
    let length: Int
    /// Positions in order.
    let positions: [Int]
  }

  /// Returns the longest chain that begins and ends in `members`.
  ///
  /// The members start at 0 or later; of the other activities only those that follow a member
  /// count, no earlier than their predecessors allow. The rest may be done before.
  ///
  /// - Parameters:
  ///   - members: Positions, ascending.
  ///   - durations: One for each activity of the network, in minutes.
  /// - Returns: The chain and its length; an empty one when there are no members.
  /// - Complexity: O(*n* + *m*) for *n* activities and *m* relations.
  func longestPath(through members: [Int], durations: [Int]) -> LongestPath {
    var starts = Array(repeating: Int?.none, count: count)
    var holders = Array(repeating: Int?.none, count: count)
    for position in members { starts[position] = 0 }
    for position in topologicalOrder {
      for arc in incoming(position) {
        guard let tail = starts[arc.tail] else { continue }
        let offset = arc.startOffset(
          tailDuration: durations[arc.tail], headDuration: durations[position])
        let start = max(0, tail + offset)
        if start > starts[position] ?? -1 {
          starts[position] = start
          // What starts at 0 is held by the start, not by a relation with a lead.
          holders[position] = start > 0 ? arc.tail : nil
        }
      }
    }
    func finish(_ position: Int) -> Int { (starts[position] ?? 0) + durations[position] }
    guard let length = members.map(finish).max(),
      var position = members.first(where: { finish($0) == length })
    else { return LongestPath(length: 0, positions: []) }
    var path = [position]
    while let holder = holders[position] {
      position = holder
      path.append(position)
    }
    return LongestPath(length: length, positions: path.reversed())
  }
}
