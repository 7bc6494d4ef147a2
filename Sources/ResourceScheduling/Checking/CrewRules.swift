import PlanModel

/// The rules on who does an activity.
extension ScheduleChecker {
  /// As many people do an activity as it takes, all can do it, and the owner is among them.
  func crews() -> [ScheduleViolation] {
    pairs.flatMap { activity, entry in
      crewSize(of: activity, entry) + eligibility(for: activity, entry)
        + ownership(of: activity, entry)
    }
  }

  /// So many different people as it takes; nobody where there is nothing to do.
  private func crewSize(of activity: Activity, _ entry: Schedule.Entry) -> [ScheduleViolation] {
    let expected = activity.effort > .zero ? activity.people : 0
    guard entry.people.count != expected || Set(entry.people).count != expected else { return [] }
    return [.wrongCrew(activity.id, expected: expected, found: entry.people.count)]
  }

  /// All of them are in the team and have the skill; work of one person is its owner's.
  private func eligibility(
    for activity: Activity, _ entry: Schedule.Entry
  ) -> [ScheduleViolation] {
    entry.people.compactMap { id in
      guard let person = people[id] else { return .stranger(activity.id, id) }
      let isOthers = activity.people == 1 && activity.owner != nil && activity.owner != id
      return person.skills[activity.discipline] == nil || isOthers
        ? .ineligible(activity.id, id) : nil
    }
  }

  /// The owner of joint work takes part in it.
  private func ownership(of activity: Activity, _ entry: Schedule.Entry) -> [ScheduleViolation] {
    guard let owner = activity.owner, activity.people > 1, activity.effort > .zero,
      !entry.people.contains(owner)
    else { return [] }
    return [.ownerMissing(activity.id, owner)]
  }
}
