/// A grid problem laid out for propagation.
///
/// Variables 0 ..< *n* are the activities' starts and variable *n* is the end of the project. Each
/// pair of activities that no arc orders and that some resource cannot hold at once has a variable
/// more: 1 if the first of the pair comes first, 0 if the second does.
struct ConstraintNetwork: ~Copyable {
  /// One bound pushes another: value(target) ≥ value(source) + delay, if the guard holds.
  struct Arc: BitwiseCopyable {
    let source: Int32
    let target: Int32
    let delay: Int
    /// The bound of the order variable that switches the arc on; -1 for always on.
    let guardBound: Int32
    /// The value of that bound from which on the arc is on.
    let guardValue: Int32

    @inline(__always)
    var condition: BoundLiteral { BoundLiteral(bound: Int(guardBound), value: Int(guardValue)) }
  }

  /// One bound pushes another by a calendar: value(target) ≥ delay(value(source)).
  ///
  /// The second of the two for each arc of the problem pushes negated upper bounds, by the inverse.
  struct CalendarArc: BitwiseCopyable {
    let source: Int32
    let target: Int32
    /// The row of its delay.
    let row: Int32

    /// Whether it pushes upper bounds.
    @inline(__always)
    var isBackward: Bool { source & 1 == 1 }
  }

  /// One activity's use of one resource.
  struct Item: BitwiseCopyable {
    let activity: Int32
    let demand: Int32
    let duration: Int
  }

  let activityCount: Int
  let variableCount: Int
  let durations: FlatList<Int>
  let arcs: FlatList<Arc>
  /// The arcs from bound *b*, and those switched by it, are `arcOrder[arcFirst[b] ..< arcFirst[b+1]]`.
  let arcFirst: FlatList<Int32>
  let arcOrder: FlatList<Int32>
  let calendarArcs: FlatList<CalendarArc>
  /// The calendar arcs from bound *b* are those from `calendarFirst[b]` to before the next.
  let calendarFirst: FlatList<Int32>
  let calendarDelays: CalendarDelayRows
  let capacities: FlatList<Int>
  /// The items of resource *r* are `items[itemFirst[r] ..< itemFirst[r + 1]]`.
  let items: FlatList<Item>
  let itemFirst: FlatList<Int32>
  /// The resources of activity *a* are `usage[usageFirst[a] ..< usageFirst[a + 1]]`.
  let usage: FlatList<Int32>
  let usageFirst: FlatList<Int32>

  var resourceCount: Int { capacities.count }
  /// The variable that stands for the end of the project.
  var sink: Int { activityCount }

  /// Lays out a problem; `pairLimit` bounds how many order variables it may add.
  init(_ problem: GridProblem, pairLimit: Int) {
    let count = problem.durations.count
    activityCount = count
    durations = FlatList(problem.durations)

    var arcs: [Arc] = []
    func add(_ tail: Int, _ head: Int, _ delay: Int, guard bound: Int, _ value: Int) {
      for side in 0...1 {
        arcs.append(
          Arc(
            source: Int32(side == 0 ? 2 * tail : 2 * head + 1),
            target: Int32(side == 0 ? 2 * head : 2 * tail + 1), delay: delay,
            guardBound: Int32(bound), guardValue: Int32(value)))
      }
    }
    for arc in problem.arcs { add(arc.tail, arc.head, arc.delay, guard: -1, 0) }
    var endsLast = [Bool](repeating: true, count: count)
    for arc in problem.arcs
    where arc.delay + problem.durations[arc.head] >= problem.durations[arc.tail] {
      endsLast[arc.tail] = false
    }
    for activity in 0..<count where endsLast[activity] {
      add(activity, count, problem.durations[activity], guard: -1, 0)
    }
    let pairs = problem.exclusivePairs(limit: pairLimit)
    for (index, pair) in pairs.enumerated() {
      let order = count + 1 + index
      for (first, second, bound, value) in [
        (pair.0, pair.1, 2 * order, 1), (pair.1, pair.0, 2 * order + 1, 0),
      ] {
        let finish = problem.finishMilestones[first]
        add(
          finish ?? first, second, finish == nil ? problem.durations[first] : 0, guard: bound, value
        )
      }
    }
    variableCount = count + 1 + pairs.count

    var leaving = [[Int32]](repeating: [], count: 2 * variableCount)
    for (index, arc) in arcs.enumerated() {
      leaving[Int(arc.source)].append(Int32(index))
      if arc.guardBound >= 0 { leaving[Int(arc.guardBound)].append(Int32(index)) }
    }
    self.arcs = FlatList(arcs)
    arcFirst = FlatList(Self.offsets(leaving))
    arcOrder = FlatList(leaving.flatMap { $0 })

    var known: [CalendarDelay: Int] = [:]
    var delays: [CalendarDelay] = []
    var calendars = [[CalendarArc]](repeating: [], count: 2 * variableCount)
    for arc in problem.calendarArcs {
      let row = known[arc.delay] ?? delays.count
      if row == delays.count {
        known[arc.delay] = row
        delays.append(arc.delay)
      }
      for (source, target) in [(2 * arc.tail, 2 * arc.head), (2 * arc.head + 1, 2 * arc.tail + 1)] {
        calendars[source].append(
          CalendarArc(source: Int32(source), target: Int32(target), row: Int32(row)))
      }
    }
    calendarArcs = FlatList(calendars.flatMap { $0 })
    calendarFirst = FlatList(Self.offsets(calendars))
    calendarDelays = CalendarDelayRows(delays)

    var kept: [Int] = []
    var rows: [[Item]] = []
    var users = [[Int32]](repeating: [], count: count)
    for (resource, capacity) in problem.capacities.enumerated() {
      let row = (0..<count).filter {
        problem.durations[$0] > 0 && problem.demands[$0][resource] > 0
      }
      guard row.reduce(0, { $0 + problem.demands[$1][resource] }) > capacity else { continue }
      for activity in row { users[activity].append(Int32(kept.count)) }
      kept.append(capacity)
      rows.append(
        row.map {
          Item(
            activity: Int32($0), demand: Int32(problem.demands[$0][resource]),
            duration: problem.durations[$0])
        })
    }
    capacities = FlatList(kept)
    items = FlatList(rows.flatMap { $0 })
    itemFirst = FlatList(Self.offsets(rows))
    usage = FlatList(users.flatMap { $0 })
    usageFirst = FlatList(Self.offsets(users))
  }

