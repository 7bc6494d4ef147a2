/// The current list of activities with its schedule, and trials of changed lists.
///
/// A trial decodes only what follows the first change, from a snapshot of the state there, and
/// stops as soon as it must come out worse than it may.
struct ListEvaluation: ~Copyable {
  /// The activities in the order in which they are placed; a trial changes it in place.
  let order: FixedBuffer<Int>
  /// The place of each activity in the order.
  let position: FixedBuffer<Int>
  /// The candidate's row that must take part in each activity, or -1.
  let forced: FixedBuffer<Int>
  /// The schedule of the list at hand.
  let decoder: AppendDecoder
  /// Events and teams of the current list, to go back to.
  private let keptEvent: FixedBuffer<Int>
  private let keptTeam: FixedBuffer<Int>
  /// States of the current list and of the trial before each block of activities.
  private let kept: FixedBuffer<Int>
  private let tried: FixedBuffer<Int>
  /// What the secondary measure is.
  private let secondary: SecondaryMeasure
  /// Lists that were decoded, at least in part.
  private(set) var evaluations = 0
  /// Activities that were placed.
  private(set) var placements = 0
  /// Activities that the last trial has placed: `from..<to` of the order.
  private var from = 0
  private var to = 0

  /// Activities between two snapshots.
  private static let block = 8

  init(_ tables: borrowing StaffingTables, secondary: SecondaryMeasure) {
    let count = tables.count
    order = FixedBuffer(repeating: 0, count: count)
    position = FixedBuffer(repeating: 0, count: count)
    forced = FixedBuffer(tables.requiredRow.array)
    decoder = AppendDecoder(tables)
    keptEvent = FixedBuffer(repeating: 0, count: 2 * count)
    keptTeam = FixedBuffer(repeating: 0, count: tables.teamRow[count])
    let blocks = count / Self.block + 1
    kept = FixedBuffer(repeating: 0, count: blocks * decoder.state.length)
    tried = FixedBuffer(repeating: 0, count: blocks * decoder.state.length)
    self.secondary = secondary
  }

  /// Decodes the list from `first` on, which is the first place that changed.
  ///
  /// - Returns: The cost, or `nil` if it is above `limit`, which may be found before the end.
  mutating func evaluate(
    from first: Int, limit: StaffingCost, in tables: borrowing StaffingTables
  ) -> StaffingCost? {
    let length = decoder.state.length
    var at = first - first % Self.block
    from = at
    evaluations += 1
    decoder.state.row.copy(to: 0, from: kept, at: at / Self.block * length, length: length)
    while at < tables.count {
      if at % Self.block == 0 {
        tried.copy(to: at / Self.block * length, from: decoder.state.row, at: 0, length: length)
      }
      let activity = order[at]
      let finish = decoder.place(activity, forced: forced[activity], in: tables)
      at += 1
      let lateness = decoder.state.lateness
      if lateness >= limit.lateness {
        if lateness > limit.lateness || finish + tables.tail[activity] > limit.end { break }
      }
      if finish >= Int.unreachable { break }
    }
    to = at
    placements += at - from
    guard at == tables.count, decoder.state.end < Int.unreachable else { return nil }
    let cost = StaffingCost(
      lateness: decoder.state.lateness, end: decoder.state.end,
      secondary: secondary.value(of: decoder, in: tables))
    return limit < cost ? nil : cost
  }

  /// Takes the trial for the current list.
  func accept(in tables: borrowing StaffingTables) {
    let length = decoder.state.length
    for at in from..<to {
      let activity = order[at]
      keptEvent.copy(2 * activity..<2 * activity + 2, of: decoder.event)
      keptTeam.copy(tables.teamRow[activity]..<tables.teamRow[activity + 1], of: decoder.team)
    }
    kept.copy(from / Self.block * length..<((to - 1) / Self.block + 1) * length, of: tried)
  }

  /// Goes back to the schedule of the current list; the list itself is the caller's to restore.
  func reject(in tables: borrowing StaffingTables) {
    for at in from..<to {
      let activity = order[at]
      decoder.event.copy(2 * activity..<2 * activity + 2, of: keptEvent)
      decoder.team.copy(tables.teamRow[activity]..<tables.teamRow[activity + 1], of: keptTeam)
    }
  }

  /// Moves the activity at one place to another; those between close up.
  func shift(from source: Int, to target: Int) {
    let activity = order[source]
    var at = source
    let step = target < source ? -1 : 1
    while at != target {
      let next = order[at + step]
      order[at] = next
      position[next] = at
      at += step
    }
    order[target] = activity
    position[activity] = target
  }

  /// The places to which the activity at `place` may move without passing a neighbour.
  func range(of place: Int, in tables: borrowing StaffingTables) -> ClosedRange<Int> {
    let activity = order[place]
    var low = 0
    var high = tables.count - 1
    for row in tables.predecessorRow[activity]..<tables.predecessorRow[activity + 1] {
      low = max(low, position[tables.predecessor[row]] + 1)
    }
    for row in tables.successorRow[activity]..<tables.successorRow[activity + 1] {
      high = min(high, position[tables.successor[row]] - 1)
    }
    return low...high
  }

  /// Sets the list; every activity stands after its predecessors.
  func setOrder(_ list: [Int]) {
    for (place, activity) in list.enumerated() {
      order[place] = activity
      position[activity] = place
    }
  }

  /// The schedule of the list at hand.
  func timetable(in tables: borrowing StaffingTables) -> StaffingTimetable {
    StaffingTimetable(
      start: (0..<tables.count).map { decoder.event[2 * $0] },
      finish: (0..<tables.count).map { decoder.event[2 * $0 + 1] },
      team: (0..<tables.count).map { activity in
        (tables.teamRow[activity]..<tables.teamRow[activity + 1]).map { decoder.team[$0] }.sorted()
      })
  }
}
