/// Finds the HTTP status codes in a text.
enum StatusCodes {
  /// Returns the codes that a text on them lists: every number from 100 to 599 outside brackets.
  static func listed(in text: String) -> [Int] {
    numbers(in: text).filter { $0.depth == 0 }.map(\.code)
  }

  /// Returns the code that an item such as `404: Not Found` is about.
  static func leading(in text: String) -> Int? {
    numbers(in: text).first.flatMap { $0.wordsBefore <= 1 ? $0.code : nil }
  }

  /// Returns the codes that a text on an answer gives: with their reason, or at its beginning, as
  /// in `200 with the team, 404 if there is none`.
  static func mentioned(in text: String) -> [Int] {
    let numbers = numbers(in: text)
    let beginsWithCode = numbers.first?.wordsBefore == 0
    return numbers.filter { number in
      reasons.contains(number.wordAfter) || beginsWithCode && number.beginsClause
    }.map(\.code)
  }

  /// A number that may be a status code, and where it stands.
  private struct Number {
    var code: Int
    /// In how many brackets.
    var depth: Int
    /// How many words stand before it.
    var wordsBefore: Int
    /// Whether it is the first word of the text, or behind a comma, semicolon or slash.
    var beginsClause: Bool
    /// The word behind it, in lower case.
    var wordAfter: String
  }

  /// First words of the usual reasons.
  private static let reasons: Set<String> = [
    "ok", "created", "accepted", "no", "moved", "found", "see", "not", "bad", "unauthorized",
    "forbidden", "conflict", "gone", "too", "unprocessable", "internal", "service", "payload",
    "precondition", "method", "partial", "multi", "temporary", "permanent", "request", "gateway",
  ]

  private static func numbers(in text: String) -> [Number] {
    var numbers: [Number] = []
    var depth = 0
    var wordCount = 0
    var word = ""
    var beginsClause = true
    func end(_ word: String) {
      guard !word.isEmpty else { return }
      if let last = numbers.indices.last, numbers[last].wordAfter.isEmpty {
        numbers[last].wordAfter = word.lowercased()
      }
      if word.utf8.count == 3, let code = Int(word), (100...599).contains(code) {
        numbers.append(
          Number(
            code: code, depth: depth, wordsBefore: wordCount, beginsClause: beginsClause,
            wordAfter: ""))
      }
      wordCount += 1
      beginsClause = false
    }
    for character in text {
      // A code has no unit, sign or decimals: `200ms`, `5.200` and `<200` are none.
      if character.isLetter || character.isNumber || ".%_$#<>=≤≥".contains(character) {
        word.append(character)
        continue
      }
      end(word.trimmed(of: "."))
      word = ""
      switch character {
      case "(", "[": depth += 1
      case ")", "]": depth = max(0, depth - 1)
      case ",", ";", "/", "，", "、": beginsClause = true
      default: break
      }
    }
    end(word.trimmed(of: "."))
    return numbers
  }
}
