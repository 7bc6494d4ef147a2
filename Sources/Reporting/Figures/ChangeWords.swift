import PlanModel

/// What a change of a plan is called.
enum ChangeWords {
  /// Returns a change in words.
  static func words(for change: PlanChange) -> String {
    switch change {
    case .renamed, .renamedSpec, .pointWorth, .sizeWorth, .dayLength: same(change)
    case .removed, .added, .redisciplined, .reestimated, .revalued, .respread, .progressed,
      .reworked, .relinked, .restaffed, .redated:
      task(change)
    case .person(let person, let change): words(for: person, change)
    case .pool(let pool, let from, let to): words(for: pool, from, to)
    case .team: "the team: whether one is given, or the order of its people"
    case .calendar: "the working week or the holidays"
    case .start(let from, let to): "the start is \(to.inWords), not \(from.inWords)"
    case .asOf(_, nil): "planned from the start, not from a later day"
    case .asOf(nil, let to?): "planned from \(to.inWords), not from the start"
    case .asOf(let from?, let to?): "planned from \(to.inWords), not from \(from.inWords)"
    case .phases: "the phases"
    case .risk(let title, let change): words(forRisk: title, change)
    case .risks: "the risks"
    case .externals: "the external dependencies"
    case .estimates: "how far efforts stray from estimates"
    case .order: "the order of the tasks"
    }
  }

  private static func same(_ change: PlanChange) -> String {
    switch change {
    case .renamed(let id, let name): "\(id) is now \(name)"
    case .renamedSpec("", let to, let tasks):
      "the ids of \(NumberText.count(tasks, "task")) now begin with \(to)#"
    case .renamedSpec(let from, "", let tasks):
      "the ids of \(NumberText.count(tasks, "task")) no longer begin with \(from)#"
    case .renamedSpec(let from, let to, let tasks):
      "the spec \(from) is now \(to), with \(NumberText.count(tasks, "task"))"
    case .pointWorth(let from, let to): "a point is worth \(hours(to)), not \(hours(from))"
    case .sizeWorth(let size, let from, let to):
      "the size \(size) is worth \(hours(to)), not \(hours(from))"
    case .dayLength(let from, let to):
      "a working day has \(hours(Double(to) / 60)), not \(hours(Double(from) / 60))"
    default: ""
    }
  }

  private static func task(_ change: PlanChange) -> String {
    switch change {
    case .removed(let id, let title): "\(id) removed: \(title)"
    case .added(let id, let title): "\(id) added: \(title)"
    case .redisciplined(let id, let from, let to): "\(id) is work of \(to), not of \(from)"
    case .reestimated(let id, let from, let to):
      from.text == to.text
        ? "\(id) estimated in \(unit(to)), not in \(unit(from))"
        : "\(id) estimated \(text(to)), not \(text(from))"
    case .revalued(let id, let from, let to):
      "\(id) takes \(hours(to.hours)), not \(hours(from.hours))"
    case .respread(let id): "\(id): its effort strays otherwise"
    case .progressed(let id, let from, let to): "\(id) is \(state(to, after: from))"
    case .reworked(let id): "\(id): another chance or part of rework"
    case .relinked(let id, let gained, let lost):
      LinkWords.words(for: id, gained: gained, lost: lost)
    case .restaffed(let id): "\(id): other people or pools"
    case .redated(let id): "\(id): another day, deadline, priority or external dependency"
    default: ""
    }
  }

  private static func state(_ status: ActivityStatus, after old: ActivityStatus) -> String {
    guard status.name != old.name || status.share != old.share else {
      return "\(status.name), as seen from another day"
    }
    let share = status.share.map { share in
      if case .started = status { return " (\(percent(share)))" }
      return ""
    }
    return "now \(status.name)\(share ?? "")"
  }

  private static func words(for person: Person.ID, _ change: PlanChange.PersonChange) -> String {
    switch change {
    case .added: "\(person) joins the team"
    case .removed: "\(person) leaves the team"
    case .changed(let traits):
      "\(person): other " + traits.map(name).joined(separator: ", ")
    }
  }

  private static func name(_ trait: PlanChange.Trait) -> String {
    switch trait {
    case .skills: "skills"
    case .capacity: "capacity"
    case .leave: "leave"
    case .membership: "first or last day"
    case .sickness: "sick days"
    }
  }

  private static func words(for pool: Pool.ID, _ from: Int?, _ to: Int?) -> String {
    guard let to else { return "the pool \(pool) removed" }
    let units = NumberText.count(to, "unit")
    return from.map { "the pool \(pool) has \(units), not \($0)" }
      ?? "the pool \(pool) added, with \(units)"
  }

  private static func words(forRisk title: String, _ change: PlanChange.RiskChange) -> String {
    switch change {
    case .added: "risk added: \(title)"
    case .removed: "risk removed: \(title)"
    case .changed(let from, let to):
      from.likelihood != to.likelihood
        ? "risk now at \(percent(to.likelihood)), "
          + "not \(percent(from.likelihood)): \(title)"
        : from.impact != to.impact
          ? "risk of another impact: \(title)" : "risk that hits other tasks: \(title)"
    }
  }

  private static func text(_ estimate: Estimate) -> String {
    estimate.text.isEmpty ? "at nothing" : estimate.text
  }

  private static func unit(_ estimate: Estimate) -> String {
    estimate.unit == .size ? "sizes" : estimate.unit.rawValue
  }

  private static func percent(_ share: Double) -> String {
    "\(NumberText.short(share * 100))\u{A0}%"
  }

  private static func hours(_ number: Double) -> String { "\(NumberText.short(number))\u{A0}h" }
}
