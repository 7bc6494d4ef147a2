import PlanModel

extension Person {
  /// How many absences are named one by one.
  private static let mostNamed = 2

  /// Why the person is not there, as a message says it: `Ana is away from … to … and leaves on …`.
  ///
  /// - Parameters:
  ///   - day: Absences that end before it do not count.
  ///   - calendar: The project's.
  /// - Returns: A clause with the person's name.
  func absenceText(from day: CivilDate, in calendar: WorkCalendar) -> String {
    let name = id.name.excerpt
    guard isEverThere(in: calendar) else { return "\(name) has no capacity" }
    var reasons: [String] = []
    if let from, from > day { reasons.append("joins on \(from)") }
    let absences = leave.filter { $0.upperBound >= day && $0.lowerBound <= until ?? $0.lowerBound }
      .sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    reasons += absences.prefix(Self.mostNamed).map { days in
      days.lowerBound == days.upperBound
        ? "is away on \(days.lowerBound)"
        : "is away from \(days.lowerBound) to \(days.upperBound)"
    }
    if absences.count > Self.mostNamed {
      reasons.append("is away \(absences.count - Self.mostNamed) more times")
    }
    if let until { reasons.append("leaves on \(until)") }
    guard let last = reasons.last else { return "\(name) has too little time" }
    let others = reasons.dropLast().joined(separator: ", ")
    return "\(name) " + (others.isEmpty ? last : "\(others) and \(last)")
  }

  /// Whether some weekday of the workweek has any capacity.
  func isEverThere(in calendar: WorkCalendar) -> Bool {
    calendar.workweek.contains { capacity[$0.rawValue] > .none }
  }
}

extension Collection<String> {
  /// The first few reasons, for a message.
  var listedReasons: String {
    prefix(4).joined(separator: "; ") + (count > 4 ? "; and \(count - 4) more" : "")
  }
}
