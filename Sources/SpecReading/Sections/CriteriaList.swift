import PlanModel

/// Gathers acceptance criteria; the steps of one scenario are one criterion.
struct CriteriaList {
  /// The criteria so far.
  private(set) var texts: [String] = []
  /// How far the last one came, if it is a scenario.
  private var reached: ScenarioStep?

  /// Creates a list that is empty.
  init() {}

  /// Takes the criteria of a cell: one a line, or one for each number or bullet.
  init(_ cell: SpecText) {
    let lines = cell.brokenLines
    let isMarked = lines.first.flatMap { $0.split(separator: " ").first }.map(Self.isMark) ?? false
    for line in lines {
      for (position, part) in Self.parts(of: line).enumerated() {
        if isMarked, position == 0, !part.isMarked, !texts.isEmpty {
          continueLast(part.text)
        } else {
          add(part.text)
        }
      }
    }
  }

  /// Adds a criterion, or the next step of the scenario that is the last.
  mutating func add(_ text: String) {
    guard !text.isEmpty else { return }
    if let reached, let step = ScenarioStep(text), step == .more || step > reached {
      continueLast(text)
      self.reached = max(reached, ScenarioStep.last(in: text) ?? step)
      return
    }
    texts.append(text)
    let isScenario = ScenarioStep(text).map { $0 == .given || $0 == .when } ?? false
    reached = isScenario ? ScenarioStep.last(in: text) : nil
  }

  /// Adds more of the last criterion.
  mutating func continueLast(_ text: String) {
    guard !texts.isEmpty else { return texts.append(text) }
    texts[texts.count - 1] += " " + text
  }

  /// The parts of a line that begins with a number or a bullet, one for each; else all of it.
  private static func parts(of line: String) -> [(text: String, isMarked: Bool)] {
    let words = line.split(separator: " ")
    guard let first = words.first, isMark(first) else { return [(line, false)] }
    var parts: [[Substring]] = [[]]
    var number = self.number(first)
    for word in words.dropFirst() {
      let isNext =
        number.map { self.number(word) == $0 + 1 }
        ?? (word == first && first != "-" && first != "–")
      if isNext {
        parts.append([])
        number = number.map { $0 + 1 }
      } else {
        parts[parts.count - 1].append(word)
      }
    }
    return parts.map { (withoutTick($0).joined(separator: " "), true) }
  }

  /// The words of a part without a tick box in front.
  private static func withoutTick(_ words: [Substring]) -> ArraySlice<Substring> {
    if words.first == "[x]" || words.first == "[X]" { return words.dropFirst() }
    return words.prefix(2) == ["[", "]"] ? words.dropFirst(2) : words[...]
  }

  private static func isMark(_ word: Substring) -> Bool {
    number(word) != nil || ["-", "–", "*", "•", "◦", "▪", "·", "✓", "✅", "☐"].contains(word)
  }

  /// The number that a word such as `2.`, `2)` or `(2)` is.
  private static func number(_ word: Substring) -> Int? {
    guard let last = word.last, last == "." || last == ")", word.utf8.count <= 4 else { return nil }
    let digits = word.dropLast().drop { $0 == "(" }
    return digits.allSatisfy(\.isASCII) ? Int(digits) : nil
  }
}
