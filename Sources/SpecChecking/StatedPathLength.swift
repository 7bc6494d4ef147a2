import NetworkAnalysis

/// What a stated chain of activities comes to.
enum StatedPathLength {
  /// From the start of the first to the last finish, in minutes.
  case takes(Int)
  /// One does not wait for the one before it; places in the chain.
  case broken(earlier: Int, later: Int)
}

extension PrecedenceNetwork {
  /// Returns how long a chain takes that goes through all of `steps`, and through what the links
  /// put between them.
  ///
  /// - Parameters:
  ///   - steps: Positions, in the order of the chain.
  ///   - durations: One for each activity of the network, in minutes.
  /// - Returns: The longest time between the first and the last, or where the chain breaks.
  /// - Complexity: O(*n* + *m*) for *n* activities and *m* relations: between two steps only what
  ///   lies between them in the topological order is looked at.
  func length(of steps: [Int], durations: [Int]) -> StatedPathLength {
    guard let first = steps.first else { return .takes(0) }
    var ranks = Array(repeating: 0, count: count)
    for (rank, position) in topologicalOrder.enumerated() { ranks[position] = rank }
    var start = 0
    var finish = durations[first]
    var starts: [Int: Int] = [:]
    for (place, (tail, head)) in zip(steps, steps.dropFirst()).enumerated() {
      guard ranks[tail] < ranks[head] else { return .broken(earlier: place, later: place + 1) }
      starts.removeAll(keepingCapacity: true)
      starts[tail] = start
      for position in topologicalOrder[(ranks[tail] + 1)...ranks[head]] {
        for arc in incoming(position) {
          guard let before = starts[arc.tail] else { continue }
          let offset = arc.startOffset(
            tailDuration: durations[arc.tail], headDuration: durations[position])
          starts[position] = max(starts[position] ?? 0, before + offset)
        }
      }
      guard let next = starts[head] else { return .broken(earlier: place, later: place + 1) }
      start = next
      finish = max(finish, start + durations[head])
    }
    return .takes(finish)
  }
}