  private static func offsets<Element>(_ rows: [[Element]]) -> [Int32] {
    rows.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1.count)) }
  }
}

extension GridProblem {
  /// With more activities, the table of ordered pairs would outweigh its use.
  private static let pairableCount = 2000

  /// Returns pairs of activities that cannot overlap and that no chain of arcs orders.
  ///
  /// The pairs of one resource come together; a resource whose pairs would pass the limit is left
  /// out, the resources of least capacity being taken first.
  fileprivate func exclusivePairs(limit: Int) -> [(Int, Int)] {
    guard limit > 0, durations.count <= Self.pairableCount else { return [] }
    let ordered = orderedPairs()
    var seen = Set<Int>()
    var pairs: [(Int, Int)] = []
    for resource in capacities.indices.sorted(by: { capacities[$0] < capacities[$1] }) {
      let users = durations.indices.filter { durations[$0] > 0 && demands[$0][resource] > 0 }
      var added: [(Int, Int)] = []
      for (rank, first) in users.enumerated() {
        for second in users[(rank + 1)...]
        where demands[first][resource] + demands[second][resource] > capacities[resource]
          && !ordered[first][second] && !ordered[second][first]
          && !seen.contains(first * durations.count + second)
        {
          added.append((first, second))
        }
      }
      guard pairs.count + added.count <= limit else { continue }
      for pair in added { seen.insert(pair.0 * durations.count + pair.1) }
      pairs += added
    }
    return pairs
  }

  /// Returns, for each two activities, whether the first must be over before the second starts.
  private func orderedPairs() -> [[Bool]] {
    let count = durations.count
    var after = [[Arc]](repeating: [], count: count)
    for arc in arcs { after[arc.tail].append(arc) }
    let order = topologicalOrder()
    var rank = [Int](repeating: 0, count: count)
    for (index, activity) in order.enumerated() { rank[activity] = index }
    var result = [[Bool]](repeating: [Bool](repeating: false, count: count), count: count)
    for start in 0..<count {
      var distance = [Int](repeating: Int.min, count: count)
      distance[start] = 0
      for activity in order[rank[start]...] where distance[activity] > Int.min {
        for arc in after[activity] {
          distance[arc.head] = max(distance[arc.head], distance[activity] + arc.delay)
        }
      }
      for other in 0..<count where distance[other] > Int.min && other != start {
        result[start][other] = distance[other] >= durations[start]
      }
    }
    return result
  }

  /// Returns the activities so that the tail of each arc comes before its head.
  func topologicalOrder() -> [Int] {
    var waiting = [Int](repeating: 0, count: durations.count)
    var after = [[Int]](repeating: [], count: durations.count)
    for arc in arcs {
      waiting[arc.head] += 1
      after[arc.tail].append(arc.head)
    }
    var order = durations.indices.filter { waiting[$0] == 0 }
    var index = 0
    while index < order.count {
      for head in after[order[index]] {
        waiting[head] -= 1
        if waiting[head] == 0 { order.append(head) }
      }
      index += 1
    }
    precondition(order.count == durations.count, "the arcs of a grid problem have no cycles")
    return order
  }
}
