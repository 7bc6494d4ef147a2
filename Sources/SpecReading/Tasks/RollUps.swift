import PlanModel

/// Finds the rows that add up the rows below them: `1 Backend 5d` over `1.1` 2d and `1.2` 3d.
///
/// One that says nothing but a title is the heading of its parts.
enum RollUps {
  /// Returns `rows` without those that add up at least two of the others.
  ///
  /// The id of such a row begins those of its parts, up to a point, and its effort is their sum.
  ///
  /// - Complexity: O(*n*) for *n* rows.
  static func removed(from rows: [TaskRow]) -> [TaskRow] {
    struct Sum {
      var amount = 0.0
      var count = 0
      var units: Set<Estimate.Unit> = []
      var isKnown = true
    }
    var sums: [Substring: Sum] = [:]
    for row in rows {
      let id = row.entry.id.text
      guard let point = id.lastIndex(of: "."), id.utf8.count <= 64 else { continue }
      var sum = sums[id[..<point]] ?? Sum()
      sum.count += 1
      sum.units.insert(row.entry.estimate.unit)
      sum.amount += row.entry.estimate.likely ?? 0
      sum.isKnown = sum.isKnown && row.entry.estimate.likely != nil
      sums[id[..<point]] = sum
    }
    guard !sums.isEmpty else { return rows }
    return rows.filter { row in
      let estimate = row.entry.estimate
      guard let sum = sums[row.entry.id.text[...]] else { return true }
      guard let likely = estimate.likely else {
        let isHeading = estimate.text.isEmpty && row.dependencies.allSatisfy(\.isEmpty)
        return !(isHeading && row.blocks.allSatisfy(\.isEmpty) && sum.count > 0 && sum.isKnown)
      }
      let addsUp =
        sum.count > 1 && sum.isKnown && sum.units == [estimate.unit]
        && abs(sum.amount - likely) <= 0.001 * max(1, likely)
      return !addsUp
    }
  }
}
