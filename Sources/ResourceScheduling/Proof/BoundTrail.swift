/// Why a bound rose.
enum BoundReason: BitwiseCopyable {
  /// It was assumed or decided.
  case decision
  /// All other statements of this clause are false.
  case clause(Int32)
  /// The other end of this arc rose.
  case arc(Int32)
  /// The other end of this calendar arc rose.
  case calendarArc(Int32)
  /// The energy that must run in a window of a resource leaves no room.
  case window(resource: Int32, start: Int32, end: Int32)
}

/// The bounds of all variables, with the history of their rises since the search began.
///
/// A rise is recorded with its reason and the rise of the same bound before it, so the state before
/// any rise can be read back, and levels can be undone in reverse.
struct BoundTrail: ~Copyable {
  /// One rise of one bound.
  struct Rise: BitwiseCopyable {
    let bound: Int32
    /// The rise of the same bound before this one; -1 for none.
    let previous: Int32
    let value: Int
    let oldValue: Int
    let reason: BoundReason
  }

  private(set) var values: FlatList<Int>
  private(set) var latest: FlatList<Int32>
  /// The bounds that hold without any decision, as of the last call of `settleRoot`.
  private(set) var rootValues: FlatList<Int>
  private(set) var rises: FlatList<Rise>
  private(set) var levelStarts: FlatList<Int>
  /// The first rise whose consequences have not been drawn.
  var head = 0

  /// Starts with these bounds, lower and negated upper in turn.
  init(_ bounds: [Int]) {
    values = FlatList(bounds)
    rootValues = FlatList(bounds)
    latest = FlatList(repeating: -1, count: bounds.count)
    rises = FlatList(capacity: 1024)
    levelStarts = FlatList(capacity: 64)
  }

  /// The number of open decisions.
  @inline(__always)
  var level: Int { levelStarts.count }

  /// The least value a variable may still take.
  @inline(__always)
  func least(_ variable: Int) -> Int { values[2 * variable] }

  /// The greatest value a variable may still take.
  @inline(__always)
  func greatest(_ variable: Int) -> Int { -values[2 * variable + 1] }

  @inline(__always)
  func isTrue(_ literal: BoundLiteral) -> Bool { values[literal.bound] >= literal.value }

  @inline(__always)
  func isFalse(_ literal: BoundLiteral) -> Bool { values[literal.bound ^ 1] > -literal.value }

  /// Opens a level: what follows is undone together.
  mutating func openLevel() {
    levelStarts.append(rises.count)
  }

  /// Records that a bound rose to `value`, which must be above what it was.
  @inline(__always)
  mutating func raise(_ bound: Int, to value: Int, because reason: BoundReason) {
    rises.append(
      Rise(
        bound: Int32(truncatingIfNeeded: bound), previous: latest[bound], value: value,
        oldValue: values[bound], reason: reason))
    latest[bound] = Int32(truncatingIfNeeded: rises.count - 1)
    values[bound] = value
  }

  /// Takes the last rise back.
  @inline(__always)
  mutating func undoLast() {
    let rise = rises.removeLast()
    values[Int(rise.bound)] = rise.oldValue
    latest[Int(rise.bound)] = rise.previous
  }

  /// Closes levels until `level` are open, taking back what they did.
  mutating func undo(toLevel level: Int) {
    guard level < self.level else { return }
    let start = levelStarts[level]
    while rises.count > start { undoLast() }
    levelStarts.truncate(to: level)
    head = min(head, rises.count)
  }

  /// Makes the bounds of level 0 facts: forgets how they came about.
  mutating func settleRoot() {
    assert(level == 0)
    for index in 0..<rises.count {
      let bound = Int(rises[index].bound)
      latest[bound] = -1
      rootValues[bound] = values[bound]
    }
    rises.truncate(to: 0)
    head = 0
  }

  /// The value a bound had before the rise at `index`.
  @inline(__always)
  func value(of bound: Int, before index: Int) -> Int {
    var rise = Int(latest[bound])
    guard rise >= index else { return values[bound] }
    while true {
      let previous = Int(rises[rise].previous)
      if previous < index { return rises[rise].oldValue }
      rise = previous
    }
  }

  /// The rise that made a true statement true; -1 if it held from the start.
  @inline(__always)
  func rise(of literal: BoundLiteral) -> Int {
    var rise = Int(latest[literal.bound])
    while rise >= 0, rises[rise].oldValue >= literal.value { rise = Int(rises[rise].previous) }
    return rise
  }

  /// The level at which the rise at `index` took place, by bisection.
  func level(ofRise index: Int) -> Int {
    var low = 0
    var high = levelStarts.count
    while low < high {
      let middle = (low + high) / 2
      if levelStarts[middle] <= index { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
