import PlanModel

/// The rules on when an activity runs.
extension ScheduleChecker {
  /// Everything starts when it may, in a minute of presence, and runs until its effort is done.
  func runs() -> [ScheduleViolation] {
    let positions = schedule.entries.indices.sorted {
      (schedule.entries[$0].start, $0) < (schedule.entries[$1].start, $1)
    }
    var walks: [[Person.ID]: CrewWorkdays] = [:]
    return positions.flatMap { position -> [ScheduleViolation] in
      let entry = schedule.entries[position]
      let activity = project.activities[position]
      guard entry.start >= .start else { return [.beforeProjectStart(activity.id)] }
      let crew = entry.people.compactMap { people[$0] }
      // Nobody knows when a stranger works.
      guard crew.count == entry.people.count else { return [] }
      var days =
        walks.removeValue(forKey: entry.people)
        ?? CrewWorkdays(of: crew, calendar: project.calendar, from: project.start.date)
      days.advance(to: entry.start.minutes / project.calendar.minutesPerDay)
      defer { walks[entry.people] = days }
      return release(of: activity, on: days.date) + presence(for: activity, entry, on: days)
        + finish(of: activity, entry, from: days)
    }
  }

  /// Nothing starts before its day, an arrival, or the day from which the rest is planned.
  private func release(of activity: Activity, on day: CivilDate) -> [ScheduleViolation] {
    guard !activity.isSettled else { return [] }
    let arrivals = project.externals.filter { activity.waitsFor.contains($0.id) }
    let releases =
      arrivals.compactMap(\.plannedArrival)
      + [activity.notBefore, project.asOf].compactMap { $0 }
    return releases.contains { day < $0 } ? [.beforeRelease(activity.id)] : []
  }

  /// Somebody is there when work starts.
  private func presence(
    for activity: Activity, _ entry: Schedule.Entry, on days: CrewWorkdays
  ) -> [ScheduleViolation] {
    guard activity.effort > .zero, !days.isAttended else { return [] }
    return [.awayAtStart(activity.id, entry.people)]
  }

  /// The finish is the first minute by which the effort is done; without effort it is the start.
  private func finish(
    of activity: Activity, _ entry: Schedule.Entry, from days: CrewWorkdays
  ) -> [ScheduleViolation] {
    // A crew that lacks people cannot be held to a finish.
    let isStaffed = entry.people.isEmpty == (activity.people == 0)
    guard activity.effort == .zero || isStaffed else { return [] }
    let expected =
      activity.effort > .zero
      ? days.finish(
        from: entry.start.minutes, effort: activity.effort, skill: activity.discipline)
      : entry.start.minutes
    guard expected != entry.finish.minutes else { return [] }
    return [.wrongFinish(activity.id, expected: expected.map { WorkMoment(minutes: $0) })]
  }
}
