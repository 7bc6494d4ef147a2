import PlanModel

/// The activities with their people, links and priorities.
extension TaskJugglerFile {
  /// The activities in the project's order.
  var tasks: [String] {
    let relations = Dictionary(grouping: figures.project.relations, by: \.successor)
    let entries = figures.schedule.entries
    let order = entries.indices.sorted { (entries[$0].start, $0) < (entries[$1].start, $1) }
    var priorities = Array(repeating: 1, count: entries.count)
    for (rank, position) in order.enumerated() {
      priorities[position] = max(1, 1_000 - rank * 999 / max(1, entries.count - 1))
    }
    let turns = turns(in: order)
    return entries.indices.flatMap { position in
      task(
        position, relations: relations[figures.project.activities[position].id] ?? [],
        after: turns[position], priority: priorities[position])
    }
  }

  /// What each person does before each activity, which keeps the planned order.
  private func turns(in order: [Int]) -> [[Int]] {
    let entries = figures.schedule.entries
    var last: [Person.ID: Int] = [:]
    var turns = Array(repeating: [Int](), count: entries.count)
    for position in order where entries[position].start < entries[position].finish {
      for person in entries[position].people {
        if let before = last[person], !turns[position].contains(before) {
          turns[position].append(before)
        }
        last[person] = position
      }
    }
    return turns
  }

  private func task(
    _ position: Int, relations: [PrecedenceRelation], after turns: [Int], priority: Int
  ) -> [String] {
    let activity = figures.project.activities[position]
    let entry = figures.schedule.entries[position]
    // Nothing waits for what is behind, nor does it wait.
    let relations = activity.isSettled ? [] : relations.filter { isAhead($0.predecessor) }
    let links = relations.filter(Self.isKnown)
    let isHeld = links.count < relations.count || !starts(activity).isEmpty
    let note =
      links.count < relations.count ? ["  # it has links that only its start can show"] : []
    let depends = links.compactMap { link -> String? in
      figures.position[link.predecessor].map { tail in
        var options = link.kind == .startToStart ? ["onstart"] : []
        if link.lag > .zero { options.append("gaplength \(link.lag.minutes)min") }
        return name(ofTask: tail)
          + (options.isEmpty ? "" : " { \(options.joined(separator: " ")) }")
      }
    }
    let tails = Set(links.compactMap { figures.position[$0.predecessor] })
    let further = turns.filter { !tails.contains($0) }.map(name(ofTask:))
    let hold = "hold\(position + 1)"
    let start =
      isHeld ? startLines(entry, exact: links.count < relations.count, activity, name: hold) : []
    let held = isHeld ? [hold] : []
    let title = Self.quoted("\(activity.id) \(activity.title)")
    let progress = ActivityProgress(of: activity)
    let complete = progress.percent > 0 ? ["  complete \(progress.percent)"] : []
    let state =
      activity.isSettled ? ["  # \(activity.status.name) before the rest was planned"] : []
    return start + ["task \(name(ofTask: position)) \(title) {"]
      + state + note + work(entry, of: activity) + complete
      + ((depends + further + held).isEmpty
        ? [] : ["  depends \((depends + further + held).joined(separator: ", "))"])
      + ["  priority \(priority)", "}"]
  }

  /// Whether an activity is still to be done.
  private func isAhead(_ id: Activity.ID) -> Bool {
    figures.position[id].map { !figures.project.activities[$0].isSettled } ?? false
  }

  /// Whether TaskJuggler can say it: its links hold back a start, by working time.
  private static func isKnown(_ relation: PrecedenceRelation) -> Bool {
    [.finishToStart, .startToStart].contains(relation.kind) && relation.lag >= .zero
  }

  /// The days before which the activity may not start.
  private func starts(_ activity: Activity) -> [CivilDate] {
    figures.project.releases(of: activity).map(\.day).filter { $0 > figures.axis.start }
  }

  /// A milestone that the activity waits for: a start of its own would have to agree with its links.
  private func startLines(
    _ entry: Schedule.Entry, exact: Bool, _ activity: Activity, name: String
  ) -> [String] {
    let release = figures.project.releaseMoment(of: activity, on: figures.axis)
    let reading = clock.start(exact ? entry.start : release)
    return [
      "task \(name) \(Self.quoted("Not before: \(activity.id)")) {", "  milestone",
      "  start \(reading.date)-\(reading.time)", "}",
    ]
  }

  /// Effort of people, working time of what runs by itself, or nothing for a milestone.
  private func work(_ entry: Schedule.Entry, of activity: Activity) -> [String] {
    let length = (entry.finish - entry.start).minutes
    guard length > 0 else { return ["  milestone"] }
    guard !entry.people.isEmpty else { return ["  length \(length)min"] }
    let team = figures.project.team
    let people = entry.people.compactMap { id in team.people.firstIndex { $0.id == id } }
    let offered = people.reduce(0) { sum, person in
      let profile = CapacityProfile(of: team.people[person], on: figures.axis)
      return sum + profile.capacity(before: entry.finish.minutes)
        - profile.capacity(before: entry.start.minutes)
    }
    let units = entry.units.flatMap { held in
      team.pools.firstIndex { $0.id == held.pool }.map { pool in
        held.numbers.map { name(ofPool: pool, unit: $0) }
      } ?? []
    }
    let names = people.map(name(ofPerson:)) + units
    let mandatory = names.count > 1 ? " { mandatory }" : ""
    return [
      "  effort \(max(1, (offered + 500) / 1_000))min",
      "  allocate \(names.map { $0 + mandatory }.joined(separator: ", "))",
    ]
  }
}
