/// What a timetable is judged by; the first difference decides.
struct StaffingCost: Hashable, Comparable, Sendable {
  /// Minutes after the deadlines, of all activities together.
  var lateness: Int
  /// The end of the last activity.
  var end: Int
  /// What tells timetables of one end apart: see `StaffingDecoder`.
  var secondary: Double

  static let worst = StaffingCost(lateness: .max, end: .max, secondary: .infinity)

  @inline(__always)
  static func < (left: Self, right: Self) -> Bool {
    if left.lateness != right.lateness { return left.lateness < right.lateness }
    if left.end != right.end { return left.end < right.end }
    return left.secondary < right.secondary
  }
}
