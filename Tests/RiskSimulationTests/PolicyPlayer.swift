import NetworkAnalysis
import PlanModel
import RiskSimulation

/// Plays a trial by the definition of a policy that dispatches work, from one moment to the next.
///
/// At each moment the activities are tried in planned order until nothing more can start. It shares
/// nothing with the simulation: days are walked one by one, everything is tried every time, and
/// what is free is counted anew from what is running.
struct PolicyPlayer {
  let project: Project
  let network: PrecedenceNetwork
  let schedule: Schedule
  /// Whether anybody with the skill may do an activity, and not only who is planned.
  let isGreedy: Bool
  /// What each activity takes in this trial, in microminutes.
  let efforts: [Int]
  private let axis: WorkAxis
  private let team: PersonDays
  /// The speed of each person in each activity, in thousandths; `nil` without the skill.
  private let speeds: [[Int?]]
  private let releases: [Int]
  private var start: [Int?]
  private var finish: [Int]
  /// Who does each activity that has started, by place in the team.
  private(set) var crew: [[Int]]

  init(
    project: Project, network: PrecedenceNetwork, schedule: Schedule, isGreedy: Bool,
    efforts: [Int]
  ) {
    self.project = project
    self.network = network
    self.schedule = schedule
    self.isGreedy = isGreedy
    self.efforts = efforts
    axis = project.axis
    team = PersonDays(of: project)
    speeds = project.activities.map { activity in
      project.team.people.map { $0.skills[activity.discipline]?.permille }
    }
    releases = project.activities.map { [axis] in project.releaseMoment(of: $0, on: axis).minutes }
    start = Array(repeating: nil, count: efforts.count)
    finish = Array(repeating: 0, count: efforts.count)
    crew = Array(repeating: [], count: efforts.count)
  }

  /// Plays the trial; returns when each activity starts and is finished, in minutes.
  mutating func play() -> [Range<Int>] {
    let entries = schedule.entries
    let order = entries.indices.sorted {
      (entries[$0].start, entries[$0].finish, $0) < (entries[$1].start, entries[$1].finish, $1)
    }
    var now = 0
    while start.contains(nil) {
      while let next = order.first(where: { start[$0] == nil && people(for: $0, at: now) != nil }) {
        crew[next] = people(for: next, at: now) ?? []
        start[next] = now
        finish[next] = end(of: next, by: crew[next], from: now)
      }
      now = nextMoment(after: now)
    }
    return zip(start, finish).map { ($0 ?? 0)..<$1 }
  }

  /// Who would start an activity at `now`; `nil` if it cannot start.
  private func people(for position: Int, at now: Int) -> [Int]? {
    guard let earliest = earliestStart(of: position), earliest <= now,
      keepsFinish(of: position, startingAt: now)
    else { return nil }
    let running = start.indices.filter { other in
      start[other].map { $0 <= now && now < finish[other] } ?? false
    }
    for need in schedule.entries[position].units {
      let held = running.flatMap { schedule.entries[$0].units }.filter { $0.pool == need.pool }
      let size = project.team.pools.first { $0.id == need.pool }?.units ?? 0
      guard held.map(\.numbers.count).reduce(0, +) + need.numbers.count <= size else { return nil }
    }
    let planned = planned(position)
    let busy = Set(running.flatMap { crew[$0] })
    let day = now / axis.minutesPerDay
    guard !planned.isEmpty else { return [] }
    guard isGreedy else {
      let isPossible = busy.isDisjoint(with: planned) && rate(of: position, planned, day) > 0
      return isPossible ? planned : nil
    }
    let free = skilled(position).filter { person in
      !busy.contains(person) && (!team.hasLeft(person, by: day) || planned.contains(person))
    }
    let owner = free.filter { project.team.people[$0].id == project.activities[position].owner }
    guard owner.count == ownerCount(position) else { return nil }
    func key(_ person: Int) -> (Int, Int, Int, Int) {
      let isThere = team.rate(of: person, onWorkday: day) > 0
      return (
        isThere ? (team.hasLeft(person, by: day) ? 1 : 0) : 2,
        end(of: position, by: [person], from: now), planned.contains(person) ? 0 : 1, person
      )
    }
    let others = free.filter { !owner.contains($0) }.sorted { key($0) < key($1) }
    guard owner.count + others.count >= planned.count else { return nil }
    let chosen = (owner + others.prefix(planned.count - owner.count)).sorted()
    let isSomebodyThere =
      chosen == planned ? rate(of: position, planned, day) > 0 : chosen.contains { key($0).0 == 0 }
    return isSomebodyThere ? chosen : nil
  }

