import PlanModel

/// Of those who may do a task, one at least must be there long enough to finish it.
///
/// Somebody who is there in every week for ever finishes everything. For those who leave, or have
/// no capacity, what they offer from the task's earliest day on is compared with its effort.
struct NeverAvailableRule: ProjectRule {
  func check(_ subject: CheckedProject, into diagnostics: inout Diagnostics) {
    let project = subject.project
    let axis = project.axis
    var candidates: [Group: [Person]] = [:]
    var profiles: [Person.ID: CapacityProfile] = [:]
    var order: [Group] = []
    var hopeless: [Group: [Activity]] = [:]
    for activity in project.activities where activity.effort > .zero {
      let group = Group(skill: activity.discipline, owner: activity.owner)
      let people = candidates[group] ?? project.eligiblePeople(for: activity)
      candidates[group] = people
      // That nobody has the skill is another rule's finding.
      guard !people.isEmpty, !people.contains(where: { $0.isThereForEver(project.calendar) })
      else { continue }
      let start = project.releaseMoment(of: activity, on: axis).minutes
      let canFinish = people.contains { person in
        let profile = profiles[person.id] ?? CapacityProfile(of: person, on: axis)
        profiles[person.id] = profile
        let speed = person.skills[group.skill] ?? .none
        return profile.finish(from: start, effort: activity.effort, speed: speed) != nil
      }
      guard !canFinish else { continue }
      if hopeless[group] == nil { order.append(group) }
      hopeless[group, default: []].append(activity)
    }
    for group in order {
      guard let tasks = hopeless[group], let first = tasks.first else { continue }
      let people = (candidates[group] ?? []).map(\.id)
      diagnostics.emit(.neverThere(tasks: tasks, people: people), at: first.span)
    }
  }

  /// What decides who may do a task.
  private struct Group: Hashable {
    let skill: Skill
    let owner: Person.ID?
  }
}

extension Person {
  /// Whether there is no last day, and a weekday with some capacity.
  fileprivate func isThereForEver(_ calendar: WorkCalendar) -> Bool {
    until == nil && calendar.workweek.contains { capacity[$0.rawValue] > .none }
  }
}

extension Diagnostic.Message {
  fileprivate static func neverThere(tasks: [Activity], people: [Person.ID]) -> Self {
    let verb = people.count == 1 ? "is" : "are all"
    return Self(
      .neverAvailable,
      "nobody is there long enough for \(tasks.map(\.id).listed): \(people.listed) \(verb) gone, "
        + "away or without capacity",
      help: "raise 'capacity', move 'until', or give somebody else the skill")
  }
}
