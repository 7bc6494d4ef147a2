import NetworkAnalysis
import PlanModel

/// The deadline of a task must leave it the time that nobody can save.
///
/// That is the day before which it may not start, and the links before it, each task done by the
/// fastest people who may do it, all day and without leave. The figure is a lower bound: people
/// who are busy or away only make it later.
struct DeadlineTooEarlyRule: ProjectRule {
  func check(_ subject: CheckedProject, into diagnostics: inout Diagnostics) {
    let project = subject.project
    let due = project.activities.indices.filter {
      project.activities[$0].deadline != nil && !project.activities[$0].isSettled
    }
    guard !due.isEmpty else { return }
    let axis = project.axis
    let durations = project.activities.map { shortestMinutes($0, people: subject.people) }
    var starts: [Int]?
    if case .acyclic(let network) = subject.network {
      starts = network.earlyStarts(
        durations: durations,
        releases: project.activities.map { project.releaseMoment(of: $0, on: axis).minutes })
    }
    for position in due {
      let activity = project.activities[position]
      guard let deadline = activity.deadline else { continue }
      let release = project.releases(of: activity).max { $0.day < $1.day }
      if let release, release.day > deadline {
        diagnostics.emit(
          .tooEarly(activity, deadline, Self.reason(release.reason, release.day)),
          at: activity.span)
      } else if deadline < axis.start {
        diagnostics.emit(
          .tooEarly(activity, deadline, "the first working day is \(axis.start)"),
          at: activity.span)
      } else if let start = starts?[position] {
        let finish = WorkMoment(minutes: start + durations[position])
        guard finish > axis.moment(endOf: deadline) else { continue }
        let isAlone = start <= project.releaseMoment(of: activity, on: axis).minutes
        diagnostics.emit(
          .tooEarly(
            activity, deadline,
            "\(isAlone ? "its own work alone takes" : "its links alone take") until "
              + "\(axis.finishDate(of: finish))"),
          at: activity.span)
      }
    }
  }

  /// The shortest time that an activity takes, in minutes, whoever does it.
  private func shortestMinutes(_ activity: Activity, people: [Skill: [Person]]) -> Int {
    let crew = max(1, activity.people)
    var speed = Rate.full
    if activity.people > 0 {
      var able = people[activity.discipline] ?? []
      if crew == 1, let owner = activity.owner { able = able.filter { $0.id == owner } }
      speed = able.compactMap { $0.skills[activity.discipline] }.max() ?? .full
    }
    let perMinute = 1_000 * max(1, speed.permille) * crew
    return (activity.effort.microminutes + perMinute - 1) / perMinute
  }

  private static func reason(_ reason: ReleaseReason, _ day: CivilDate) -> String {
    switch reason {
    case .notBefore: "it may not start before \(day)"
    case .arrival(let external): "'\(external.name.excerpt)', which it waits for, comes on \(day)"
    case .asOf: "the rest is planned from \(day) on"
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func tooEarly(
    _ activity: Activity, _ deadline: CivilDate, _ reason: String
  ) -> Self {
    Self(
      .deadlineTooEarly, "\(activity.id.text.excerpt) is due \(deadline); \(reason)",
      help: "move the deadline, or make what comes before it shorter")
  }
}