  /// Who does an activity by the plan, by place in the team.
  private func planned(_ position: Int) -> [Int] {
    guard project.activities[position].openEffort > .zero else { return [] }
    return project.team.people.indices.filter {
      schedule.entries[position].people.contains(project.team.people[$0].id)
    }
  }

  private func skilled(_ position: Int) -> [Int] {
    let activity = project.activities[position]
    let skilled = speeds[position].indices.filter { speeds[position][$0] != nil }
    guard ownerCount(position) > 0, planned(position).count == 1 else { return skilled }
    return skilled.filter { project.team.people[$0].id == activity.owner }
  }

  private func ownerCount(_ position: Int) -> Int {
    let activity = project.activities[position]
    return project.team.people.count {
      $0.id == activity.owner && $0.skills[activity.discipline] != nil
    }
  }

  /// When relations and releases allow the start; `nil` while something waited for has not begun.
  private func earliestStart(of position: Int) -> Int? {
    var earliest = releases[position]
    for arc in network.incoming(position) {
      guard let tail = start[arc.tail] else { return nil }
      earliest = max(earliest, tail)
      if arc.kind == .finishToStart { earliest = max(earliest, finish[arc.tail] + arc.lag) }
      if arc.kind == .startToStart { earliest = max(earliest, tail + arc.lag) }
    }
    return earliest
  }

  /// Whether an activity is not done too early; if it is open who does it, by whoever may.
  private func keepsFinish(of position: Int, startingAt minute: Int) -> Bool {
    let bounds = network.incoming(position).compactMap { arc -> Int? in
      switch arc.kind {
      case .finishToStart, .startToStart: nil
      case .finishToFinish: finish[arc.tail] + arc.lag
      case .startToFinish: (start[arc.tail] ?? 0) + arc.lag
      }
    }
    guard let bound = bounds.max() else { return true }
    let planned = planned(position)
    guard isGreedy, !planned.isEmpty else {
      return end(of: position, by: planned, from: minute) >= bound
    }
    return skilled(position).allSatisfy { person in
      end(of: position, by: Array(repeating: person, count: planned.count), from: minute) >= bound
    }
  }

  /// The next minute at which anything can change: an end, an earliest start, or a new day.
  private func nextMoment(after now: Int) -> Int {
    var next = (now / axis.minutesPerDay + 1) * axis.minutesPerDay
    for position in start.indices {
      if start[position] != nil {
        if finish[position] > now { next = min(next, finish[position]) }
        continue
      }
      guard let earliest = earliestStart(of: position) else { continue }
      let minutes = min(max(now + 1, earliest), next)..<next
      next = firstMinute(keepingFinishOf: position, in: minutes)
    }
    return next
  }

  /// The first of the minutes from which an activity ends late enough, by bisection; else the end.
  private func firstMinute(keepingFinishOf position: Int, in minutes: Range<Int>) -> Int {
    var (low, high) = (minutes.lowerBound, minutes.upperBound)
    if low < high, keepsFinish(of: position, startingAt: low) { return low }
    while low < high {
      let middle = (low + high) / 2
      if keepsFinish(of: position, startingAt: middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private func end(of position: Int, by crew: [Int], from minute: Int) -> Int {
    var left = efforts[position]
    var now = minute
    while left > 0 {
      let day = now / axis.minutesPerDay
      let rate = rate(of: position, crew, day)
      let dayEnd = (day + 1) * axis.minutesPerDay
      if rate > 0, left <= rate * (dayEnd - now) { return now + (left + rate - 1) / rate }
      left -= rate * (dayEnd - now)
      now = dayEnd
    }
    return now
  }

  /// What is done of an activity in each minute of a day, in microminutes.
  ///
  /// Who has left is missed; once all have left, somebody stands in for each.
  private func rate(of position: Int, _ crew: [Int], _ day: Int) -> Int {
    guard !crew.isEmpty else { return 1_000_000 }
    let isAnyoneLeft = crew.contains { !team.hasLeft($0, by: day) }
    return crew.reduce(0) { sum, person in
      guard !isAnyoneLeft || !team.hasLeft(person, by: day) else { return sum }
      return sum + team.rate(of: person, onWorkday: day) * (speeds[position][person] ?? 0)
    }
  }
}
