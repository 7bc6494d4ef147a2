/// The starts of a project's activities on a grid, and how they were found.
struct GridSchedule: Sendable {
  /// The unit in which each activity starts.
  var starts: [Int]
  /// How good it is.
  var score: GridScore
  /// How many schedules were made to find it.
  var schedules: Int
  /// Whether it has no lateness and ends at the lower bound, so that none is better.
  var meetsBound: Bool
}
