/// Where everybody and everything stands after the first activities of a list were placed.
///
/// One row of integers, so that a copy is one move of memory: the minute from which each person is
/// free, the same for each unit of the pools (those of one pool ascending), the lateness and the
/// end so far.
struct StaffingState: ~Copyable {
  /// The row; see `unit`, `lateness` and `end` for the places after the people.
  let row: FixedBuffer<Int>
  /// Where the units begin.
  let firstUnit: Int
  /// How many values the row has.
  let length: Int

  /// Creates the state in which nothing is placed, `copies` times in a row.
  init(people: Int, units: Int, copies: Int = 1) {
    firstUnit = people
    length = people + units + 2
    row = FixedBuffer(repeating: 0, count: length * copies)
  }

  /// The minute from which a person is free.
  @inline(__always)
  subscript(person: Int) -> Int {
    get { row[person] }
    nonmutating set { row[person] = newValue }
  }

  /// The lateness of all placed activities.
  @inline(__always)
  var lateness: Int {
    get { row[length - 2] }
    nonmutating set { row[length - 2] = newValue }
  }

  /// The end of the last placed activity.
  @inline(__always)
  var end: Int {
    get { row[length - 1] }
    nonmutating set { row[length - 1] = newValue }
  }

  /// Nothing is placed any more.
  func clear() { for index in 0..<length { row[index] = 0 } }
}
