import PlanModel

extension ScalarGrammar<CivilDate> {
  /// A day: `2026-10-05`, from 1970 to 2199.
  static let date = Self(
    noun: "a date", advice: "write a day as 2026-10-05, from 1970-01-01 to 2199-12-31"
  ) { text in
    CivilDate(iso: text).flatMap { CivilDate.plannable.contains($0) ? $0 : nil }
  }
}

extension ScalarGrammar<ClosedRange<CivilDate>> {
  /// A day or a range of days, both ends included: `2026-12-21..2027-01-02`.
  static let days = Self(
    noun: "a date or a range of dates",
    advice: "write 2026-10-05, or 2026-12-21..2027-01-02 with the first day first"
  ) { text in
    let grammar = ScalarGrammar<CivilDate>.date
    if let day = grammar.parse(text) { return day...day }
    guard let dots = text.firstRange(of: "..") else { return nil }
    let spaces: Set<Character> = [" ", "\t"]
    let first = text[..<dots.lowerBound].reversed().drop(while: spaces.contains).reversed()
    let last = text[dots.upperBound...].drop(while: spaces.contains)
    guard let from = grammar.parse(String(first)), let to = grammar.parse(String(last)) else {
      return nil
    }
    return from <= to ? from...to : nil
  }
}
