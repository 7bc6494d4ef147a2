import PlanModel

/// Decides what a number without a unit counts in the effort cells of a file.
///
/// The column's header says so (`Effort (hours)`, `SP`), else the heading above (`Tasks (hours)`),
/// else a sentence of the text, else the unit that the other cells of the column use most, else a
/// total that is stated, else the cells of the file; else it is days.
struct BareNumberUnit {
  /// What a sentence says, such as "estimates are in hours".
  private let stated: EffortUnit?
  private let outline: SpecOutline
  private let effortCells: [SpecText]
  /// What most cells of the file write.
  private lazy var usual: EffortUnit? = Self.mostUsed(in: effortCells)
  private lazy var totals = StatedTotals(outline)

  /// Looks through the paragraphs of a spec and the effort cells of its task tables.
  init(outline: SpecOutline, effortCells: [SpecText]) {
    stated =
      outline.blocks.lazy.compactMap { block -> EffortUnit? in
        guard case .paragraph(let paragraph) = block else { return nil }
        return paragraph.lines.lazy.compactMap { UnitStatement.unit(statedIn: $0.text) }.first
      }.first
    self.outline = outline
    self.effortCells = effortCells
  }

  /// Returns what bare numbers count in a column, under headings of which the nearest is first.
  mutating func unit(
    header: SpecText?, cells: [SpecText], under headings: [SpecText] = []
  ) -> EffortUnit {
    if let known = header.flatMap({ EffortUnit(mentionedIn: $0.text) })
      ?? headings.lazy.compactMap(Self.unit(ofHeading:)).first ?? stated
      ?? Self.mostUsed(in: cells)
    {
      return known
    }
    let numbers = cells.compactMap { cell -> Double? in
      if case .amount(.point(let number), nil) = EffortGrammar.read(cell.text) {
        number
      } else {
        nil
      }
    }
    return totals.unit(under: headings, numbers: numbers) ?? usual ?? .days
  }

  /// The unit that stands alone in the brackets of a heading.
  private static func unit(ofHeading heading: SpecText) -> EffortUnit? {
    guard heading.text.utf8.count <= 200 else { return nil }
    let inner = heading.text.drop { !"([（".contains($0) }.dropFirst().prefix {
      !")]）".contains($0)
    }
    let words = Phrase(inner).words.filter { !["in", "en", "est", "estimates"].contains($0) }
    guard !words.isEmpty, words.count <= 3 else { return nil }
    let text = words.joined(separator: " ")
    return text.count > 1 ? EffortUnit(text) : nil
  }

  /// The unit that most of the cells write; of two as frequent, the one met first.
  private static func mostUsed(in cells: [SpecText]) -> EffortUnit? {
    var counts: [(unit: Estimate.Unit, count: Int)] = []
    for cell in cells {
      guard case .amount(_, let unit?) = EffortGrammar.read(cell.text), unit != .size else {
        continue
      }
      if let index = counts.firstIndex(where: { $0.unit == unit }) {
        counts[index].count += 1
      } else {
        counts.append((unit, 1))
      }
    }
    let best = counts.map(\.count).max()
    return counts.first { $0.count == best }.map { EffortUnit($0.unit) }
  }
}
