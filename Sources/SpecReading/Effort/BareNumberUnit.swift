import PlanModel

/// Decides what a number without a unit counts in the effort cells of a file.
///
/// The column's header says so (`Effort (hours)`, `SP`), else a sentence of the text, else the
/// unit that the other cells of the column use most, else those of the file; else it is days.
struct BareNumberUnit {
  /// What a sentence says, such as "estimates are in hours".
  private let stated: EffortUnit?
  private let effortCells: [SpecText]
  /// What most cells of the file write.
  private lazy var usual: EffortUnit? = Self.mostUsed(in: effortCells)

  /// Looks through the paragraphs of a spec and the effort cells of its task tables.
  init(outline: SpecOutline, effortCells: [SpecText]) {
    stated =
      outline.blocks.lazy.compactMap { block -> EffortUnit? in
        guard case .paragraph(let paragraph) = block else { return nil }
        return paragraph.lines.lazy.compactMap { Self.unit(statedIn: $0.text) }.first
      }.first
    self.effortCells = effortCells
  }

  /// Returns what bare numbers count in a column.
  mutating func unit(header: SpecText?, cells: [SpecText]) -> EffortUnit {
    header.flatMap { EffortUnit(mentionedIn: $0.text) } ?? stated ?? Self.mostUsed(in: cells)
      ?? usual ?? .days
  }

  /// The unit of a sentence about efforts, after its word "in".
  private static func unit(statedIn line: String) -> EffortUnit? {
    // A longer line is no such sentence.
    guard line.utf8.count <= 2_000 else { return nil }
    let words = Phrase(line).words
    guard let subject = words.firstIndex(where: { subjects.contains(String($0)) }) else {
      return nil
    }
    for (index, word) in words.enumerated().dropFirst(subject + 1)
    where word == "in" && index + 1 < words.count {
      let next = words[(index + 1)...].prefix(2).joined(separator: " ")
      if let unit = EffortUnit(next) ?? EffortUnit(String(words[index + 1])), unit.scale <= 1 {
        return unit
      }
    }
    return nil
  }

  private static let subjects: Set<String> = [
    "effort", "efforts", "estimate", "estimates", "estimated",
  ]

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
