import PlanModel

/// Reads `pools`: what tasks share beside people, and how many units there are of each.
enum PoolsSection {
  /// The most units of all pools together.
  static let limit = 10_000

  /// Returns the pools, in the file's order.
  static func read(_ value: YAMLValue, into diagnostics: inout Diagnostics) -> [Pool] {
    var left = limit
    var pools: [Pool] = []
    for entry in UnitsValue.read(value, of: "pools", into: &diagnostics) {
      left -= entry.units
      guard left >= 0 else {
        diagnostics.emit(.tooManyUnits, at: entry.span)
        break
      }
      var pool = Pool(id: entry.name, units: entry.units)
      pool.span = entry.span
      pools.append(pool)
    }
    return pools
  }
}

extension Diagnostic.Message {
  fileprivate static let tooManyUnits = malformedValue(
    "the pools have more than \(PoolsSection.limit) units together",
    help: "name only pools that are scarce")
}
