/// What a timetable is judged by; the first difference decides, and less is better.
struct TimetableScore: Hashable, Comparable {
  /// Minutes by which activities finish after their deadlines, in all.
  var lateness: Int
  /// The end of the last activity.
  var end: Int
  /// The finishes, each as often as its activity is urgent.
  var finishes: Int

  /// Judges `table`.
  ///
  /// - Complexity: O(*n*) for *n* activities.
  init(_ table: Timetable, in problem: SchedulingProblem) {
    var lateness = 0
    var finishes = 0
    for activity in table.finish.indices {
      let finish = table.finish[activity]
      finishes += finish * problem.weights[activity]
      if finish > problem.deadlines[activity] { lateness += finish - problem.deadlines[activity] }
    }
    self.lateness = lateness
    self.finishes = finishes
    end = table.end
  }

  static func < (left: Self, right: Self) -> Bool {
    (left.lateness, left.end, left.finishes) < (right.lateness, right.end, right.finishes)
  }
}
