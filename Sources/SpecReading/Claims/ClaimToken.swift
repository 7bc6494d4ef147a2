/// A piece of a sentence that may state a total.
struct ClaimToken {
  /// What a piece is.
  enum Kind: Hashable {
    /// A number with the value of its last digit; about, if a sign such as `~` says so.
    case number(Double, step: Double, isAbout: Bool)
    /// A word in lower case, or letters and digits mixed.
    case word(String)
    case colon
    case dash
    case open
    case close
    /// A sign between two statements, such as a comma.
    case separator
    /// A sign after which something else is said, such as a full stop.
    case end
    /// A sign that makes the sense of a number unsure, such as `%` or `<`.
    case stranger
  }

  /// What it is.
  let kind: Kind
  /// Where it stands in its cell, in scalars.
  let range: Range<Int>

  /// Splits `range` of a text.
  ///
  /// - Complexity: O(*n*) for *n* scalars.
  static func tokens(of cell: CellScalars, in range: Range<Int>) -> [ClaimToken] {
    var tokens: [ClaimToken] = []
    var isAbout = false
    var index = range.lowerBound
    while let scalar = cell[index], index < range.upperBound {
      let start = index
      index += 1
      let next = index < range.upperBound ? cell[index] : nil
      let kind: Kind
      switch scalar {
      case "~", "≈", "～", "〜", "±":
        isAbout = true
        continue
      case _ where scalar.isASCIIDigit:
        index = start
        kind = number(at: &index, to: range.upperBound, in: cell, isAbout: isAbout)
        isAbout = false
      case _ where scalar.isLetter || scalar == "#":
        index = endOfWord(from: start, to: range.upperBound, in: cell)
        kind = .word(Phrase(cell.string(start..<index)).text)
      case ":", "：": kind = .colon
      case "-", "–", "—", "−", "‐", "‑": kind = .dash
      case "(", "（", "[", "【": kind = .open
      case ")", "）", "]", "】": kind = .close
      case ",", "、", "，", "·", "•", "|", "&": kind = .separator
      case "/" where cell[start - 1]?.isBlank == true && next?.isBlank == true: kind = .separator
      case ";", "；", "。", "!", "！": kind = .end
      case ".": kind = next?.isBlank == false ? .stranger : .end
      case "%", "‰", "+", "<", ">", "≤", "≥", "=", "$", "€", "£", "¥", "/", "?", "½", "¼", "¾":
        kind = .stranger
      default: continue
      }
      tokens.append(ClaimToken(kind: kind, range: start..<index))
    }
    return tokens
  }

  /// Latin letters and digits in one word are a code; other scripts set numbers among letters.
  private static func endOfWord(from start: Int, to limit: Int, in cell: CellScalars) -> Int {
    var index = start + 1
    var isLatin = cell.scalars[start].isLatin
    while index < limit {
      let scalar = cell.scalars[index]
      if scalar.isASCIIDigit {
        guard isLatin else { break }
      } else {
        guard scalar.isLetter || scalar.isAccent || scalar == "'" || scalar == "’" else { break }
        isLatin = isLatin && scalar.isLatin
      }
      index += 1
    }
    return index
  }

  /// Reads `1,150`, `3.5` and `3,5`; a point before three digits may mean thousands, so nothing.
  private static func number(
    at index: inout Int, to limit: Int, in cell: CellScalars, isAbout: Bool
  ) -> Kind {
    func end(from start: Int) -> Int {
      var end = start
      while end < limit, cell.scalars[end].isASCIIDigit { end += 1 }
      return end
    }
    var value = 0.0
    func add(upTo end: Int) {
      for position in index..<end {
        value = value * 10 + Double(cell.scalars[position].value - 0x30)
      }
      index = end
    }
    add(upTo: end(from: index))
    while index < limit, cell[index] == ",", end(from: index + 1) == index + 4 {
      index += 1
      add(upTo: index + 3)
    }
    var step = 1.0
    let isPoint = index < limit && (cell[index] == "." || cell[index] == ",")
    let last = isPoint ? end(from: index + 1) : index
    if isPoint, last > index + 1 {
      let count = last - index - 1
      index += 1
      add(upTo: last)
      guard count <= 2 else { return .stranger }
      step = count == 1 ? 0.1 : 0.01
    }
    guard value <= 1e12 else { return .stranger }
    // The digits were read as one whole number, which is exact; one division rounds it once.
    value /= (1 / step).rounded()
    return .number(value, step: step, isAbout: isAbout)
  }
}
