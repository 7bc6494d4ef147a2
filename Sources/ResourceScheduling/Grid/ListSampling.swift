/// Draws mirrored lists that favour activities without float.
struct ListSampling: ~Copyable {
  private let urgency: FixedBuffer<Int32>
  private let criticalPathEnd: Int
  private let noise: Int

  /// Prepares for the activities of `network` and noise of so many percent of its critical path.
  init(_ network: GridNetwork, noise: Int) {
    // The latest finish of the mirrored project is what remains after the earliest start.
    urgency = FixedBuffer(network.earliestStarts.map { Int32(network.criticalPathEnd) - $0 })
    self.noise = noise
    criticalPathEnd = network.criticalPathEnd
  }

  /// Writes a random list; the first is the one by latest finish alone.
  func sample(
    ordering: inout ActivityOrdering, into list: UnsafeMutablePointer<Int32>, isFirst: Bool,
    using random: inout SeededGenerator
  ) {
    let range = isFirst ? 1 : max(1, criticalPathEnd * noise / 100)
    for rank in 0..<urgency.count {
      ordering.keys[rank] = urgency[rank] + Int32(random.next(below: range))
    }
    ordering.sortRaised(upTo: criticalPathEnd + range, into: list)
  }
}
