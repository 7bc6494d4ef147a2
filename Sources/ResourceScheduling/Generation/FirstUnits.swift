/// Chooses the units that come first by a key, without sorting all the others.
enum FirstUnits {
  /// How many are kept in order while the others pass by; of more, sorting all is cheaper.
  private static let few = 16

  /// Returns the units with the smallest keys, smallest first; of equal keys the smaller unit.
  ///
  /// - Parameters:
  ///   - units: Distinct people or units of pools.
  ///   - count: How many to choose; all of them if there are no more.
  ///   - key: What a unit is chosen by, such as the minute from which it is free.
  /// - Returns: The chosen units, in that order.
  /// - Complexity: O(*p* log *p*) for *p* units, and O(*p*) if few are chosen.
  static func of(_ units: some Sequence<Int>, count: Int, by key: (Int) -> Int) -> [Int] {
    guard count > 0 else { return [] }
    guard count <= few else {
      let all = units.map { (key: key($0), unit: $0) }
      return all.sorted(by: <).prefix(count).map(\.unit)
    }
    var chosen: [(key: Int, unit: Int)] = []
    chosen.reserveCapacity(count)
    for unit in units {
      let candidate = (key: key(unit), unit: unit)
      if chosen.count == count {
        guard candidate < chosen[count - 1] else { continue }
        chosen.removeLast()
      }
      var place = chosen.count
      while place > 0, candidate < chosen[place - 1] { place -= 1 }
      chosen.insert(candidate, at: place)
    }
    return chosen.map(\.unit)
  }
}
