import PlanModel

/// Reads the text of an effort cell.
///
///     effort    ->  nothing | size | estimate
///     estimate  ->  quantity                                    3 days, .5, 1 1/2 h, 1d 4h
///                |  quantity dash quantity                      3-5d
///                |  quantity "/" quantity "/" quantity          2/3/8 days
///                |  quantity "(" quantity dash quantity ")"     3 (2-8)
///     quantity  ->  number unit?
///     size      ->  "S" | "M" | "large" | …
///
/// A remark in brackets may follow. A unit that is written once holds for all numbers.
struct EffortGrammar {
  /// What became of a text.
  enum Reading: Equatable {
    /// It says that nothing is known.
    case nothing
    /// An estimate; the unit is nil when only bare numbers are written.
    case amount(Estimate.Amount, Estimate.Unit?)
    /// It is no effort.
    case notUnderstood
    /// A number below zero.
    case negative
    /// The smaller number comes after the larger.
    case reversed
  }

  /// A number with its unit, if written.
  private struct Quantity {
    var number: Double
    var unit: EffortUnit?
  }

  private let tokens: [EffortToken]
  private var index = 0

  /// Returns what `text` says.
  static func read(_ text: String) -> Reading {
    let phrase = Phrase(text)
    if phrase.isEmpty || nothingWords.contains(phrase.text) || phrase.words.contains("xx") {
      return .nothing
    }
    let tokens = EffortToken.tokens(of: text).drop { token in
      if case .word(let word) = token { return aboutWords.contains(word.lowercased()) }
      return false
    }
    var grammar = EffortGrammar(tokens: bracketsOpened(Array(tokens)))
    return grammar.read()
  }

  /// Returns whether `text` is an effort.
  static func isAmount(_ text: String) -> Bool {
    if case .amount = read(text) { return true }
    return false
  }

  private init(tokens: [EffortToken]) { self.tokens = tokens }

  private mutating func read() -> Reading {
    if case .dash = current, case .number = peek(1) { return .negative }
    guard let first = quantity() else { return size() }
    switch current {
    case .dash:
      index += 1
      guard let second = quantity(), skipRemarks() else { return .notUnderstood }
      return settle([first, second]) { .range(low: $0[0], high: $0[1]) }
    case .slash:
      index += 1
      guard let second = quantity(), current == .slash else { return .notUnderstood }
      index += 1
      guard let third = quantity(), skipRemarks() else { return .notUnderstood }
      return settle([first, second, third]) {
        .threePoint(low: $0[0], likely: $0[1], high: $0[2])
      }
    case .open:
      return bracketed(after: first)
    default:
      return compound(from: first)
    }
  }

  /// `3 (2-8)`: three points if the bracket holds a range of the same kind, else a remark.
  private mutating func bracketed(after likely: Quantity) -> Reading {
    let start = index
    index += 1
    if let low = quantity(), current == .dash {
      index += 1
      if let high = quantity(), current == .close {
        index += 1
        var likely = likely
        if likely.unit == nil, low.unit == nil, high.unit == nil { likely.unit = unit() }
        let units = [likely, low, high].compactMap(\.unit)
        let isSameKind = Set(units.map { $0.unit == .points }).count <= 1
        if isSameKind, skipRemarks() {
          return settle([low, likely, high]) {
            .threePoint(low: $0[0], likely: $0[1], high: $0[2])
          }
        }
      }
    }
    index = start
    return skipRemarks() ? settle([likely]) { .point($0[0]) } : .notUnderstood
  }

  /// One quantity, or several with units that add up, such as `1d 4h`.
  private mutating func compound(from first: Quantity) -> Reading {
    if current == .plus { index += 1 }
    var parts = [first]
    while let part = quantity() {
      guard part.unit != nil, parts.last?.unit != nil else { return .notUnderstood }
      parts.append(part)
    }
    guard skipRemarks() else { return .notUnderstood }
    guard parts.count > 1 else { return settle(parts) { .point($0[0]) } }
    return settle(parts, into: parts[0].unit, isOrdered: false) {
      .point($0.reduce(0, +))
    }
  }

