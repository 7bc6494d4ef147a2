/// Places the activities of a list one after another, each after all others of its people.
///
/// Every activity goes to the candidate who finishes it first, of equals to the least sought, or
/// to the one who is forced. Some list with some forced people gives an optimal schedule: that by
/// rising starts. What is free before somebody's last activity stays unused, which makes the
/// placing of one activity a matter of a few additions.
struct AppendDecoder: ~Copyable {
  /// Start and finish of each activity: events 2*a* and 2*a* + 1.
  let event: FixedBuffer<Int>
  /// The teams, in the rows of `StaffingTables.teamRow`.
  let team: FixedBuffer<Int>
  /// Who is free from when.
  let state: StaffingState
  /// For teams: candidates in the order in which they are free.
  private let byFree: FixedBuffer<Int>
  /// For teams: those chosen so far.
  private let chosen: FixedBuffer<Int>
  /// For teams: when each of them would be done alone.
  private let chosenFinish: FixedBuffer<Int>

  /// Prepares the decoder for the problem of `tables`.
  init(_ tables: borrowing StaffingTables) {
    event = FixedBuffer(repeating: 0, count: 2 * tables.count)
    team = FixedBuffer(repeating: 0, count: tables.teamRow[tables.count])
    state = StaffingState(people: tables.people, units: tables.units)
    byFree = FixedBuffer(repeating: 0, count: tables.people)
    chosen = FixedBuffer(repeating: 0, count: tables.people)
    chosenFinish = FixedBuffer(repeating: 0, count: tables.people)
  }

  /// Places `activity` and returns its finish; `unreachable` if nobody stays long enough.
  ///
  /// - Parameters:
  ///   - activity: Its predecessors are placed.
  ///   - forced: A row in the candidates that must take part, or -1.
  ///   - tables: The problem.
  /// - Returns: The finish.
  /// - Complexity: O(*k* + *c*) for *k* predecessors and *c* candidates; O(*c*² · *t*) for a team
  ///   of *t*.
  @inline(__always)
  func place(_ activity: Int, forced: Int, in tables: borrowing StaffingTables) -> Int {
    var start = tables.release[activity]
    for arc in tables.arcRow[2 * activity]..<tables.arcRow[2 * activity + 1] {
      start = max(start, event[tables.arcEvent[arc]] + tables.arcLag[arc])
    }
    var least = 0
    for arc in tables.arcRow[2 * activity + 1]..<tables.arcRow[2 * activity + 2] {
      least = max(least, event[tables.arcEvent[arc]] + tables.arcLag[arc])
    }
    for need in tables.needRow[activity]..<tables.needRow[activity + 1] {
      let pool = tables.needPool[need]
      let unit = tables.unitRow[pool] + tables.needUnits[need] - 1
      start = max(start, state.row[state.firstUnit + unit])
    }
    let run: (start: Int, finish: Int)
    switch tables.teamSize[activity] {
    case 1:
      run = placeAlone(activity, from: start, finishingFrom: least, forced: forced, in: tables)
    case 0:
      let finish = max(start + tables.duration[activity], least)
      run = (finish - tables.duration[activity], finish)
    default:
      run = placeTeam(activity, from: start, finishingFrom: least, forced: forced, in: tables)
    }
    event[2 * activity] = run.start
    event[2 * activity + 1] = run.finish
    for need in tables.needRow[activity]..<tables.needRow[activity + 1] {
      hold(tables.needUnits[need], of: tables.needPool[need], until: run.finish, in: tables)
    }
    state.end = max(state.end, run.finish)
    state.lateness += max(0, run.finish - tables.deadline[activity])
    return run.finish
  }

