import PlanModel

/// Reads a date as people write it.
///
///     date  ->  2026-10-05 | 2026/10/05 | 05.10.2026 | 5 October 2026 | Oct 5, 2026
///
/// `10/05/2026` is refused: it is one day in America and another in Europe. So are days that no
/// plan can be about.
enum DateParser {
  /// Returns the date that all of `text` is.
  static func date(in text: String) -> CivilDate? {
    anyDate(in: text).flatMap { CivilDate.plannable.contains($0) ? $0 : nil }
  }

  private static func anyDate(in text: String) -> CivilDate? {
    if let date = CivilDate(iso: text) { return date }
    guard text.utf8.count <= 40 else { return nil }
    var parts = text.split { " ,./-年月日년월일".contains($0) || $0.isWhitespace }.map(String.init)
    // `Mon, 5 October 2026`, `5 de octubre de 2026`.
    if parts.count > 3 {
      parts.removeAll { part in
        part.allSatisfy(\.isLetter) && (part.count < 3 || month(part) == nil)
      }
    }
    guard parts.count == 3 else { return nil }
    if let month = month(parts[1]), let day = day(parts[0]), let year = year(parts[2]) {
      return CivilDate(year: year, month: month, day: day)
    }
    if let month = month(parts[0]), let day = day(parts[1]), let year = year(parts[2]) {
      return CivilDate(year: year, month: month, day: day)
    }
    guard let second = number(parts[1], digits: 1...2) else { return nil }
    if let year = year(parts[0]), let day = number(parts[2], digits: 1...2) {
      return CivilDate(year: year, month: second, day: day)
    }
    guard text.contains("."), let day = number(parts[0], digits: 1...2), let year = year(parts[2])
    else { return nil }
    return CivilDate(year: year, month: second, day: day)
  }

  /// Returns both dates of a text such as `2026-10-05 – 2026-10-09`.
  static func dates(in text: String) -> (start: CivilDate, end: CivilDate)? {
    for mark in [" - ", " – ", " — ", "–", "—", " to ", "..", " through ", " bis ", "~", "→"] {
      guard let place = text.firstRange(of: mark),
        let start = date(in: text[..<place.lowerBound].trimmingBlanks),
        let end = date(in: text[place.upperBound...].trimmingBlanks)
      else { continue }
      return (start, end)
    }
    return nil
  }

  /// Whether a text says that there is no date yet.
  static func isNone(_ text: String) -> Bool {
    let phrase = Phrase(text)
    return phrase.isEmpty || ["tbd", "tba", "n a", "na", "none", "ongoing"].contains(phrase.text)
  }

  private static func number(_ text: String, digits: ClosedRange<Int>) -> Int? {
    guard digits.contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text)
  }

  private static func year(_ text: String) -> Int? { number(text, digits: 4...4) }

  /// A day of the month, also as `5th`.
  private static func day(_ text: String) -> Int? {
    let digits = text.prefix { $0.isNumber }
    guard
      ["", "st", "nd", "rd", "th", "er", "º"].contains(text.dropFirst(digits.count).lowercased())
    else {
      return nil
    }
    return number(String(digits), digits: 1...2)
  }

  /// Returns the month a word means, by its first letters.
  static func month(_ text: String) -> Int? {
    let word = text.lowercased()
    guard word.count >= 3, word.count <= 20 else { return nil }
    let position = months.firstIndex { names in
      names.contains { $0.hasPrefix(word) || $0 == word }
    }
    return position.map { $0 + 1 }
  }

  /// The names of each month in English, German, French, Spanish, Portuguese, Italian, Dutch,
  /// Polish and Russian; in Chinese, Japanese and Korean months are numbers.
  private static let months: [[String]] = [
    [
      "january", "januar", "janvier", "enero", "janeiro", "gennaio", "januari", "stycznia",
      "января",
    ],
    [
      "february", "februar", "février", "fevrier", "febrero", "fevereiro", "febbraio", "februari",
      "lutego", "февраля",
    ],
    ["march", "märz", "maerz", "mars", "marzo", "março", "maart", "marca", "марта"],
    ["april", "avril", "abril", "aprile", "kwietnia", "апреля"],
    ["may", "mai", "mayo", "maio", "maggio", "mei", "maja", "мая"],
    ["june", "juni", "juin", "junio", "junho", "giugno", "czerwca", "июня"],
    ["july", "juli", "juillet", "julio", "julho", "luglio", "lipca", "июля"],
    ["august", "août", "aout", "agosto", "augustus", "sierpnia", "августа"],
    [
      "september", "sept", "septembre", "septiembre", "setiembre", "setembro", "settembre",
      "września", "сентября",
    ],
    ["october", "oktober", "octobre", "octubre", "outubro", "ottobre", "października", "октября"],
    ["november", "novembre", "noviembre", "novembro", "listopada", "ноября"],
    [
      "december", "dezember", "décembre", "decembre", "diciembre", "dezembro", "dicembre",
      "grudnia", "декабря",
    ],
  ]
}

extension Substring {
  /// The text without blanks at its ends.
  fileprivate var trimmingBlanks: String {
    let end = lastIndex { !$0.isWhitespace }
    return end.map { String(self[...$0].drop(while: \.isWhitespace)) } ?? ""
  }
}
