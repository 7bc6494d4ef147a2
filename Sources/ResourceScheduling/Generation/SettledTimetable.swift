extension Timetable {
  /// Returns the same order and staffing at the earliest times, which the order itself gives.
  ///
  /// - Returns: `nil` if the order contradicts the relations, or somebody leaves before the end.
  /// - Complexity: O(*n* log *n* + *m*) for *n* activities and *m* relations.
  func settled(in problem: SchedulingProblem) -> Timetable? {
    guard let times = FixedOrderPass(of: self, in: problem)?.plannedTimes() else { return nil }
    var settled = self
    settled.start = times.start
    settled.finish = times.finish
    return settled
  }
}
