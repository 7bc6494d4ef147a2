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
      case "-", "–", "—", "−", "‐", "‑": tokens.append(.dash)
      case "~" where tokens.last?.endsAmount == true: tokens.append(.dash)
      case "/": tokens.append(.slash)
      case "(", "（", "[": tokens.append(.open)
      case ")", "）", "]": tokens.append(.close)
      case "+": tokens.append(.plus)
      case "½", "¼", "¾": appendFraction(scalar, to: &tokens)
      case _ where scalar.isASCIIDigit || isLeadingPoint(at: index, in: scalars):
        tokens.append(.number(number(at: &index, in: scalars)))
        continue
      case _ where scalar.isLetter:
        tokens.append(.word(word(at: &index, in: scalars)))
        continue
      case "*", "=", "%", "$", "€", "#", "?", "!", "{", "}": tokens.append(.other)
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
}
