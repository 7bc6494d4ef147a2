import PlanModel

/// Finds the rows that add up others: `1 Backend 5d` beside `1.1` 2d and `1.2` 3d.
///
/// The id of such a row begins those of its parts, of which there are two at least, and its effort
/// is their sum or is left blank; of one part only, where the row says nothing but a title. It is no
/// work of its own: counted, the same work would be planned twice. What it waits for, each of its
/// parts waits for; what waits for it waits for all of them.
struct RollUps {
  /// A cell that is handed to many rows may not be longer.
  private static let longestCell = 200

  private var rows: [TaskRow]
  /// For each row the one that it is a part of.
  private var parents: [Int?]
  private var isRollUp: [Bool]

  /// Returns `rows` without those that add up others, whose dependencies go to their parts.
  ///
  /// - Complexity: O(*n* log *n*) for *n* rows.
  static func removed(from rows: [TaskRow]) -> [TaskRow] {
    var rollUps = RollUps(rows)
    guard rollUps.isRollUp.contains(true) else { return rows }
    rollUps.handDown()
    return zip(rollUps.rows, rollUps.isRollUp).filter { !$0.1 }.map(\.0)
  }

  private init(_ rows: [TaskRow]) {
    self.rows = rows
    var first: [String: Int] = [:]
    for (position, row) in rows.enumerated() where first[row.entry.id.text] == nil {
      first[row.entry.id.text] = position
    }
    parents = rows.map { row in
      TaskIDStems.stems(of: row.entry.id.text).reversed().lazy.compactMap { first[$0] }.first
    }
    isRollUp = Array(repeating: false, count: rows.count)
    guard parents.contains(where: { $0 != nil }) else { return }
    var sums = Array(repeating: EffortSum(), count: rows.count)
    // A part has a longer id than what it is a part of.
    for position in outermostFirst.reversed() {
      let estimate = rows[position].entry.estimate
      var own = EffortSum.effort(of: estimate)
      let sum = sums[position]
      if sum.count > 1 || sum.count == 1 && rows[position].saysOnlyATitle {
        if let stated = own {
          isRollUp[position] = sum.comes(to: stated)
        } else if estimate.amount == .unknown, Phrase(estimate.text).isEmpty, sum.hasEffort {
          isRollUp[position] = true
          own = sum.isKnown ? sum.isOfPoints.map { (sum.amount, $0) } : nil
        }
      }
      guard let parent = parents[position] else { continue }
      sums[parent].add(
        own, hasEffort: estimate.amount != .unknown || isRollUp[position],
        tasks: isRollUp[position] ? sum.count : 1)
    }
  }

  /// The rows, each after the one that it is a part of.
  private var outermostFirst: [Int] {
    let lengths = rows.map(\.entry.id.text.utf8.count)
    return rows.indices.sorted { (lengths[$0], $0) < (lengths[$1], $1) }
  }

  /// Gives what a roll-up waits for, and what it blocks, to its parts.
  ///
  /// Left out is what speaks of the parts themselves, of what the row is a part of, of all tasks or
  /// of the row above: said of a part, it would mean something else.
  private mutating func handDown() {
    for position in outermostFirst {
      guard let parent = parents[position], isRollUp[parent] else { continue }
      let stem = rows[parent].entry.id.text
      let isForParts = { (cell: SpecText) in
        cell.text.utf8.count <= Self.longestCell && !DependencyWord.isNone(cell.text)
          && !DependencyWord.saysAll(cell.text)
          && !DependencyWord.dittos.contains(Phrase(cell.text).text)
          && !StatusWord.isStatus(cell.text) && !Self.names(kinOf: stem, in: cell.text)
      }
      rows[position].rollUps = rows[parent].rollUps + [stem]
      rows[position].dependencies += rows[parent].dependencies.filter(isForParts)
      rows[position].blocks += rows[parent].blocks.filter(isForParts)
    }
  }

  /// Whether a cell names the task `id`, a part of it or what it is a part of.
  static func names(kinOf id: String, in cell: String) -> Bool {
    let wholes = [id] + TaskIDStems.stems(of: id)
    return cell.split { !($0.isLetter || $0.isNumber || ".-_#".contains($0)) }.contains { word in
      wholes.contains(String(word)) || TaskIDStems.stems(of: String(word)).contains(id)
    }
  }
}

extension TaskRow {
  /// Whether neither an effort nor a dependency stands in it.
  fileprivate var saysOnlyATitle: Bool {
    entry.estimate.text.isEmpty && (dependencies + blocks).allSatisfy(\.isEmpty)
  }
}
