import PlanModel

/// Finds in the prose of a spec what its bare numbers count.
///
///     Estimates are in hours.      Durées en jours/homme      单位：人天      1 SP = half a day
enum UnitStatement {
  /// Returns the unit that a line says the estimates have.
  static func unit(statedIn line: String) -> EffortUnit? {
    guard line.utf8.count <= 400 else { return nil }
    let words = Phrase(line).words.map(String.init)
    if let unit = equated(line, words) ?? named(line) { return unit }
    guard let subject = words.firstIndex(where: subjects.contains) else { return nil }
    for (index, word) in words.enumerated().dropFirst(subject + 1)
    where prepositions.contains(word) && index + 1 < words.count {
      let next = words[(index + 1)...].prefix(3)
      let pair = next.prefix(2).joined(separator: " ")
      // `in ideal hours`: a word that says which.
      let last = next.dropFirst().first.flatMap { EffortUnit($0) }
      if let unit = EffortUnit(pair) ?? EffortUnit(words[index + 1]) ?? last, unit.scale <= 1,
        words[index + 1].first?.isNumber == false
      {
        return unit
      }
    }
    // `Estimation: story points`, which no other unit is beside.
    let rest = words[(subject + 1)...]
    let pairs = zip(rest, rest.dropFirst()).map { "\($0) \($1)" }
    let isPoints = pairs.contains("story points") && !line.contains(where: \.isNumber)
    return isPoints ? EffortUnit(.points) : nil
  }

  /// `1 point = 4 hours`: points are what is counted.
  private static func equated(_ line: String, _ words: [String]) -> EffortUnit? {
    guard line.contains("="), let one = words.firstIndex(of: "1"), one + 1 < words.count else {
      return nil
    }
    let next = words[(one + 1)...].prefix(2).joined(separator: " ")
    let unit = EffortUnit(next) ?? EffortUnit(words[one + 1])
    return unit?.unit == .points && words[one + 1].count > 1 ? unit : nil
  }

  /// `Unit: hours` and `单位：人天`.
  private static func named(_ line: String) -> EffortUnit? {
    guard let colon = line.firstIndex(where: { ":：".contains($0) }) else { return nil }
    let name = Phrase(line[..<colon])
    guard names.contains(where: name.contains), name.text.utf8.count <= 60 else { return nil }
    return EffortUnit(mentionedIn: String(line[line.index(after: colon)...].prefix(40)))
  }

  private static let subjects: Set<String> = [
    "effort", "efforts", "estimate", "estimates", "estimated", "estimation", "estimations",
    "durations", "sizing", "durée", "durées", "charge", "charges", "temps", "aufwand", "aufwände",
    "schätzung", "schätzungen", "estimaciones", "esfuerzo", "esfuerzos", "estimativas", "stime",
  ]

  private static let prepositions: Set<String> = ["in", "en", "em", "as", "using", "are"]

  private static let names = [
    "unit", "units", "einheit", "einheiten", "unité", "unités", "unidad", "unidade", "unità",
    "единица", "单位", "單位", "単位", "단위",
  ].map { Phrase($0) }
}
