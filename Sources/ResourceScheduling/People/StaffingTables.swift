import PlanModel

/// A problem laid out in rows for the decoders; all cases of relations are reduced to events.
///
/// Event 2*a* is the start and event 2*a* + 1 the finish of activity *a*. The relations into
/// *a*'s start are those of row 2*a*, the relations into its finish those of row 2*a* + 1.
struct StaffingTables: ~Copyable {
  /// How many activities there are.
  let count: Int
  /// How many people there are.
  let people: Int
  /// Relations into event *e*: `arcRow[e]..<arcRow[e + 1]`.
  let arcRow: Slab<Int>
  /// The event that is waited for, and the minutes after it.
  let arcEvent: Slab<Int>
  let arcLag: Slab<Int>
  /// Neighbours in the network, by activity; each once for each relation.
  let predecessorRow: Slab<Int>
  let predecessor: Slab<Int>
  let successorRow: Slab<Int>
  let successor: Slab<Int>
  /// Candidates of activity *a*, the least sought first: `candidateRow[a]..<candidateRow[a + 1]`.
  let candidateRow: Slab<Int>
  let candidatePerson: Slab<Int>
  let candidateSpeed: Slab<Int>
  /// Capacity the activity takes of this candidate alone, in thousandths of a minute.
  let candidateNeed: Slab<Int>
  /// Minutes it always takes this candidate alone, or -1 if that depends on when.
  let candidateDuration: Slab<Int>
  /// How many people do it together; 0 for work of no effort, which takes no one's time.
  let teamSize: Slab<Int>
  /// Where an activity's team stands among all teams: `teamRow[a]..<teamRow[a + 1]`.
  let teamRow: Slab<Int>
  let effort: Slab<Int>
  /// Minutes of unattended work.
  let duration: Slab<Int>
  let release: Slab<Int>
  /// `Int.unreachable` for none.
  let deadline: Slab<Int>
  let weight: Slab<Int>
  /// Pool needs of activity *a*: `needRow[a]..<needRow[a + 1]`.
  let needRow: Slab<Int>
  let needPool: Slab<Int>
  let needUnits: Slab<Int>
  /// Where a pool's units stand among the units of all: `unitRow[k]..<unitRow[k + 1]`.
  let unitRow: Slab<Int>
  /// At least so many minutes lie between the finish of an activity and the end.
  let tail: Slab<Int>
  /// The rank of each person by how much work waits for them: the least sought is 0.
  let demandRank: Slab<Int>
  /// The row of each person in the calendars, or -1 if the rate never changes.
  let calendarRow: Slab<Int>
  /// The rate of each person who has one, in thousandths.
  let constantRate: Slab<Int>
  /// Days of all people whose rate changes.
  let calendars: CalendarTable

