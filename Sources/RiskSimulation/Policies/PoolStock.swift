/// The units of pools that are free in a trial, each with the activity that held it before.
///
/// Of each pool a ring, in the order in which the units became free. The unit that is free longest
/// goes first: so what takes a unit the moment it is given back has truly waited for it.
struct PoolStock: ~Copyable {
  /// The ring of pool *p* is `holders[ringStart[p]..<ringStart[p + 1]]`.
  private var holders: Row<Int>
  private let ringStart: Row<Int>
  /// Where in its ring each pool's unit lies that is free longest.
  private var first: Row<Int>
  /// How many units of each pool are free.
  private var free: Row<Int>

  /// Creates pools of the given sizes, which are all free.
  init(sizes: [Int]) {
    let starts = sizes.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
    holders = Row(repeating: -1, count: starts[sizes.count])
    ringStart = Row(starts)
    first = Row(repeating: 0, count: sizes.count)
    free = Row(sizes)
  }

  /// Frees all units, which nobody held before.
  mutating func refill() {
    holders.fill(with: -1)
    first.fill(with: 0)
    for pool in 0..<free.count { free[pool] = ringStart[pool + 1] - ringStart[pool] }
  }

  /// Returns whether so many units of a pool are free.
  @inline(__always)
  func has(_ units: Int, of pool: Int) -> Bool { free[pool] >= units }

  /// Returns who held a free unit of a pool before, or −1; the longest free has the number 0.
  @inline(__always)
  func holder(ofFree number: Int, of pool: Int) -> Int {
    holders[index(first[pool] + number, of: pool)]
  }

  /// Takes the units of a pool that are free longest.
  ///
  /// - Precondition: so many are free.
  @inline(__always)
  mutating func take(_ units: Int, of pool: Int) {
    free[pool] -= units
    first[pool] = index(first[pool] + units, of: pool) - ringStart[pool]
  }

  /// Gives back units of a pool that an activity held.
  @inline(__always)
  mutating func giveBack(_ units: Int, of pool: Int, by position: Int) {
    for _ in 0..<units {
      holders[index(first[pool] + free[pool], of: pool)] = position
      free[pool] += 1
    }
  }

  /// The place of the number in the ring; the numbers begin anew once.
  @inline(__always)
  private func index(_ number: Int, of pool: Int) -> Int {
    let place = ringStart[pool] + number
    let end = ringStart[pool + 1]
    return place < end ? place : place - end + ringStart[pool]
  }
}
