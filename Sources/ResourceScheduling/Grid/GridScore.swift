/// How good a schedule is; the smaller, the better.
struct GridScore: Comparable, Hashable, Sendable {
  /// Units that activities finish past their deadlines, summed up.
  var lateness: Int
  /// The unit in which the last activity has finished.
  var end: Int
  /// A measure that tells schedules of the same lateness and end apart.
  ///
  /// The work done shortly before the end, in units of time × share of the capacity: the less there
  /// is, the nearer is a schedule that ends earlier.
  var lateWork: Int

  static func < (left: GridScore, right: GridScore) -> Bool {
    (left.lateness, left.end, left.lateWork) < (right.lateness, right.end, right.lateWork)
  }
}
