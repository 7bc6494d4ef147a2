import PlanModel

/// As many people must have the skill of a task as it takes at a time.
///
/// That nobody at all has the skill is another rule's finding.
struct TooFewPeopleRule: ProjectRule {
  func check(_ subject: CheckedProject, into diagnostics: inout Diagnostics) {
    for activity in subject.project.activities
    where activity.people > 1 && activity.effort > .zero {
      let skilled = subject.people[activity.discipline] ?? []
      guard !skilled.isEmpty, skilled.count < activity.people else { continue }
      diagnostics.emit(.tooFew(skilled, for: activity), at: activity.span)
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func tooFew(_ people: [Person], for activity: Activity) -> Self {
    let skill = activity.discipline.code.excerpt
    let missing = activity.people - people.count
    return Self(
      .tooFewPeople,
      "\(activity.id.text.excerpt) takes \(activity.people) people at a time, but only "
        + "\(people.map(\.id).listed) \(people.count == 1 ? "has" : "have") the skill \(skill)",
      help:
        "give \(missing == 1 ? "another person" : "\(missing) more people") the skill \(skill), "
        + "or let the task take fewer people")
  }
}
