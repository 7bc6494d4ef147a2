/// A piece of an effort cell.
enum EffortToken: Equatable {
  /// A number, never negative.
  case number(Double)
  /// A word, as written.
  case word(String)
  /// A dash between the ends of a range, or a minus.
  case dash
  /// A slash between three points.
  case slash
  case open
  case close
  case plus
  /// A sign that multiplies.
  case times
  /// A sign before a tolerance.
  case plusMinus
  /// A sign between what was and what is.
  case arrow
  case percent
  /// A sign that has no place in an effort.
  case other

  /// Splits the text of a cell.
  ///
  /// Signs that only say "about" (`~`, `≈`, `<`, `>`) and decoration such as emoji are dropped.
  ///
  /// - Complexity: O(*n*) for *n* scalars.
  static func tokens(of text: String) -> [EffortToken] {
    let scalars = Array(text.unicodeScalars)
    var tokens: [EffortToken] = []
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      switch scalar {
      case "-" where index + 1 < scalars.count && scalars[index + 1] == ">":
        tokens.append(.arrow)
        index += 1
      case "→", "⇒", "➔", "➡": tokens.append(.arrow)
      case "-", "–", "—", "−", "‐", "‑": tokens.append(.dash)
      case "×", "✕": tokens.append(.times)
      case "*" where tokens.last?.isNumber == true && isBeforeDigit(index, in: scalars):
        tokens.append(.times)
      case "±": tokens.append(.plusMinus)
      case "%", "％": tokens.append(.percent)
      case "~" where tokens.last?.endsAmount == true: tokens.append(.dash)
      case "/": tokens.append(.slash)
      case "(", "（", "[": tokens.append(.open)
      case ")", "）", "]": tokens.append(.close)
      case "+": tokens.append(.plus)
      case "½", "¼", "¾": appendFraction(scalar, to: &tokens)
      case _ where scalar.isASCIIDigit || isLeadingPoint(at: index, in: scalars):
        tokens.append(.number(number(at: &index, in: scalars)))
        if let hours = clockHours(at: &index, in: scalars, after: tokens.last) {
          tokens[tokens.count - 1] = .number(hours)
          tokens.append(.word("h"))
        }
        continue
      case _ where scalar.isLetter:
        let word = word(at: &index, in: scalars)
        let next = scalars[index...].first { !$0.isBlank && $0 != "~" }
        append(word, isBeforeDigit: next?.isASCIIDigit == true, to: &tokens)
        continue
      case "*", "=", "$", "€", "#", "?", "!", "{", "}": tokens.append(.other)
      default: break
      }
      index += 1
    }
    return joiningFractions(tokens)
  }

  /// Whether a range could follow.
  private var endsAmount: Bool {
    switch self {
    case .number, .word: true
    default: false
    }
  }

  /// Whether it is a number.
  private var isNumber: Bool {
    if case .number = self { return true }
    return false
  }

  /// Whether it may stand before an effort and changes nothing.
  var isPreamble: Bool {
    switch self {
    case .plus: true
    case .word(let word): EffortWord.about.contains(Phrase(word).text)
    default: false
    }
  }

  /// Adds a word; between two numbers it may stand for a sign, and `半日` is two words.
  private static func append(
    _ word: String, isBeforeDigit: Bool, to tokens: inout [EffortToken]
  ) {
    if isBeforeDigit, tokens.last?.endsAmount == true, EffortWord.ranges.contains(word.lowercased())
    {
      tokens.append(.dash)
    } else if tokens.last?.isNumber == true, word == "x" || word == "X" {
      tokens.append(.times)
    } else if word.hasPrefix("半"), word.unicodeScalars.count > 1 {
      tokens += [.word("半"), .word(String(word.dropFirst()))]
    } else {
      tokens.append(.word(word))
    }
  }

  private static func isBeforeDigit(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    index + 1 < scalars.count && scalars[index + 1].isASCIIDigit
  }

  private static func isLeadingPoint(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    scalars[index] == "." && index + 1 < scalars.count && scalars[index + 1].isASCIIDigit
      && (index == 0 || !scalars[index - 1].isASCIILetterOrDigit)
  }

  /// Reads `1,150` as a thousand and more, `1,5` and `1.5` as one and a half.
  private static func number(at index: inout Int, in scalars: [Unicode.Scalar]) -> Double {
    var value = 0.0
    func digits(from start: Int) -> Int {
      var end = start
      while end < scalars.count, scalars[end].isASCIIDigit { end += 1 }
      return end
    }
    func add(upTo end: Int) {
      for position in index..<end { value = value * 10 + Double(scalars[position].value - 0x30) }
      index = end
    }
    add(upTo: digits(from: index))
    while index < scalars.count, scalars[index] == ",", digits(from: index + 1) == index + 4 {
      index += 1
      add(upTo: index + 3)
    }
    let isPoint = index < scalars.count && (scalars[index] == "." || scalars[index] == ",")
    guard isPoint, digits(from: index + 1) > index + 1 else { return value }
    index += 1
    let end = digits(from: index)
    var divisor = 1.0
    // Further decimals change nothing that matters.
    for position in index..<min(end, index + 12) {
      value = value * 10 + Double(scalars[position].value - 0x30)
      divisor *= 10
    }
    index = end
    return value / divisor
  }

  /// The hours of `1:30`, whose whole hours were read.
  private static func clockHours(
    at index: inout Int, in scalars: [Unicode.Scalar], after whole: EffortToken?
  ) -> Double? {
    guard case .number(let hours) = whole, index + 2 < scalars.count, scalars[index] == ":",
      (0x30...0x35).contains(scalars[index + 1].value), scalars[index + 2].isASCIIDigit,
      index + 3 == scalars.count || !":0123456789".unicodeScalars.contains(scalars[index + 3])
    else { return nil }
    let minutes = Double((scalars[index + 1].value - 0x30) * 10 + scalars[index + 2].value - 0x30)
    index += 3
    return hours + minutes / 60
  }

  private static func word(at index: inout Int, in scalars: [Unicode.Scalar]) -> String {
    var word = String.UnicodeScalarView()
    while index < scalars.count, scalars[index].isLetter {
      word.append(scalars[index])
      index += 1
    }
    return String(word)
  }

  private static func appendFraction(_ scalar: Unicode.Scalar, to tokens: inout [EffortToken]) {
    let value = scalar == "½" ? 0.5 : scalar == "¼" ? 0.25 : 0.75
    if case .number(let whole) = tokens.last {
      tokens[tokens.count - 1] = .number(whole + value)
    } else {
      tokens.append(.number(value))
    }
  }

  /// Reads `1/2`, alone between two slashes, as a half.
  private static func joiningFractions(_ tokens: [EffortToken]) -> [EffortToken] {
    guard tokens.count(where: { $0 == .slash }) == 1, let slash = tokens.firstIndex(of: .slash),
      slash > 0, slash + 1 < tokens.count, case .number(let top) = tokens[slash - 1],
      case .number(let bottom) = tokens[slash + 1], bottom > 0
    else { return tokens }
    var joined = tokens
    joined.replaceSubrange(slash - 1...slash + 1, with: [.number(top / bottom)])
    return joined
  }

  /// Opens brackets around the whole cell, as in `[3d]`, and drops a size before an effort: `[S] 2h`.
  static func bracketsOpened(_ tokens: [EffortToken]) -> [EffortToken] {
    if tokens.count > 3, tokens[0] == .open, tokens[2] == .close, case .word = tokens[1],
      case .number = tokens[3]
    {
      return Array(tokens[3...])
    }
    guard tokens.first == .open, tokens.last == .close else { return tokens }
    let inner = Array(tokens.dropFirst().dropLast())
    return inner.contains(.open) ? tokens : inner
  }
}
