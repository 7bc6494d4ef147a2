import PlanModel

/// Those who may do a task must be there long enough to finish it, and all tasks like it.
///
/// Somebody who is there in every week for ever finishes everything. Where all who may do a kind
/// of tasks leave or have no capacity, one of them must have the time for each task from its
/// earliest day on, and together they must have the time for all. This is necessary for a plan,
/// not sufficient: links and other work are left out.
struct NeverAvailableRule: ProjectRule {
  func check(_ subject: CheckedProject, into diagnostics: inout Diagnostics) {
    let project = subject.project
    let axis = project.axis
    for kind in kindsOfTasks(in: project) {
      let skilled = subject.people[kind[0].discipline] ?? []
      let people = kind[0].owner.map { owner in skilled.filter { $0.id == owner } } ?? skilled
      // That nobody has the skill is another rule's finding.
      guard !people.isEmpty, !people.contains(where: { $0.isThereForEver(project.calendar) })
      else { continue }
      let offers = people.map { person in
        Offer(
          profile: CapacityProfile(of: person, on: axis),
          speed: person.skills[kind[0].discipline] ?? .none)
      }
      let hopeless = kind.filter { task in
        let start = project.releaseMoment(of: task, on: axis).minutes
        return !offers.contains { $0.canFinish(task.effort, from: start) }
      }
      let needed = kind.reduce(Effort.zero) { $0 + $1.effort }
      let offered = offers.reduce(Effort.zero) { $0 + $1.total }
      if let first = hopeless.first {
        diagnostics.emit(.neverThere(hopeless, people: people), at: first.span)
      } else if offered < needed {
        diagnostics.emit(
          .notThereLongEnough(kind, people: people, offered: offered, needed: needed),
          at: kind[0].span)
      }
    }
  }

  /// The tasks with effort, those together that the same people may do, in project order.
  private func kindsOfTasks(in project: Project) -> [[Activity]] {
    struct Kind: Hashable {
      let skill: Skill
      let owner: Person.ID?
    }
    var numbers: [Kind: Int] = [:]
    var kinds: [[Activity]] = []
    for activity in project.activities where activity.effort > .zero {
      let kind = Kind(skill: activity.discipline, owner: activity.owner)
      if let number = numbers[kind] {
        kinds[number].append(activity)
      } else {
        numbers[kind] = kinds.count
        kinds.append([activity])
      }
    }
    return kinds
  }
}

/// What one person who leaves offers to a kind of tasks.
private struct Offer {
  /// The last moment that is looked at: after the last year that a team file may name.
  private static let workdays = 100_000

  let profile: CapacityProfile
  let speed: Rate

  /// The effort that the person can do in all.
  var total: Effort {
    let capacity = profile.capacity(before: Self.workdays * profile.minutesPerDay)
    return Effort(microminutes: capacity * speed.permille)
  }

  /// Returns whether the person, with nothing else to do, ever finishes a task.
  func canFinish(_ effort: Effort, from minute: Int) -> Bool {
    profile.finish(from: minute, effort: effort, speed: speed) != nil
  }
}

extension Person {
  /// Whether there is no last day, and a weekday with some capacity.
  fileprivate func isThereForEver(_ calendar: WorkCalendar) -> Bool {
    until == nil && calendar.workweek.contains { capacity[$0.rawValue] > .none }
  }
}

extension Diagnostic.Message {
  private static let help = "raise 'capacity', move 'until', or give somebody else the skill"

  fileprivate static func neverThere(_ tasks: [Activity], people: [Person]) -> Self {
    let verb = people.count == 1 ? "is" : "are all"
    return Self(
      .neverAvailable,
      "nobody is there long enough for \(tasks.map(\.id).listed): \(people.map(\.id).listed) "
        + "\(verb) gone, away or without capacity",
      help: help)
  }

  fileprivate static func notThereLongEnough(
    _ tasks: [Activity], people: [Person], offered: Effort, needed: Effort
  ) -> Self {
    let verb = people.count == 1 ? "has" : "have together"
    let (hours, all) = (Int(offered.hours), Int(needed.hours.rounded(.up)))
    return Self(
      .neverAvailable,
      "the time for \(tasks.map(\.id).listed) is too short: \(people.map(\.id).listed) "
        + "\(verb) \(hours) of \(all) hours before they leave",
      help: help)
  }
}
