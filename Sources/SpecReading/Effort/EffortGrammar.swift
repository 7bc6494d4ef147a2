import PlanModel

/// Reads the text of an effort cell.
///
///     effort    ->  nothing | size | estimate | effort arrow effort        2d → 3d is 3d
///     estimate  ->  about* quantity                             3 days, .5, 1 1/2 h, 1d 4h
///                |  quantity dash quantity                      3-5d, 3 to 5 days
///                |  quantity "±" quantity "%"?                  3 ± 1 d
///                |  quantity "/" quantity "/" quantity          2/3/8 days
///                |  quantity "/" quantity                       2d / 16h, when both are the same
///                |  quantity "(" quantity dash quantity ")"     3 (2-8)
///                |  quantiles                                   P50 3d P90 8d, see `QuantileNotation`
///     quantity  ->  (number times)? number unit? | unit number  3 × 2h, SP: 5
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
  struct Quantity {
    var number: Double
    var unit: EffortUnit?
  }

  /// The pieces of the text.
  let tokens: [EffortToken]
  /// Which of them comes next.
  var index = 0
  /// Whether words after a quantity with its unit are a remark.
  private let allowsRemark: Bool

  /// Returns what `text` says.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - isCell: Whether it is known to be about an effort, so that words behind it are a remark:
  ///     `2 days incl. tests`.
  /// - Returns: The amount, or why there is none.
  /// - Complexity: O(*n*) for *n* scalars.
  static func read(_ text: String, isCell: Bool = false) -> Reading {
    // No effort is longer than a sentence.
    guard text.utf8.count <= longest else { return .notUnderstood }
    let phrase = Phrase(text)
    if phrase.isEmpty || EffortWord.nothing.contains(phrase.text) || phrase.contains(placeholder) {
      return .nothing
    }
    var tokens = EffortToken.tokens(of: text)
    if let arrow = tokens.lastIndex(of: .arrow) {
      let changed = Array(tokens[(arrow + 1)...])
      tokens = changed.isEmpty ? Array(tokens[..<arrow]) : changed
    }
    if tokens.first?.isPreamble == true { tokens = Array(tokens.drop(while: \.isPreamble)) }
    while tokens.last == .other { tokens.removeLast() }
    if let quantiles = QuantileNotation.read(tokens) { return quantiles }
    var grammar = EffortGrammar(tokens: EffortToken.bracketsOpened(tokens), allowsRemark: isCell)
    return grammar.read()
  }

  /// Returns whether `text` is an effort.
  static func isAmount(_ text: String) -> Bool {
    if case .amount = read(text, isCell: true) { return true }
    return false
  }

  /// How many bytes an effort may have.
  private static let longest = 1_000
  /// What a template leaves open.
  private static let placeholder = Phrase("xx")

  /// Creates a reader of single quantities in `pieces`.
  init(pieces: [EffortToken]) { self.init(tokens: pieces, allowsRemark: false) }

  private init(tokens: [EffortToken], allowsRemark: Bool) {
    self.tokens = tokens
    self.allowsRemark = allowsRemark
  }

  private mutating func read() -> Reading {
    if case .dash = current, case .number = peek(1) { return .negative }
    guard let first = quantity() else { return size() }
    switch current {
    case .dash:
      index += 1
      guard let second = quantity(), skipRemarks() else { return .notUnderstood }
      return settle([first, second]) { .range(low: $0[0], high: $0[1]) }
    case .plusMinus: return tolerance(around: first)
    case .slash:
      index += 1
      guard let second = quantity() else { return .notUnderstood }
      guard current == .slash else { return repeated(first, second) }
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

  /// `3 ± 1 d` and `3d ± 50%`: a range.
  private mutating func tolerance(around middle: Quantity) -> Reading {
    index += 1
    guard var spread = quantity() else { return .notUnderstood }
    if current == .percent {
      index += 1
      spread = Quantity(number: middle.number * spread.number / 100, unit: middle.unit)
    }
    guard skipRemarks() else { return .notUnderstood }
    let unit = spread.unit ?? middle.unit
    var (likely, around) = (middle.number, spread.number)
    if let unit {
      let factors = [middle, spread].map { ($0.unit ?? unit).factor(to: unit) }
      guard let first = factors[0], let second = factors[1] else { return .notUnderstood }
      (likely, around) = (likely * first, around * second)
    }
    guard around <= likely else { return .notUnderstood }
    return .amount(.range(low: likely - around, high: likely + around), unit?.unit)
  }

  /// `2d / 16h` and `5 SP / 3 days`: the same once more in another unit.
  private mutating func repeated(_ first: Quantity, _ second: Quantity) -> Reading {
    guard let unit = first.unit, let other = second.unit, skipRemarks() else {
      return .notUnderstood
    }
    if let factor = other.factor(to: unit) {
      guard unit != other, abs(second.number * factor - first.number) <= 0.02 * first.number else {
        return .notUnderstood
      }
    }
    return settle([first]) { .point($0[0]) }
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
    skipBrackets()
    return compound(from: likely)
  }

  /// One quantity, or several with units that add up, such as `1d 4h` or `3d (BE) + 2d (FE)`.
  private mutating func compound(from first: Quantity) -> Reading {
    var parts = [first]
    while true {
      if current == .plus { index += 1 }
      guard let part = quantity() else { break }
      guard let before = parts[parts.count - 1].unit else { return .notUnderstood }
      // In `2h30` the minutes have no unit.
      let isMinutes = part.unit == nil && before == EffortUnit(.hours) && part.number < 60
      let unit = isMinutes ? EffortUnit(.hours, scale: 1 / 60) : part.unit
      if unit == nil, allowsRemark, case .word = current {
        // `1w, 2 devs`: what follows counts something else.
        index = tokens.count
        break
      }
      guard unit != nil else { return .notUnderstood }
      parts.append(Quantity(number: part.number, unit: unit))
      skipBrackets()
    }
    guard skipRemarks() else { return .notUnderstood }
    guard parts.count > 1 else { return settle(parts) { .point($0[0]) } }
    return settle(parts, into: parts[0].unit, isOrdered: false) {
      .point($0.reduce(0, +))
    }
  }

  /// A T-shirt size, or the estimate that stands behind it; of two sizes the larger.
  private mutating func size() -> Reading {
    guard let first = sizeName() else { return .notUnderstood }
    let isNumber = if case .number = current { true } else { false }
    if isNumber || current == .open || current == .slash || current == .dash {
      let inner = tokens[(isNumber ? index : index + 1)...].prefix { $0 != .close }
      var grammar = EffortGrammar(tokens: Array(inner), allowsRemark: false)
      if case .amount(let amount, let unit?) = grammar.read(), unit != .size {
        return .amount(amount, unit)
      }
    }
    var largest = first
    if current == .slash || current == .dash {
      index += 1
      guard let second = sizeName() else { return .notUnderstood }
      let order = EffortWord.sizeOrder
      if order.firstIndex(of: second) ?? 0 > order.firstIndex(of: first) ?? 0 { largest = second }
    }
    return skipRemarks() ? .amount(.size(largest), .size) : .notUnderstood
  }

  /// The size that the words from here on are the name of.
  private mutating func sizeName() -> String? {
    var words: [String] = []
    while case .word(let word) = current, words.count < 4 {
      words.append(word)
      index += 1
    }
    return EffortWord.sizes[Phrase(words.joined(separator: " ")).text]
  }
}

extension EffortGrammar {
  /// Passes over remarks in brackets.
  private mutating func skipBrackets() {
    while current == .open {
      index = (tokens[index...].firstIndex(of: .close) ?? tokens.count - 1) + 1
    }
  }

  /// Passes over remarks in brackets, a plus sign at the end, and in a cell over words that do not
  /// make it the effort of one of many; false if something else is left.
  private mutating func skipRemarks() -> Bool {
    let isAfterUnit = if index > 0, case .word = tokens[index - 1] { true } else { false }
    while index < tokens.count {
      switch tokens[index] {
      case .open: skipBrackets()
      case .plus where index == tokens.count - 1, .other where index == tokens.count - 1:
        index += 1
      case .word(let word)
      where allowsRemark && isAfterUnit && !EffortWord.shares.contains(Phrase(word).text):
        index += 1
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
}
