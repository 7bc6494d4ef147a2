import PlanModel

/// Reads the months and quarters that a phase is said to last.
enum MonthSpan {
  /// Returns the first and the last day of `Q1–Q2 2026`, `H1 2026`, `June 2026`, `Jun – Aug 2026`.
  static func days(in text: String) -> (first: CivilDate, last: CivilDate)? {
    var months: [ClosedRange<Int>] = []
    var years: [Int] = []
    for word in Phrase(text).words.map(String.init) {
      if let month = monthsOfPart(word) {
        months.append(month)
      } else if word.utf8.count == 4, let year = Int(word), (1_970...2_199).contains(year) {
        years.append(year)
      } else if !["to", "bis", "à", "a", "through", "de", "of"].contains(word) {
        return nil
      }
    }
    guard let first = months.first, let last = months.last, months.count <= 2,
      let start = years.first, let end = years.last, years.count <= 2,
      let day = CivilDate(year: start, month: first.lowerBound, day: 1),
      let next = CivilDate(
        year: last.upperBound == 12 ? end + 1 : end, month: last.upperBound % 12 + 1, day: 1)
    else { return nil }
    return (day, next.adding(days: -1))
  }

  /// Returns whether `text` names a month, a quarter or a calendar week, though no day or year.
  static func speaksOfTime(_ text: String) -> Bool {
    let words = Phrase(text).words.map(String.init)
    let hasNumber = words.contains { $0.contains(where: \.isNumber) }
    return hasNumber
      && words.contains { word in
        let letters = String(word.prefix { !$0.isNumber })
        return monthsOfPart(word) != nil || DateParser.month(word) != nil
          || [
            "kw", "cw", "month", "months", "monat", "mois", "mes", "mês", "mese", "quarter", "q",
            "个月", "月",
          ].contains(letters)
      }
  }

  /// The months of `q2`, `h1` or a month's name.
  private static func monthsOfPart(_ word: String) -> ClosedRange<Int>? {
    switch word {
    case "q1", "t1": 1...3
    case "q2", "t2": 4...6
    case "q3", "t3": 7...9
    case "q4", "t4": 10...12
    case "h1", "s1": 1...6
    case "h2", "s2": 7...12
    default: DateParser.month(word).map { $0...$0 }
    }
  }
}
