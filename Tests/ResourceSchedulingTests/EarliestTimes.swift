import PlanModel

/// The earliest times of a plan's order and staffing, from the definition alone.
///
/// Shares nothing with the program but the model: it tries one minute after another and repeats
/// until nothing moves. Reasons can be left out.
struct EarliestTimes {
  /// An event of `head` that waits for one of `tail`.
  struct Tie: Hashable {
    var tail: Int
    var head: Int
    var kind: PrecedenceRelation.Kind
    var lag: Int
    var hold: Hold
  }

  private(set) var start: [Int]
  private(set) var finish: [Int]
  /// All ties of the plan without those that were left out.
  private(set) var ties: [Tie] = []
  private let project: Project
  private let axis: WorkAxis
  private let schedule: Schedule

  var end: Int { finish.max() ?? 0 }

  /// Computes the times of the order of `schedule` without some reasons of one activity.
  init(_ schedule: Schedule, of project: Project, without holds: [Hold] = [], at place: Int = 0) {
    var project = project
    for case .absence(let absence) in holds {
      for index in project.team.people.indices
      where project.team.people[index].id == absence.person {
        Self.remove(absence.cause, from: &project.team.people[index])
      }
    }
    self.project = project
    self.schedule = schedule
    axis = project.axis
    start = Array(repeating: 0, count: schedule.entries.count)
    finish = start
    ties = Self.ties(of: schedule, in: project)
    for tie in ties where tie.head == place && holds.contains(tie.hold) {
      ties.removeAll { $0 == tie }
      for next in ties where next.tail == place && next.isOfTheSameUnit(as: tie) {
        ties.append(
          Tie(tail: tie.tail, head: next.head, kind: .finishToStart, lag: 0, hold: next.hold))
      }
    }
    var hasMoved = true
    while hasMoved {
      hasMoved = false
      for position in start.indices {
        let releases = releases(of: position).filter {
          position != place || !holds.contains($0.hold)
        }.map(\.minute)
        let run = run(of: position, ties: ties.filter { $0.head == position }, releases: releases)
        if run != (start[position], finish[position]) { hasMoved = true }
        (start[position], finish[position]) = run
      }
    }
  }

  /// When an activity runs if only these ties and minutes count.
  func run(of position: Int, ties: [Tie], releases: [Int]) -> (start: Int, finish: Int) {
    var bounds = (start: releases.max() ?? 0, finish: 0)
    bounds.start = max(0, bounds.start)
    for tie in ties {
      let event =
        (tie.kind == .finishToStart || tie.kind == .finishToFinish
          ? finish[tie.tail] : start[tie.tail]) + tie.lag
      switch tie.kind {
      case .finishToStart, .startToStart: bounds.start = max(bounds.start, event)
      case .finishToFinish, .startToFinish: bounds.finish = max(bounds.finish, event)
      }
    }
    let activity = project.activities[position]
    guard activity.effort > .zero else {
      let minute = max(bounds.start, bounds.finish)
      return (minute, minute)
    }
    let crew = schedule.entries[position].people
    var minute = bounds.start
    while true {
      guard isAttended(minute, by: crew) else {
        // Nobody comes in the midst of a day.
        minute = (minute / axis.minutesPerDay + 1) * axis.minutesPerDay
        continue
      }
      let finish = self.finish(of: position, from: minute, by: crew)
      if finish >= bounds.finish { return (minute, finish) }
      minute += 1
    }
  }

  /// The days before which an activity may not start, and the project's start.
  func releases(of position: Int) -> [(hold: Hold, minute: Int)] {
    project.releases(of: project.activities[position]).map { reason, day in
      (.release(reason, day), axis.moment(startOf: day).minutes)
    } + [(.projectStart, 0)]
  }

  func isAttended(_ minute: Int, by crew: [Person.ID]) -> Bool {
    crew.isEmpty
      || project.team.people.contains { person in
        crew.contains(person.id)
          && person.capacity(on: axis.date(ofWorkday: minute / axis.minutesPerDay)) > .none
      }
  }

  /// The first minute by which work begun at `minute` is done.
  func finish(of position: Int, from minute: Int, by crew: [Person.ID]) -> Int {
    let activity = project.activities[position]
    var left = activity.effort.microminutes
    var now = minute
    while true {
      let day = now / axis.minutesPerDay
      var rate = crew.isEmpty ? 1_000_000 : 0
      for person in project.team.people where crew.contains(person.id) {
        rate +=
          person.capacity(on: axis.date(ofWorkday: day)).permille
          * (person.skills[activity.discipline]?.permille ?? 0)
      }
      let dayEnd = (day + 1) * axis.minutesPerDay
      if rate > 0, left <= rate * (dayEnd - now) { return now + (left + rate - 1) / rate }
      left -= rate * (dayEnd - now)
      now = dayEnd
      precondition(day < 2_000, "nobody ever does it")
    }
  }

  private static func remove(_ cause: Absence.Cause, from person: inout Person) {
    switch cause {
    case .leave(let days): person.leave = person.leave.filter { $0 != days }
    case .notYetThere: person.from = nil
    case .gone: person.until = nil
    case .weekdayOff(let day):
      person.capacity[day.rawValue] = person.capacity.max() ?? .full
    }
  }

  /// The relations, and what each person and each unit does one after another.
  private static func ties(of schedule: Schedule, in project: Project) -> [Tie] {
    let ids = project.activities.map(\.id)
    var ties: [Tie] = []
    for relation in project.relations {
      guard let tail = ids.firstIndex(of: relation.predecessor),
        let head = ids.firstIndex(of: relation.successor),
        !project.activities[tail].isSettled, !project.activities[head].isSettled
      else { continue }
      let tie = Tie(
        tail: tail, head: head, kind: relation.kind, lag: relation.lag.minutes,
        hold: .relation(relation))
      if !ties.contains(where: {
        ($0.tail, $0.head, $0.kind, $0.lag) == (tail, head, tie.kind, tie.lag)
      }) {
        ties.append(tie)
      }
    }
    let busy = schedule.entries.indices.filter { project.activities[$0].effort > .zero }.sorted {
      (schedule.entries[$0].start, $0) < (schedule.entries[$1].start, $1)
    }
    func link(_ order: [Int], _ hold: (Activity.ID) -> Hold) {
      for (tail, head) in zip(order, order.dropFirst()) {
        ties.append(
          Tie(tail: tail, head: head, kind: .finishToStart, lag: 0, hold: hold(ids[tail])))
      }
    }
    for person in project.team.people {
      link(busy.filter { schedule.entries[$0].people.contains(person.id) }) {
        .person($0, person.id)
      }
    }
    for pool in project.team.pools {
      for unit in 1...pool.units {
        link(
          busy.filter { position in
            schedule.entries[position].units.contains {
              $0.pool == pool.id && $0.numbers.contains(unit)
            }
          }
        ) { .pool($0, pool.id, unit: unit) }
      }
    }
    return ties
  }
}

extension EarliestTimes.Tie {
  /// Whether both are of the order of the same person or unit.
  fileprivate func isOfTheSameUnit(as other: Self) -> Bool {
    switch (hold, other.hold) {
    case (.person(_, let one), .person(_, let two)): one == two
    case (.pool(_, let one, let number), .pool(_, let two, let otherNumber)):
      one == two && number == otherNumber
    default: false
    }
  }
}
