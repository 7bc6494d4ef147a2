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
  let arcRow: FixedBuffer<Int>
  /// The event that is waited for, and the minutes after it.
  let arcEvent: FixedBuffer<Int>
  let arcLag: FixedBuffer<Int>
  /// Neighbours in the network, by activity; each once for each relation.
  let predecessorRow: FixedBuffer<Int>
  let predecessor: FixedBuffer<Int>
  let successorRow: FixedBuffer<Int>
  let successor: FixedBuffer<Int>
  /// Candidates of activity *a*, the least sought first: `candidateRow[a]..<candidateRow[a + 1]`.
  let candidateRow: FixedBuffer<Int>
  let candidatePerson: FixedBuffer<Int>
  let candidateSpeed: FixedBuffer<Int>
  /// Capacity the activity takes of this candidate alone, in thousandths of a minute.
  let candidateNeed: FixedBuffer<Int>
  /// Minutes it always takes this candidate alone, or -1 if that depends on when.
  let candidateDuration: FixedBuffer<Int>
  /// The candidate's row that must take part in each activity, or -1.
  let requiredRow: FixedBuffer<Int>
  /// How many people do it together; 0 for work of no effort, which takes no one's time.
  let teamSize: FixedBuffer<Int>
  /// Where an activity's team stands among all teams: `teamRow[a]..<teamRow[a + 1]`.
  let teamRow: FixedBuffer<Int>
  let effort: FixedBuffer<Int>
  /// Minutes of unattended work.
  let duration: FixedBuffer<Int>
  let release: FixedBuffer<Int>
  /// `Int.unreachable` for none.
  let deadline: FixedBuffer<Int>
  let weight: FixedBuffer<Int>
  /// Pool needs of activity *a*: `needRow[a]..<needRow[a + 1]`.
  let needRow: FixedBuffer<Int>
  let needPool: FixedBuffer<Int>
  let needUnits: FixedBuffer<Int>
  /// Where a pool's units stand among the units of all: `unitRow[k]..<unitRow[k + 1]`.
  let unitRow: FixedBuffer<Int>
  /// At least so many minutes lie between the finish of an activity and the end.
  let tail: FixedBuffer<Int>
  /// The rank of each person by how much work waits for them: the least sought is 0.
  let demandRank: FixedBuffer<Int>
  /// The row of each person in the calendars, or -1 if the rate never changes.
  let calendarRow: FixedBuffer<Int>
  /// The rate of each person who has one, in thousandths.
  let constantRate: FixedBuffer<Int>
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
    arcRow = FixedBuffer(byEvent.start)
    arcEvent = FixedBuffer(byEvent.values.map { 2 * $0.tail + $0.tailEvent.rawValue })
    arcLag = FixedBuffer(byEvent.values.map(\.lag))
    let into = Rows(problem.relations.map { ($0.head, $0.tail) }, count: count)
    predecessorRow = FixedBuffer(into.start)
    predecessor = FixedBuffer(into.values)
    let out = Rows(problem.relations.map { ($0.tail, $0.head) }, count: count)
    successorRow = FixedBuffer(out.start)
    successor = FixedBuffer(out.values)

    let rank = Self.demandRanks(problem)
    demandRank = FixedBuffer(rank)
    let rates = problem.profiles.map(\.constantRate)
    constantRate = FixedBuffer(rates.map { $0 ?? 0 })
    let candidates = Rows(
      activities.indices.flatMap { activity in
        activities[activity].candidates.sorted { rank[$0.person] < rank[$1.person] }
          .map { (activity, $0) }
      }, count: count)
    candidateRow = FixedBuffer(candidates.start)
    candidatePerson = FixedBuffer(candidates.values.map(\.person))
    candidateSpeed = FixedBuffer(candidates.values.map(\.speed))
    let needs = activities.indices.flatMap { activity in
      candidates.values[candidates.start[activity]..<candidates.start[activity + 1]].map {
        problem.capacityNeeded(activities[activity], by: $0)
      }
    }
    candidateNeed = FixedBuffer(needs)
    candidateDuration = FixedBuffer(
      zip(candidates.values, needs).map { candidate, need in
        rates[candidate.person].map { (need + $0 - 1) / $0 } ?? -1
      })

    requiredRow = FixedBuffer(
      activities.indices.map { activity in
        let row = (candidates.start[activity]..<candidates.start[activity + 1]).first {
          candidates.values[$0].person == activities[activity].required
        }
        return row ?? -1
      })

    let sizes = activities.map { $0.effort > 0 ? $0.people : 0 }
    teamSize = FixedBuffer(sizes)
    teamRow = FixedBuffer(sizes.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) })
    effort = FixedBuffer(activities.map(\.effort))
    duration = FixedBuffer(activities.map { $0.people == 0 ? $0.duration : 0 })
    release = FixedBuffer(activities.map { max(0, $0.release) })
    deadline = FixedBuffer(activities.map { $0.deadline ?? .unreachable })
    weight = FixedBuffer(activities.map(\.weight))
    let held = Rows(
      activities.indices.flatMap { a in activities[a].needs.map { (a, $0) } }, count: count)
    needRow = FixedBuffer(held.start)
    needPool = FixedBuffer(held.values.map(\.pool))
    needUnits = FixedBuffer(held.values.map(\.units))
    unitRow = FixedBuffer(problem.pools.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) })
    tail = FixedBuffer(tails)

    let varying = problem.profiles.indices.filter { rates[$0] == nil }
    var row = Array(repeating: -1, count: people)
    for (index, person) in varying.enumerated() { row[person] = index }
    calendarRow = FixedBuffer(row)
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
