/// A small change of a list of activities and forced people, which can be taken back.
enum ListMove {
  /// The activity at one place moves to another.
  case shift(from: Int, to: Int)
  /// Somebody is forced to take part in an activity, or nobody any more (-1).
  case force(activity: Int, row: Int, old: Int)
  /// Two activities are forced upon each other's people.
  case exchange(first: Int, row: Int, old: Int, second: Int, otherRow: Int, otherOld: Int)

  /// Places that an activity moves at most in a near shift.
  private static let window = 10
  /// Of nine moves, the bounds of those that shift near, shift far and force; the rest exchange.
  private static let wheel = (near: 1, far: 2, force: 3, all: 9)

  /// Returns a random change of `list`, or `nil` if the draw changes nothing.
  ///
  /// Exchanges keep the loads of people nearly level, which is what is left to do when all of
  /// them are busy to the end; shifts are what matters when relations bind.
  @inline(__always)
  static func random(
    _ list: borrowing ListEvaluation, in tables: borrowing StaffingTables,
    noise: inout SeededGenerator
  ) -> ListMove? {
    let kind = noise.next(below: wheel.all)
    if kind < wheel.far {
      return shift(list, in: tables, within: kind < wheel.near ? window : tables.count, &noise)
    }
    return kind < wheel.force ? force(list, in: tables, &noise) : exchange(list, in: tables, &noise)
  }

  /// Changes the list and returns the first place that is affected.
  @inline(__always)
  func apply(to list: borrowing ListEvaluation) -> Int {
    switch self {
    case .shift(let from, let to):
      list.shift(from: from, to: to)
      return min(from, to)
    case .force(let activity, let row, _):
      list.forced[activity] = row
      return list.position[activity]
    case .exchange(let first, let row, _, let second, let otherRow, _):
      list.forced[first] = row
      list.forced[second] = otherRow
      return min(list.position[first], list.position[second])
    }
  }

  /// Takes the change back.
  @inline(__always)
  func undo(in list: borrowing ListEvaluation) {
    switch self {
    case .shift(let from, let to):
      list.shift(from: to, to: from)
    case .force(let activity, _, let old):
      list.forced[activity] = old
    case .exchange(let first, _, let old, let second, _, let otherOld):
      list.forced[first] = old
      list.forced[second] = otherOld
    }
  }

  private static func shift(
    _ list: borrowing ListEvaluation, in tables: borrowing StaffingTables, within reach: Int,
    _ noise: inout SeededGenerator
  ) -> ListMove? {
    let source = noise.next(below: tables.count)
    let range = list.range(of: source, in: tables)
    let low = max(range.lowerBound, source - reach)
    let high = min(range.upperBound, source + reach)
    let target = low + noise.next(below: high - low + 1)
    return target == source ? nil : .shift(from: source, to: target)
  }

  /// One time in three whoever finishes first takes part again.
  private static func force(
    _ list: borrowing ListEvaluation, in tables: borrowing StaffingTables,
    _ noise: inout SeededGenerator
  ) -> ListMove? {
    let activity = noise.next(below: tables.count)
    guard tables.teamSize[activity] > 0, tables.requiredRow[activity] < 0 else { return nil }
    let first = tables.candidateRow[activity]
    let candidates = tables.candidateRow[activity + 1] - first
    let row = noise.next(below: 3) == 0 ? -1 : first + noise.next(below: candidates)
    let old = list.forced[activity]
    return row == old ? nil : .force(activity: activity, row: row, old: old)
  }

  private static func exchange(
    _ list: borrowing ListEvaluation, in tables: borrowing StaffingTables,
    _ noise: inout SeededGenerator
  ) -> ListMove? {
    let first = noise.next(below: tables.count)
    let second = noise.next(below: tables.count)
    guard tables.teamSize[first] == 1, tables.teamSize[second] == 1 else { return nil }
    let person = list.decoder.team[tables.teamRow[first]]
    let other = list.decoder.team[tables.teamRow[second]]
    guard person != other, let row = tables.row(of: other, in: first),
      let otherRow = tables.row(of: person, in: second)
    else { return nil }
    return .exchange(
      first: first, row: row, old: list.forced[first],
      second: second, otherRow: otherRow, otherOld: list.forced[second])
  }
}
