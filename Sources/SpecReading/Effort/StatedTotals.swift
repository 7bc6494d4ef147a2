import PlanModel

/// The totals of efforts that a spec states, which tell what its bare numbers count.
///
/// Under a table whose numbers add up to 16 the line `Total: 16 hours` makes them hours.
struct StatedTotals {
  /// An amount that a line or a heading states.
  private struct Total {
    var number: Double
    var unit: EffortUnit
    /// The line of the heading above.
    var section: Int
    /// Whether the line calls it a sum of work, and not just any amount.
    var isSum: Bool
  }

  /// How many totals are kept; each table looks through them.
  private static let limit = 200

  private var totals: [Total] = []

  /// Looks through the headings and paragraphs of a spec.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init(_ outline: SpecOutline) {
    var section = 0
    for block in outline.blocks {
      switch block {
      case .heading(let heading):
        section = heading.text.span.line
        add(heading.text.text, section, isHeading: true)
      case .paragraph(let paragraph):
        for line in paragraph.lines { add(line.text, section, isHeading: false) }
      case .table: break
      }
    }
  }

  /// Returns the unit of the total that belongs to a table, if one does.
  ///
  /// - Parameters:
  ///   - headings: The headings above the table, the nearest first.
  ///   - numbers: The bare numbers in its effort cells.
  /// - Returns: The unit of a total that is their sum, else of a sum in the same section, else of
  ///   all sums of the file when they have one unit.
  func unit(under headings: [SpecText], numbers: [Double]) -> EffortUnit? {
    let sum = numbers.reduce(0, +)
    guard sum > 0 else { return nil }
    let section = headings.first?.line ?? 0
    let near = totals.filter { $0.section == section }
    if numbers.count > 1 {
      let equal = (near + totals).first { abs($0.number - sum) <= 0.005 * sum }
      if let equal { return equal.unit }
    }
    // What takes weeks on the calendar says nothing of single tasks.
    func speaks(_ total: Total) -> Bool {
      total.isSum && total.unit.unit != .weeks && total.unit.scale == 1
        && total.number * 1.25 >= sum
    }
    if let unit = near.first(where: speaks)?.unit { return unit }
    let units = Set(totals.filter(speaks).map(\.unit))
    return units.count == 1 ? units.first : nil
  }

  /// Takes the amounts out of a line that speaks of work.
  private mutating func add(_ line: String, _ section: Int, isHeading: Bool) {
    guard totals.count < Self.limit, line.utf8.count <= 300, line.contains(where: \.isNumber)
    else { return }
    let phrase = Phrase(line)
    let isSum = Self.sums.contains(where: phrase.contains)
    let isPoints = phrase.words.contains { ["sp", "points", "pts"].contains($0) }
    guard isSum || isHeading || isPoints || Self.subjects.contains(where: phrase.contains) else {
      return
    }
    let tokens = EffortToken.tokens(of: line)
    for (index, token) in tokens.enumerated() {
      guard case .number(let number) = token, number.isFinite, number > 0,
        let unit = Self.unit(after: index, in: tokens) ?? Self.unit(before: index, in: tokens)
      else { continue }
      let isWork = isSum || (unit.unit == .points && !isHeading)
      totals.append(Total(number: number, unit: unit, section: section, isSum: isWork))
    }
  }

  /// The unit behind a number, as in `44 story points`.
  private static func unit(after index: Int, in tokens: [EffortToken]) -> EffortUnit? {
    let words = words(of: tokens.dropFirst(index + 1).prefix(3))
    return (1...3).reversed().lazy.filter { $0 <= words.count }.compactMap {
      EffortUnit(words.prefix($0).joined(separator: " "))
    }.first
  }

  /// The unit before a number without one, as in `Total hours: 50`.
  private static func unit(before index: Int, in tokens: [EffortToken]) -> EffortUnit? {
    let words = words(of: tokens[..<index].suffix(3).reversed())
    guard let last = words.first, last.count > 1 else { return nil }
    let pair = words.count > 1 ? EffortUnit("\(words[1]) \(last)") : nil
    return pair ?? EffortUnit(last)
  }

  /// The words at the beginning of some tokens.
  private static func words(of tokens: some Sequence<EffortToken>) -> [String] {
    var words: [String] = []
    for token in tokens {
      guard case .word(let word) = token else { break }
      words.append(word)
    }
    return words
  }

  /// Words that call an amount the sum of some work.
  private static let sums = [
    "total", "totals", "sum", "subtotal", "overall", "capacity", "velocity", "committed",
    "total effort", "gesamt", "summe", "gesamtaufwand", "kapazität", "capacité", "vélocité",
    "sous total", "suma", "capacidad", "totale", "итого", "всего", "合計", "総", "合计", "总", "총",
    "합계",
  ].map { Phrase($0) }

  /// Words in lines whose amounts count only when they are the sum of a table.
  private static let subjects = [
    "effort", "estimate", "estimated", "planned", "workload", "budget",
    "aufwand", "charge", "durée", "esfuerzo", "工数", "工时", "见积", "見積",
  ].map { Phrase($0) }
}