  /// Lays out `problem`.
  ///
  /// - Complexity: O(*n* · *c* log *c* + *m*) for *n* activities with *c* candidates each and *m*
  ///   relations.
  init(_ problem: StaffingProblem, tails: [Int]) {
    let activities = problem.activities
    count = activities.count
    people = problem.profiles.count

    let byEvent = Rows(
      problem.relations.map { (2 * $0.head + $0.headEvent.rawValue, $0) }, count: 2 * count)
    arcRow = Slab(byEvent.start)
    arcEvent = Slab(byEvent.values.map { 2 * $0.tail + $0.tailEvent.rawValue })
    arcLag = Slab(byEvent.values.map(\.lag))
    let into = Rows(problem.relations.map { ($0.head, $0.tail) }, count: count)
    predecessorRow = Slab(into.start)
    predecessor = Slab(into.values)
    let out = Rows(problem.relations.map { ($0.tail, $0.head) }, count: count)
    successorRow = Slab(out.start)
    successor = Slab(out.values)

    let rank = Self.demandRanks(problem)
    demandRank = Slab(rank)
    let rates = problem.profiles.map(\.constantRate)
    constantRate = Slab(rates.map { $0 ?? 0 })
    let candidates = Rows(
      activities.indices.flatMap { activity in
        activities[activity].candidates.sorted { rank[$0.person] < rank[$1.person] }
          .map { (activity, $0) }
      }, count: count)
    candidateRow = Slab(candidates.start)
    candidatePerson = Slab(candidates.values.map(\.person))
    candidateSpeed = Slab(candidates.values.map(\.speed))
    let needs = activities.indices.flatMap { activity in
      candidates.values[candidates.start[activity]..<candidates.start[activity + 1]].map {
        problem.capacityNeeded(activities[activity], by: $0)
      }
    }
    candidateNeed = Slab(needs)
    candidateDuration = Slab(
      zip(candidates.values, needs).map { candidate, need in
        rates[candidate.person].map { (need + $0 - 1) / $0 } ?? -1
      })

    let sizes = activities.map { $0.effort > 0 ? $0.people : 0 }
    teamSize = Slab(sizes)
    teamRow = Slab(sizes.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) })
    effort = Slab(activities.map(\.effort))
    duration = Slab(activities.map { $0.people == 0 ? $0.duration : 0 })
    release = Slab(activities.map { max(0, $0.release) })
    deadline = Slab(activities.map { $0.deadline ?? .unreachable })
    weight = Slab(activities.map(\.weight))
    let held = Rows(
      activities.indices.flatMap { a in activities[a].needs.map { (a, $0) } }, count: count)
    needRow = Slab(held.start)
    needPool = Slab(held.values.map(\.pool))
    needUnits = Slab(held.values.map(\.units))
    unitRow = Slab(problem.pools.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) })
    tail = Slab(tails)

    let varying = problem.profiles.indices.filter { rates[$0] == nil }
    var row = Array(repeating: -1, count: people)
    for (index, person) in varying.enumerated() { row[person] = index }
    calendarRow = Slab(row)
    calendars = CalendarTable(varying.map { problem.profiles[$0] })
  }

  /// The row of a person among the candidates of an activity.
  @inline(__always)
  func row(of person: Int, in activity: Int) -> Int? {
    for row in candidateRow[activity]..<candidateRow[activity + 1]
    where candidatePerson[row] == person {
      return row
    }
    return nil
  }

  /// Returns the activities by rising keys, each after its predecessors.
  ///
  /// - Complexity: O(*n* log *n* + *m*).
  func order(by key: (Int) -> Int) -> [Int] {
    var missing = (0..<count).map { predecessorRow[$0 + 1] - predecessorRow[$0] }
    var ready = ReadyQueue()
    for activity in 0..<count where missing[activity] == 0 {
      ready.push(activity, key: key(activity))
    }
    var order: [Int] = []
    order.reserveCapacity(count)
    while let activity = ready.pop() {
      order.append(activity)
      for row in successorRow[activity]..<successorRow[activity + 1] {
        missing[successor[row]] -= 1
        if missing[successor[row]] == 0 { ready.push(successor[row], key: key(successor[row])) }
      }
    }
    return order
  }

  /// How many units all pools have.
  var units: Int { unitRow[unitRow.count - 1] }

  /// Ranks people by the work that waits for them, shared evenly among those who may do it.
  private static func demandRanks(_ problem: StaffingProblem) -> [Int] {
    var demand = Array(repeating: 0, count: problem.profiles.count)
    for activity in problem.activities where activity.people > 0 {
      let share = activity.effort * activity.people / activity.candidates.count
      for candidate in activity.candidates { demand[candidate.person] += share }
    }
    var rank = demand
    for (place, person) in demand.indices.sorted(by: { (demand[$0], $0) < (demand[$1], $1) })
      .enumerated()
    {
      rank[person] = place
    }
    return rank
  }
}

/// Values sorted into rows, those of one row in their given order.
struct Rows<Value> {
  /// Row *r* is `values[start[r]..<start[r + 1]]`.
  private(set) var start: [Int]
  private(set) var values: [Value]

  /// Sorts `pairs` of a row and a value into `count` rows.
  init(_ pairs: [(row: Int, value: Value)], count: Int) {
    start = Array(repeating: 0, count: count + 1)
    for pair in pairs { start[pair.row + 1] += 1 }
    for row in 0..<count { start[row + 1] += start[row] }
    var next = start
    var order = Array(repeating: 0, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      order[next[pair.row]] = index
      next[pair.row] += 1
    }
    values = order.map { pairs[$0].value }
  }
}
