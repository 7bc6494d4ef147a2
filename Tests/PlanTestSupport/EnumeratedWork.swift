import PlanModel

/// An activity as the enumeration of all plans sees it: who may do it, and when it runs then.
struct EnumeratedWork {
  /// The sets of people, by positions in the team, who might do it together.
  let crews: [[Int]]
  /// The first minute in which it may start.
  let release: Int
  /// The minute after which it is late; far away if there is no deadline.
  let deadline: Int
  /// What it holds beside people.
  let needs: [PoolNeed]
  private let effort: Effort
  private let isUnattended: Bool
  private let minutesPerDay: Int
  /// What each person does of it in a minute of each of the first days, in microminutes.
  private let pace: [[Int]]

  /// Days after which nobody is waited for any more.
  private static let dayLimit = 200

  /// Looks at an activity of `project`, whose working days are those of `axis`.
  init(_ activity: Activity, in project: Project, on axis: WorkAxis) {
    let people = project.team.people
    effort = activity.openEffort
    isUnattended = activity.people == 0
    minutesPerDay = axis.minutesPerDay
    release = project.releaseMoment(of: activity, on: axis).minutes
    deadline =
      activity.isSettled
      ? .max / 2 : activity.deadline.map { axis.moment(endOf: $0).minutes } ?? .max / 2
    needs = activity.openEffort > .zero ? activity.needs : []
    let size = activity.openEffort > .zero ? activity.people : 0
    let able = people.indices.filter { people[$0].skills[activity.discipline] != nil }
    let all = Self.subsets(of: able, size: size)
    crews = all.filter { crew in
      guard size > 0, let owner = activity.owner else { return true }
      return crew.contains { people[$0].id == owner }
    }
    pace = people.map { person in
      let speed = person.skills[activity.discipline]?.permille ?? 0
      return (0..<Self.dayLimit).map {
        person.capacity(on: axis.date(ofWorkday: $0)).permille * speed
      }
    }
  }

  /// Whether it lasts, and so keeps people and units from other work.
  var takesTime: Bool { effort > .zero }

  /// How many units of a pool it holds.
  func units(of pool: Pool.ID) -> Int {
    needs.first { $0.pool == pool }?.units ?? 0
  }

  /// The earliest run from `minute` on; `nil` if the people leave before it is done.
  func run(crew: [Int], from minute: Int) -> (start: Int, finish: Int)? {
    guard takesTime else { return (minute, minute) }
    var left = effort.microminutes
    var now = minute
    var start: Int?
    while now / minutesPerDay < Self.dayLimit {
      let day = now / minutesPerDay
      let rate = isUnattended ? 1_000_000 : crew.reduce(0) { $0 + pace[$1][day] }
      let end = (day + 1) * minutesPerDay
      if rate > 0 {
        let first = start ?? now
        start = first
        if left <= rate * (end - now) { return (first, now + (left + rate - 1) / rate) }
        left -= rate * (end - now)
      }
      now = end
    }
    return nil
  }

  /// The first start after `minute` from which it is not finished before `finish`, by bisection.
  func start(crew: [Int], after minute: Int, by finish: Int) -> Int {
    var low = minute
    var high = max(finish, minute + 1)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if run(crew: crew, from: middle)?.finish ?? .max < finish {
        low = middle
      } else {
        high = middle
      }
    }
    return high
  }

  private static func subsets(of items: [Int], size: Int) -> [[Int]] {
    guard size > 0 else { return [[]] }
    return items.indices.flatMap { first in
      subsets(of: Array(items[(first + 1)...]), size: size - 1).map { [items[first]] + $0 }
    }
  }
}
