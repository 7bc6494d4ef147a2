extension EffortGrammar {
  /// A number with its unit on either side, perhaps so many times.
  mutating func quantity() -> Quantity? {
    let start = index
    // `SP: 5`, but not `d 5`.
    if case .word(let word) = current, case .number(let number) = peek(1), word.count > 1,
      let unit = EffortUnit(word)
    {
      index += 2
      return Quantity(number: number, unit: self.unit() ?? unit)
    }
    guard var number = writtenNumber() else {
      index = start
      return nil
    }
    if current == .times {
      index += 1
      guard let second = writtenNumber() else {
        index = start
        return nil
      }
      number *= second
    }
    // `5+ days`.
    if current == .plus, case .word = peek(1) { index += 1 }
    return Quantity(number: number, unit: unit())
  }

  /// A number in digits, or in words before a unit: `half a day`, `two weeks`.
  private mutating func writtenNumber() -> Double? {
    if case .number(let number) = current {
      index += 1
      return number
    }
    guard case .word(let word) = current, var number = EffortWord.numbers[Phrase(word).text] else {
      return nil
    }
    var end = index + 1
    if number == 0.5, case .word(let article) = peek(1),
      let one = EffortWord.numbers[Phrase(article).text]
    {
      number *= one
      end += 1
    }
    if end < tokens.count, tokens[end] == .dash { end += 1 }
    guard end < tokens.count, case .word(let next) = tokens[end], EffortUnit(next) != nil else {
      return nil
    }
    index = end
    return number
  }

  /// The longest unit of up to three words from here on, also with signs between them.
  mutating func unit() -> EffortUnit? {
    var words: [String] = []
    var best: (unit: EffortUnit, end: Int)?
    var position = index
    while words.count < 3, position < tokens.count, case .word(let word) = tokens[position] {
      words.append(word)
      position += 1
      if let unit = EffortUnit(words.joined(separator: " ")) { best = (unit, position) }
      if position + 1 < tokens.count, tokens[position] == .dash || tokens[position] == .slash,
        case .word = tokens[position + 1]
      {
        position += 1
      }
    }
    guard let best else { return nil }
    index = best.end
    return best.unit
  }

  /// The token that comes next.
  var current: EffortToken? { peek(0) }

  /// The token so many places ahead.
  func peek(_ distance: Int) -> EffortToken? {
    index + distance < tokens.count ? tokens[index + distance] : nil
  }
}