  /// A T-shirt size, or the estimate in the bracket after it.
  private mutating func size() -> Reading {
    var words: [String] = []
    while case .word(let word) = current {
      words.append(word)
      index += 1
    }
    guard let size = Self.sizes[Phrase(words.joined(separator: " ")).text] else {
      return .notUnderstood
    }
    if current == .open {
      var inner = EffortGrammar(tokens: tokens[(index + 1)...].prefix { $0 != .close })
      if case .amount(let amount, let unit?) = inner.read() { return .amount(amount, unit) }
    }
    return skipRemarks() ? .amount(.size(size), .size) : .notUnderstood
  }

  private init(tokens: ArraySlice<EffortToken>) { self.tokens = Array(tokens) }

  private mutating func quantity() -> Quantity? {
    guard case .number(let number) = current else { return nil }
    index += 1
    return Quantity(number: number, unit: unit())
  }

  /// The longest unit of up to three words from here on, also with dashes between them.
  private mutating func unit() -> EffortUnit? {
    var words: [String] = []
    var best: (unit: EffortUnit, end: Int)?
    var position = index
    while words.count < 3, position < tokens.count, case .word(let word) = tokens[position] {
      words.append(word)
      position += 1
      if let unit = EffortUnit(words.joined(separator: " ")) { best = (unit, position) }
      if position + 1 < tokens.count, tokens[position] == .dash,
        case .word = tokens[position + 1]
      {
        position += 1
      }
    }
    guard let best else { return nil }
    index = best.end
    return best.unit
  }

  /// Passes over remarks in brackets and a plus sign; false if something else is left.
  private mutating func skipRemarks() -> Bool {
    while index < tokens.count {
      switch tokens[index] {
      case .open: index = (tokens[index...].firstIndex(of: .close) ?? tokens.count - 1) + 1
      case .plus where index == tokens.count - 1: index += 1
      default: return false
      }
    }
    return true
  }

  /// Brings all numbers to one unit and makes an amount of them.
  private func settle(
    _ parts: [Quantity], into wanted: EffortUnit? = nil, isOrdered: Bool = true,
    _ amount: ([Double]) -> Estimate.Amount
  ) -> Reading {
    guard let unit = wanted ?? parts.last(where: { $0.unit != nil })?.unit else {
      let numbers = parts.map(\.number)
      return numbers == numbers.sorted() ? .amount(amount(numbers), nil) : .reversed
    }
    var numbers: [Double] = []
    for part in parts {
      guard let factor = (part.unit ?? unit).factor(to: unit) else { return .notUnderstood }
      numbers.append(part.number * factor)
    }
    guard !isOrdered || numbers == numbers.sorted() else { return .reversed }
    return .amount(amount(numbers), unit.unit)
  }

  private var current: EffortToken? { peek(0) }

  private func peek(_ distance: Int) -> EffortToken? {
    index + distance < tokens.count ? tokens[index + distance] : nil
  }

  /// Opens brackets around the whole cell, as in `[3d]`, and drops a size before an effort: `[S] 2h`.
  private static func bracketsOpened(_ tokens: [EffortToken]) -> [EffortToken] {
    if tokens.count > 3, tokens[0] == .open, tokens[2] == .close, case .word = tokens[1],
      case .number = tokens[3]
    {
      return Array(tokens[3...])
    }
    guard tokens.first == .open, tokens.last == .close else { return tokens }
    let inner = Array(tokens.dropFirst().dropLast())
    return inner.contains(.open) ? tokens : inner
  }

  /// Cells that say that nothing is known.
  private static let nothingWords: Set<String> = [
    "tbd", "tba", "tbc", "na", "n a", "none", "nil", "unknown", "no est", "no estimate", "est",
    "estimate", "todo", "open", "ongoing", "continuous", "à définir", "en continu", "laufend", "継続",
    "offen", "待定", "未定", "无", "なし",
  ]

  /// Words before a number that change nothing.
  private static let aboutWords: Set<String> = [
    "about", "approx", "approximately", "around", "circa", "ca", "c", "est", "estimate",
    "estimated", "roughly", "environ", "env", "etwa", "up", "to",
  ]

  /// The T-shirt size that a word means.
  private static let sizes: [String: String] = [
    "xs": "XS", "s": "S", "m": "M", "l": "L", "xl": "XL", "xxl": "XXL", "extra small": "XS",
    "tiny": "XS", "small": "S", "medium": "M", "large": "L", "extra large": "XL", "huge": "XXL",
    "low": "S", "high": "L",
  ]
}
