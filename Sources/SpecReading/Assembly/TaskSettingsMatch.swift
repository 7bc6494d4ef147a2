import PlanModel

/// Gives tasks the settings that the team file has for them, which go before what their rows say.
struct TaskSettingsMatch {
  /// What the team file says, in its order.
  let settings: [TeamContent.TaskSettings]
  /// Whose people may be owners.
  let team: Team
  /// Names of candidates who may be owners too, as they join the team.
  let hires: Set<String>
  /// The length of a day.
  let calendar: WorkCalendar

  /// For how many unknown ids help is sought; it is not worth a quadratic wait.
  private static let mostSought = 20

  /// Changes `activities`, and what `model` says of their estimates; settings that fit no task or
  /// person are recorded and left out.
  func apply(
    to activities: inout [Activity], model: inout EstimateModel,
    into diagnostics: inout Diagnostics
  ) {
    guard !settings.isEmpty else { return }
    let positions = Dictionary(
      activities.indices.map { (activities[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    // An id that one of several specs alone has needs no name before it.
    let unqualified = Dictionary(
      grouping: activities.indices.filter { !activities[$0].spec.isEmpty },
      by: { String(activities[$0].id.text.dropFirst(activities[$0].spec.count + 1)) })
    let people = Dictionary(
      (team.people + team.candidates.filter { hires.contains($0.id.name) }).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    let poolNeeds = PoolNeeds(pools: team.pools)
    var unknownCount = 0
    for setting in settings {
      let found = positions[setting.id].map { [$0] } ?? unqualified[setting.id.text] ?? []
      guard found.count < 2 else {
        diagnostics.emit(
          .ambiguousTask(setting.id, of: found.map { activities[$0].id }), at: setting.idSpan)
        continue
      }
      guard let position = found.first else {
        unknownCount += 1
        let hint =
          unknownCount <= Self.mostSought
          ? activities.lazy.map(\.id.text).hint(for: setting.id.text) : nil
        diagnostics.emit(.unknownTask(setting.id, hint), at: setting.idSpan)
        continue
      }
      activities[position].apply(setting, in: calendar)
      if let estimate = setting.estimate {
        model.tasks[activities[position].id] = estimate.setting
      }
      activities[position].needs = poolNeeds.needs(
        setting.needs, of: setting.id, into: &diagnostics)
      guard let (owner, span) = setting.owner else { continue }
      guard let person = people[owner] else {
        let near = team.people.lazy.map(\.id.name).nearest(to: owner.name)
        diagnostics.emit(.unknownPerson(owner, team: team, near: near), at: span)
        continue
      }
      guard person.skills[activities[position].discipline] != nil else {
        diagnostics.emit(.unskilledOwner(owner, of: activities[position], team: team), at: span)
        continue
      }
      activities[position].owner = owner
    }
  }
}

extension Activity {
  /// Takes over what needs no look at the team.
  fileprivate mutating func apply(
    _ settings: TeamContent.TaskSettings, in calendar: WorkCalendar
  ) {
    // What is set of the estimate goes before a spread that the row gives; nothing stays nothing.
    if settings.estimate != nil, effort > .zero { belief = .historical }
    if let stated = settings.rework { rework = stated.rework(in: calendar) }
    if let day = settings.notBefore { notBefore = day }
    if let day = settings.deadline { deadline = day }
    if let count = settings.people { people = count }
    if let text = settings.priority {
      priority = text
      urgency = UrgencyWord.place(of: text)
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func unknownTask(_ id: Activity.ID, _ hint: TaskIDHint?) -> Self {
    Self(
      .unknownTask, "the spec has no task '\(id.text.excerpt)'",
      help: hint?.name.map { "did you mean '\($0)'?" }
        ?? "the key is the id of a task in the spec" + (hint?.family.map { "; \($0)" } ?? ""))
  }

  fileprivate static func ambiguousTask(
    _ id: Activity.ID, of candidates: [Activity.ID]
  ) -> Self {
    let names = candidates.prefix(8).map { "'\($0)'" }.joined(separator: " or ")
    return Self(
      .unknownTask, "\(candidates.count) specs have a task '\(id.text.excerpt)'",
      help: "write \(names)")
  }

  fileprivate static func unknownPerson(
    _ person: Person.ID, team: Team, near: String?
  ) -> Self {
    guard !team.candidates.contains(where: { $0.id == person }) else {
      return Self(
        .unknownPerson,
        "\(person.name.excerpt) is a candidate and not in the team, so they can own no task",
        help: "hire them with '--hire \"\(person.name.excerpt)\"', or move them from "
          + "'candidates' to 'people'")
    }
    let names = team.people.prefix(8).map(\.id.name).joined(separator: ", ")
    return Self(
      .unknownPerson, "nobody in the team is called '\(person.name.excerpt)'",
      help: near.map { "did you mean '\($0)'?" } ?? "the team has \(names)")
  }

  fileprivate static func unskilledOwner(
    _ person: Person.ID, of activity: Activity, team: Team
  ) -> Self {
    let skill = activity.discipline.code.excerpt
    let others = team.people(with: activity.discipline).prefix(8).map(\.id.name).joined(
      separator: ", ")
    return Self(
      .missingSkill,
      "\(activity.id.text.excerpt) needs the skill \(skill), which \(person) does not have",
      help: others.isEmpty
        ? "give \(person) the skill \(skill)"
        : "give \(person) the skill \(skill), or name one of those who have it: \(others)")
  }
}
