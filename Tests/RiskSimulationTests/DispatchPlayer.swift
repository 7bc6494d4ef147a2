import NetworkAnalysis
import PlanModel

/// Plays a trial by the definition of the dispatch policy, from one moment to the next.
///
/// At each moment the activities are tried in planned order until nothing more can start. It shares
/// nothing with the simulation: days are walked one by one, everything is tried every time, and
/// what is free is counted anew from what is running. Nobody may leave the team.
struct DispatchPlayer {
  let project: Project
  let network: PrecedenceNetwork
  let schedule: Schedule
  /// What each activity takes in this trial, in microminutes.
  let efforts: [Int]
  private let axis: WorkAxis
  /// The rates of the people on each day, in thousandths, as far as work can go on.
  private let presence: [[Int]]
  /// The people of each activity, by place in the team, and their speeds in thousandths.
  private let crews: [[(person: Int, speed: Int)]]
  private let releases: [Int]
  private var start: [Int?]
  private var finish: [Int]

  init(project: Project, network: PrecedenceNetwork, schedule: Schedule, efforts: [Int]) {
    self.project = project
    self.network = network
    self.schedule = schedule
    self.efforts = efforts
    axis = project.axis
    presence = (0..<400).map { [axis] day in
      let date = axis.date(ofWorkday: day)
      return project.team.people.map { $0.capacity(on: date).permille }
    }
    crews = zip(project.activities, schedule.entries).map { activity, entry in
      project.team.people.enumerated().filter { entry.people.contains($0.element.id) }.map {
        ($0.offset, ($0.element.skills[activity.discipline] ?? .none).permille)
      }
    }
    releases = project.activities.map { [axis] in project.releaseMoment(of: $0, on: axis).minutes }
    start = Array(repeating: nil, count: efforts.count)
    finish = Array(repeating: 0, count: efforts.count)
  }

  /// Returns when each activity is finished, in minutes.
  mutating func finishes() -> [Int] {
    let entries = schedule.entries
    let order = entries.indices.sorted {
      (entries[$0].start, entries[$0].finish, $0) < (entries[$1].start, entries[$1].finish, $1)
    }
    var now = 0
    while start.contains(nil) {
      while let next = order.first(where: { start[$0] == nil && canStart($0, at: now) }) {
        start[next] = now
        finish[next] = end(of: next, from: now)
      }
      now = nextMoment(after: now)
    }
    return finish
  }

  private func canStart(_ position: Int, at now: Int) -> Bool {
    guard let earliest = earliestStart(of: position), earliest <= now,
      keepsFinish(of: position, startingAt: now)
    else { return false }
    let running = start.indices.filter { other in
      start[other].map { $0 <= now && now < finish[other] } ?? false
    }
    let entry = schedule.entries[position]
    let busy = running.flatMap { schedule.entries[$0].people }
    guard entry.people.allSatisfy({ !busy.contains($0) }) else { return false }
    for need in entry.units {
      let held = running.flatMap { schedule.entries[$0].units }.filter { $0.pool == need.pool }
      let size = project.team.pools.first { $0.id == need.pool }?.units ?? 0
      guard held.map(\.numbers.count).reduce(0, +) + need.numbers.count <= size else {
        return false
      }
    }
    return entry.people.isEmpty || rate(of: position, onWorkday: now / axis.minutesPerDay) > 0
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

  private func keepsFinish(of position: Int, startingAt minute: Int) -> Bool {
    let bounds = network.incoming(position).compactMap { arc -> Int? in
      switch arc.kind {
      case .finishToStart, .startToStart: nil
      case .finishToFinish: finish[arc.tail] + arc.lag
      case .startToFinish: (start[arc.tail] ?? 0) + arc.lag
      }
    }
    return bounds.max().map { end(of: position, from: minute) >= $0 } ?? true
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
    while low < high {
      let middle = (low + high) / 2
      if keepsFinish(of: position, startingAt: middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private func end(of position: Int, from minute: Int) -> Int {
    var left = efforts[position]
    var now = minute
    while left > 0 {
      let day = now / axis.minutesPerDay
      let rate = rate(of: position, onWorkday: day)
      let dayEnd = (day + 1) * axis.minutesPerDay
      if rate > 0, left <= rate * (dayEnd - now) { return now + (left + rate - 1) / rate }
      left -= rate * (dayEnd - now)
      now = dayEnd
    }
    return now
  }

  /// What is done of an activity in each minute of a day, in microminutes.
  private func rate(of position: Int, onWorkday day: Int) -> Int {
    guard !crews[position].isEmpty else { return 1_000_000 }
    return crews[position].reduce(0) { $0 + presence[day][$1.person] * $1.speed }
  }
}
