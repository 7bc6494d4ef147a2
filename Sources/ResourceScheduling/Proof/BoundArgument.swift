/// What proves that no schedule ends earlier than a bound.
enum BoundArgument: Hashable, Sendable {
  /// Activities that wait for each other.
  case criticalPath
  /// All work on one resource, known by its position, divided by its capacity.
  case resourceLoad(Int)
  /// Work on one resource that cannot start before a head nor end after a tail.
  case headTail(Int)
  /// Windows of time, narrowed by the energy that must run in them until one is overfull.
  case energeticReasoning
  /// A search through all schedules that end earlier.
  case exhaustiveSearch
}
