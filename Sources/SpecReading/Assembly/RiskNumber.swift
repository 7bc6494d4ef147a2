import PlanModel

/// Reads the numbers of risks.
///
///     likelihood  ->  percent | fraction | number "in" number        30%, 20-30%, 0.3, 1 in 5
///     impact      ->  percent | factor | fraction | work             +20%, -10%, x1.3, +5d, 2 days each
///
/// Signs that only say "about" are passed over; of a span the middle counts.
enum RiskNumber {
  /// What a likelihood may be.
  static let likelihoods = 0.0...1.0
  /// What an impact may be: a tenth of the effort must be left, and it grows elevenfold at most.
  static let impacts = -0.9...10.0
  /// No number is longer.
  private static let longest = 60

  /// Returns the chance that `text` says in numbers, or `nil`.
  static func likelihood(_ text: String) -> Double? {
    guard text.utf8.count <= longest else { return nil }
    let cell = plain(text)
    if let share = percentage(cell, in: likelihoods) { return share }
    if let fraction = fraction(cell) { return fraction }
    let words = cell.split(separator: " ")
    guard words.count == 3, words[1] == "in", let part = DecimalNumber.parse(words[0]),
      let whole = DecimalNumber.parse(words[2]), whole > 0, likelihoods.contains(part / whole)
    else { return nil }
    return part / whole
  }

  /// Returns the impact that `text` says in numbers, or `nil`.
  static func impact(_ text: String) -> StatedImpact? {
    guard text.utf8.count <= longest else { return nil }
    let cell = plain(text)
    if let share = percentage(cell, in: impacts) ?? factor(cell) ?? fraction(cell) {
      return .share(share)
    }
    return work(cell)
  }

  /// The text in small letters with plain signs, without what only says "about".
  private static func plain(_ text: String) -> String {
    var plain = ""
    for character in text.lowercased() {
      switch character {
      case "−", "–", "—": plain.append("-")
      case "×", "✕", "*": plain.append("x")
      case "％": plain.append("%")
      case "~", "≈", "<", ">", "≤", "≥": break
      default: plain.append(character)
      }
    }
    return plain.trimmed
  }

  /// `30%`, `+30 %` or, as their middle, `20-30%` and `20%-30%`.
  private static func percentage(_ cell: String, in bounds: ClosedRange<Double>) -> Double? {
    let digits = cell.filter { !$0.isWhitespace }
    guard digits.hasSuffix("%") else { return nil }
    let unsigned = digits.drop { $0 == "+" }
    if let number = number(unsigned.dropLast()) {
      return bounds.contains(number / 100) ? number / 100 : nil
    }
    let ends = unsigned.filter { $0 != "%" }.split(separator: "-").compactMap { number($0) }
    guard ends.count == 2, ends[0] <= ends[1], bounds.contains(ends[0] / 100),
      bounds.contains(ends[1] / 100)
    else { return nil }
    return (ends[0] + ends[1]) / 200
  }

  /// `0.3` or `0,3`: a bare number between 0 and 1; whole numbers are scores.
  private static func fraction(_ cell: String) -> Double? {
    let unsigned = cell.hasPrefix("+") ? cell.dropFirst() : cell[...]
    guard let number = number(unsigned), unsigned.contains(where: { ".,".contains($0) }),
      abs(number) < 1, number > impacts.lowerBound
    else { return nil }
    return number < 0 && !cell.hasPrefix("-") ? nil : number
  }

  /// `x1.3` or `1.3x`: the effort is multiplied.
  private static func factor(_ cell: String) -> Double? {
    let digits = cell.filter { !$0.isWhitespace }
    let isBefore = digits.hasPrefix("x")
    guard isBefore || digits.hasSuffix("x"),
      let number = number(isBefore ? digits.dropFirst() : digits.dropLast())
    else { return nil }
    // 1.3 is not the nearest number to 1 + 0.3.
    let share = ((number - 1) * 1_000_000_000).rounded() / 1_000_000_000
    return impacts.contains(share) ? share : nil
  }

  /// `+5d`, `-2 days`, `1-2 weeks delay`, `8h each`: of a span the middle.
  private static func work(_ cell: String) -> StatedImpact? {
    let isSaved = cell.hasPrefix("-")
    let digits = cell.drop { $0 == "-" || $0 == "+" }
    let words = digits.split(separator: " ")
    let isEach =
      words.last == "each" || words.suffix(2).elementsEqual(["per", "task"])
    let amount = isEach ? words.prefix { $0 != "each" && $0 != "per" }.joined(separator: " ") : nil
    guard
      case .amount(let amount, let unit?) = EffortGrammar.read(
        amount ?? String(digits), isCell: true), unit.hours(in: .standard) != nil
    else { return nil }
    let number: Double
    switch amount {
    case .point(let value): number = value
    case .range(let low, let high): number = (low + high) / 2
    case .threePoint, .quantiles, .size, .unknown: return nil
    }
    guard number.isFinite, number <= 10_000 else { return nil }
    return .work(WorkAmount(number: isSaved ? -number : number, unit: unit), isEach: isEach)
  }

  /// A number with a decimal point or a comma.
  private static func number(_ text: some StringProtocol) -> Double? {
    DecimalNumber.parse(String(text).replacing(",", with: "."))
  }
}

extension String {
  /// Without blanks at its ends.
  fileprivate var trimmed: String {
    let rest = drop(while: \.isWhitespace)
    guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(rest[...last])
  }
}
