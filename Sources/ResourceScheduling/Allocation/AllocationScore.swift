/// What an allocation is judged by, as whole numbers; the first difference decides, less is better.
struct AllocationScore: Hashable, Comparable, Sendable {
  /// Minutes by which the release is after the deadline, and money above the limit.
  var excess: [Int]
  /// The objectives in their order.
  var objectives: [Int]

  /// Whether the limits are kept.
  var keepsLimits: Bool { excess.allSatisfy { $0 == 0 } }

  static func < (left: Self, right: Self) -> Bool {
    if left.excess != right.excess { return left.excess.lexicographicallyPrecedes(right.excess) }
    return left.objectives.lexicographicallyPrecedes(right.objectives)
  }
}
