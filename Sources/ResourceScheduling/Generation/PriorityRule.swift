/// Which of the activities that could be placed now comes first.
///
/// The classical rules, as compared by R. Kolisch, "Efficient priority rules for the
/// resource-constrained project scheduling problem" (1996).
enum PriorityRule: CaseIterable {
  /// The one after whose start the most must still follow: the latest start in the network.
  case latestStart
  /// The one after whose finish the most must still follow: the latest finish in the network.
  case latestFinish
  /// The one with the least slack in the network.
  case leastSlack
  /// The one that could start first.
  case earliestStart

  /// A key for each activity; the smallest goes first.
  func keys(_ times: HeadsAndTails) -> [Int] {
    switch self {
    case .latestStart: times.startTail.map { -$0 }
    case .latestFinish: times.tail.map { -$0 }
    case .leastSlack: zip(times.head, times.startTail).map { -$0 - $1 }
    case .earliestStart: times.head
    }
  }
}
