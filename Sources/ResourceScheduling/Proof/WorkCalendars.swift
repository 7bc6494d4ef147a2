/// What absences do to the starts and finishes of a project's activities, whoever does them.
struct WorkCalendars {
  private let problem: SchedulingProblem
  private let absences: [Absences]

  /// Collects the absences of everybody before `horizon`.
  init(_ problem: SchedulingProblem, horizon: Int) {
    self.problem = problem
    absences = problem.profiles.map { Absences($0, before: horizon) }
  }

  /// The earliest start of an activity from each time on, if all who may do it are ever away.
  func startDelay(of activity: Int) -> CalendarDelay? {
    guard let common = commonAbsences(of: activity) else { return nil }
    return CalendarDelay(earliestOf: [.init(presence: 0, absences: common)])
  }

  /// The earliest finish of an activity for each start, if absences ever make it last longer.
  ///
  /// Each does the work at the highest rate of any of their days. Several get on while at least
  /// one of them is there, and then at most as fast as the fastest all together.
  func finishDelay(of activity: Int) -> CalendarDelay? {
    guard let common = commonAbsences(of: activity) else { return nil }
    guard problem.crewSizes[activity] == 1 else {
      return CalendarDelay(
        earliestOf: [.init(presence: problem.leastDuration(activity), absences: common)])
    }
    return CalendarDelay(
      earliestOf: problem.eligible[activity].map { person in
        .init(
          presence: problem.leastDuration(activity, by: person), absences: absences[person])
      })
  }

  /// When all who may do an activity are away; `nil` if nobody need be there.
  private func commonAbsences(of activity: Int) -> Absences? {
    let people = problem.eligible[activity]
    guard problem.takesTime(activity), problem.crewSizes[activity] > 0,
      let first = people.first
    else { return nil }
    return people.dropFirst().reduce(absences[first]) { $0.intersection(absences[$1]) }
  }
}