  @inline(__always)
  private func placeAlone(
    _ activity: Int, from start: Int, finishingFrom least: Int, forced: Int,
    in tables: borrowing StaffingTables
  ) -> (start: Int, finish: Int) {
    var best = (start: Int.unreachable, finish: Int.max)
    var bestPerson = 0
    var row = forced
    var end = forced + 1
    if forced < 0 {
      row = tables.candidateRow[activity]
      end = tables.candidateRow[activity + 1]
    }
    while row < end {
      let person = tables.candidatePerson[row]
      let from = max(start, state[person])
      let duration = tables.candidateDuration[row]
      let run: (start: Int, finish: Int)
      if duration >= 0 {
        let finish = max(from + duration, least)
        run = (finish - duration, finish)
      } else {
        run = tables.run(row, from: from, finishingFrom: least)
      }
      if run.finish < best.finish {
        best = run
        bestPerson = person
      }
      row += 1
    }
    team[tables.teamRow[activity]] = bestPerson
    if best.finish > best.start { state[bestPerson] = best.finish }
    return best
  }

  /// Of those free at each moment those who would be done first alone; of these teams the one that
  /// finishes first.
  private func placeTeam(
    _ activity: Int, from start: Int, finishingFrom least: Int, forced: Int,
    in tables: borrowing StaffingTables
  ) -> (start: Int, finish: Int) {
    let size = tables.teamSize[activity]
    let count = sortByFree(activity, in: tables)
    let place = tables.teamRow[activity]
    var best = (start: Int.unreachable, finish: Int.max)
    for last in (size - 1)..<count {
      let from = max(start, state[tables.candidatePerson[byFree[last]]])
      guard from < best.finish else { break }
      // A team without the last to be free was looked at before.
      guard choose(size, ofFirst: last + 1, from: from, forced: forced, in: tables),
        forced < 0 || chosen[0] == forced
      else { continue }
      let run = tables.jointRun(
        of: chosen, count: size, effort: tables.effort[activity], from: from, finishingFrom: least)
      guard run.finish < best.finish else { continue }
      best = run
      for member in 0..<size { team[place + member] = tables.candidatePerson[chosen[member]] }
    }
    guard best.finish < Int.unreachable, best.finish > best.start else { return best }
    for member in 0..<size { state[team[place + member]] = best.finish }
    return best
  }

  /// Chooses those who, starting at one moment, would be done first alone; of equals the less sought.
  ///
  /// So leave and part time count, not the speed alone. The forced one comes first in any case.
  /// - Returns: Whether the last of `count` candidates in the order of `byFree` is among them.
  private func choose(
    _ size: Int, ofFirst count: Int, from moment: Int, forced: Int,
    in tables: borrowing StaffingTables
  ) -> Bool {
    var members = 0
    for index in 0..<count {
      let row = byFree[index]
      let finish =
        row == forced ? -1 : tables.run(row, from: moment, finishingFrom: 0).finish
      var at = members
      while at > 0, (finish, row) < (chosenFinish[at - 1], chosen[at - 1]) { at -= 1 }
      guard at < size else { continue }
      for later in stride(from: min(members, size - 1), to: at, by: -1) {
        chosen[later] = chosen[later - 1]
        chosenFinish[later] = chosenFinish[later - 1]
      }
      chosen[at] = row
      chosenFinish[at] = finish
      members = min(members + 1, size)
    }
    for member in 0..<members where chosen[member] == byFree[count - 1] { return true }
    return false
  }

  /// Sorts an activity's candidates by when they are free and returns how many there are.
  private func sortByFree(_ activity: Int, in tables: borrowing StaffingTables) -> Int {
    let first = tables.candidateRow[activity]
    let count = tables.candidateRow[activity + 1] - first
    for index in 0..<count {
      let free = state[tables.candidatePerson[first + index]]
      var at = index
      while at > 0, state[tables.candidatePerson[byFree[at - 1]]] > free {
        byFree[at] = byFree[at - 1]
        at -= 1
      }
      byFree[at] = first + index
    }
    return count
  }

  /// Gives away the units of a pool that are free first, and keeps the rest ascending.
  @inline(__always)
  private func hold(
    _ units: Int, of pool: Int, until finish: Int, in tables: borrowing StaffingTables
  ) {
    let first = state.firstUnit + tables.unitRow[pool]
    let end = state.firstUnit + tables.unitRow[pool + 1]
    var at = first
    while at + units < end, state.row[at + units] < finish {
      state.row[at] = state.row[at + units]
      at += 1
    }
    for unit in at..<(at + units) { state.row[unit] = finish }
  }
}
