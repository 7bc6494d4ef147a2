import PlanModel

/// Finds the day in a status on which something is to come: `In progress, expected 2027-02-01`.
enum ArrivalDate {
  /// How many words of a status are looked at.
  private static let wordLimit = 32

  /// Returns the days between which a status says that something comes; one day is both.
  ///
  /// What is there already has no such day, unless the status says from when on.
  ///
  /// - Complexity: O(1): only the beginning of a long text is looked at.
  static func window(
    in status: String, _ readiness: ExternalDependency.Readiness
  ) -> ClosedRange<CivilDate>? {
    guard status.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
    let words = status.prefix(400).split { $0.isWhitespace || "(),;:".contains($0) }
      .prefix(wordLimit)
    let saysWhen = words.contains { whenWords.contains($0.lowercased()) }
    guard readiness != .available || saysWhen else { return nil }
    var dates: [CivilDate] = []
    var start = words.startIndex
    while start < words.endIndex, dates.count < 2 {
      let longest = min(4, words.endIndex - start)
      let found = (1...longest).lazy.reversed().compactMap { count in
        DateParser.date(in: words[start..<start + count].joined(separator: " ")).map { ($0, count) }
      }.first
      if let found { dates.append(found.0) }
      start += found?.1 ?? 1
    }
    guard let first = dates.first, let last = dates.last else { return nil }
    return min(first, last)...max(first, last)
  }

  /// Words before the day on which something comes.
  private static let whenWords: Set<String> = [
    "from", "after", "expected", "expect", "eta", "due", "by", "until", "planned", "scheduled",
    "ab", "bis", "erwartet", "geplant", "dès", "prévu", "prévue", "attendu", "desde", "previsto",
    "prevista", "a partir", "dal", "vanaf", "verwacht", "с", "ожидается", "od", "预计", "预期", "予定",
    "예정",
  ]
}
