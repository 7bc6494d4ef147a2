import PlanModel

/// Says how the unit of an effort is usually written.
///
/// Usual are words in full, whatever their language, and the shortest forms: `3d`, `4 hours`,
/// `2 semaines`, `5 pts`, `5 SP`. Other abbreviations, such as `hrs`, `jh` or `PT`, have a form that
/// says the same to more readers. The numbers stay as they are. A bare number is left alone: its
/// unit comes from a header, a sentence or the other cells, and writing it down could turn a guess
/// into a statement.
enum EffortNotation {
  /// A unit that can be written otherwise.
  struct Rewriting: Hashable {
    /// Where the number ends, in bytes of the text; the unit follows to the end.
    var offset: Int
    /// What usually stands there.
    var unit: String
  }

  /// Returns what is usual for the unit at the end of `text`; nothing if it is usual already.
  static func rewriting(of text: String, in unit: Estimate.Unit) -> Rewriting? {
    guard text.utf8.count <= 60 else { return nil }
    let scalars = text.unicodeScalars
    guard let last = scalars.lastIndex(where: { isNumber($0) }) else { return nil }
    let end = scalars.index(after: last)
    let word = String(scalars[end...].drop(while: \.isBlank))
    guard scalars[..<end].allSatisfy({ isNumber($0) || isSign($0) }),
      word.unicodeScalars.allSatisfy({ $0.isLetter || " -.".unicodeScalars.contains($0) }),
      abbreviations.contains(Phrase(word).text), EffortUnit(word) == EffortUnit(unit)
    else { return nil }
    let number = String(scalars[..<end])
    guard let written = shortest(unit, after: number), word != "pt",
      EffortGrammar.read(number + written) == EffortGrammar.read(text)
    else { return nil }
    return Rewriting(offset: number.utf8.count, unit: written)
  }

  /// The shortest usual form of a unit after a number.
  private static func shortest(_ unit: Estimate.Unit, after number: String) -> String? {
    switch unit {
    case .hours: "h"
    case .days: "d"
    case .weeks: "w"
    case .points: number == "1" ? " pt" : " pts"
    case .size: nil
    }
  }

  private static func isNumber(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCIIDigit || "½¼¾".unicodeScalars.contains(scalar)
  }

  /// Whether a sign may stand before and between numbers.
  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isBlank || ".,/-–—~≈<>".unicodeScalars.contains(scalar)
  }

  /// The abbreviations that have a more usual form; `pt` is one only as `PT`, for person-days.
  private static let abbreviations: Set<String> = [
    "hr", "hrs", "std", "wk", "wks", "pd", "md", "j", "jh", "pt", "p",
  ]
}
