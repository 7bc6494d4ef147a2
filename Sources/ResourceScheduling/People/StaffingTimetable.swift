/// Who does each activity and when.
struct StaffingTimetable: Hashable, Sendable {
  /// The first minute of each activity.
  var start: [Int]
  /// The end of its last minute.
  var finish: [Int]
  /// Positions of the people who do it, ascending; empty if nobody must.
  var team: [[Int]]

  init(start: [Int], finish: [Int], team: [[Int]]) {
    self.start = start
    self.finish = finish
    self.team = team
  }

  /// The end of the last activity.
  var end: Int { finish.max() ?? 0 }
}
