import PlanModel

/// A sentence, heading or cell that states figures, such as `Total: 17 tasks, 44 SP`.
///
///     sentence  ->  (label ":")? quantity (separator quantity)*
///     quantity  ->  "~"? number ("-" number)? unit?
///
/// Remarks in brackets are passed over, and so is what follows the first statement.
struct ClaimSentence {
  /// A number with what it counts.
  struct Quantity {
    /// What a number counts.
    enum Measure: Equatable {
      case tasks
      /// `isWork` when the unit itself says that it is not one of the calendar.
      case effort(EffortUnit, isWork: Bool)
      /// Those who do the work.
      case people
      /// Nothing is written.
      case bare
    }

    /// Of a range the middle.
    var amount: Double
    /// How far the truth may lie from it.
    var tolerance: Double
    /// What is counted.
    var measure: Measure
    /// Where it stands.
    var range: Range<Int>

    /// Returns the claim that the number counts an effort in `unit`.
    func effort(in unit: EffortUnit) -> StatedFigure.Claim {
      .effort(
        amount: amount * unit.scale, tolerance: tolerance * unit.scale, unit: unit.unit)
    }
  }

  /// The figures, in order.
  private(set) var quantities: [Quantity] = []
  /// What the words do, those of the label among them.
  private(set) var words: Set<ClaimWord> = []
  /// The unit that the label names.
  private(set) var labelUnit: EffortUnit?
  /// What the figures are said of, by the words of the label that are not known; else empty.
  private(set) var subject = ""
  /// Whether there is a label with a colon.
  private(set) var hasLabel = false

  private let cell: CellScalars
  private let tokens: [ClaimToken]
  private var index = 0

  /// Reads `range` of a text; nothing if it does not state figures, or not only that.
  init?(_ cell: CellScalars, in range: Range<Int>) {
    guard range.count <= 400 else { return nil }
    self.cell = cell
    tokens = ClaimToken.tokens(of: cell, in: range)
    let colon = tokens.firstIndex { $0.kind == .colon }
    if let colon {
      guard readLabel(to: colon) else { return nil }
      index = colon + 1
    }
    guard readFigures(), !quantities.isEmpty else { return nil }
  }

  /// Reads a text as a label alone, such as the first cell of a row; none if it holds a figure.
  init?(label text: SpecText) {
    guard text.text.utf8.count <= 200 else { return nil }
    cell = CellScalars(text)
    tokens = ClaimToken.tokens(of: cell, in: cell.indices)
    guard readLabel(to: tokens.count) else { return nil }
  }

  /// Returns the sentence as it is under a label that stands in another cell.
  func labelled(_ label: ClaimSentence) -> ClaimSentence {
    var sentence = self
    sentence.words.formUnion(label.words)
    (sentence.labelUnit, sentence.subject) = (label.labelUnit, label.subject)
    sentence.hasLabel = true
    return sentence
  }

  private mutating func readLabel(to end: Int) -> Bool {
    hasLabel = true
    var strangers: [String] = []
    var depth = 0
    for token in tokens[..<end] {
      switch token.kind {
      case .open: depth += 1
      case .close: depth = max(0, depth - 1)
      case .word(let word):
        let parts = ClaimWord.parts(of: word)
        if let parts {
          words.formUnion(parts)
        } else {
          // `Total (with buffer)` is another total.
          guard depth == 0 else { return false }
          strangers.append(cell.string(token.range))
        }
      case .number:
        if depth == 0 { strangers.append(cell.string(token.range)) }
      case .stranger, .end:
        // `Est. effort` is abbreviated.
        if token.kind == .stranger, depth == 0 { return false }
      case .dash, .separator, .colon: break
      }
    }
    if let first = tokens.first, end > 0 {
      labelUnit = EffortUnit(
        mentionedIn: cell.string(first.range.lowerBound..<tokens[end - 1].range.upperBound))
    }
    subject = strangers.joined(separator: " ")
    return true
  }

  private mutating func readFigures() -> Bool {
    var isSeparated = true
    var isAbout = false
    while index < tokens.count {
      switch tokens[index].kind {
      case .number:
        guard isSeparated, let quantity = quantity(isAbout: isAbout) else { return false }
        quantities.append(quantity)
        (isSeparated, isAbout) = (false, false)
        continue
      case .word(let word):
        guard let parts = ClaimWord.parts(of: word) else { return false }
        words.formUnion(parts)
        isAbout = isAbout || parts.contains(.about)
        isSeparated = isSeparated || parts.contains(.filler)
      case .open:
        guard skipRemark() else { return false }
      case .separator: isSeparated = true
      case .end where quantities.isEmpty, .colon, .close, .stranger: return false
      case .dash where quantities.isEmpty: break
      case .end, .dash: return true
      }
      index += 1
    }
    return true
  }

  /// Passes over a bracket to the one that closes it, unless it adds something to the figure.
  private mutating func skipRemark() -> Bool {
    while index + 1 < tokens.count, tokens[index].kind != .close {
      if case .word(let word) = tokens[index].kind, Self.addingWords.contains(word) { return false }
      index += 1
    }
    return true
  }

  private mutating func quantity(isAbout: Bool) -> Quantity? {
    guard case .number(let low, let step, let isSigned) = tokens[index].kind else { return nil }
    let start = tokens[index].range.lowerBound
    var (high, highStep, isRounded) = (low, step, isAbout || isSigned)
    index += 1
    if index + 1 < tokens.count, isRangeMark(tokens[index].kind),
      case .number(let other, let otherStep, let isAlsoSigned) = tokens[index + 1].kind
    {
      (high, highStep, isRounded) = (other, otherStep, isRounded || isAlsoSigned)
      index += 2
    }
    let amount = (low + high) / 2
    let rounding = isRounded ? 0.1 * high : max(step, highStep) / 2
    guard let measure = measure(), low <= high, high <= 1e9 else { return nil }
    return Quantity(
      amount: amount, tolerance: (high - low) / 2 + rounding, measure: measure,
      range: start..<tokens[index - 1].range.upperBound)
  }

  private func isRangeMark(_ kind: ClaimToken.Kind) -> Bool {
    switch kind {
    case .dash: true
    case .word(let word): ["to", "bis", "à", "a"].contains(word)
    default: false
    }
  }

  /// What stands behind a number: the longest unit of up to three words, or a word for tasks.
  private mutating func measure() -> Quantity.Measure? {
    var written: [String] = []
    var best: (measure: Quantity.Measure, end: Int)?
    var position = index
    while written.count < 3, position < tokens.count, case .word(let word) = tokens[position].kind {
      written.append(word)
      position += 1
      if written.count == 1, ClaimWord.people.contains(word) { best = (.people, position) }
      if let unit = unit(written, upTo: position) {
        best = (.effort(unit, isWork: ClaimWord.isWork(unit: written)), position)
      } else if written.count == 1,
        let parts = ClaimWord.parts(of: word)?.filter({ $0 != .count && $0 != .filler }),
        parts == [.task]
      {
        best = (.tasks, position)
      }
      if position < tokens.count, tokens[position].kind == .dash { position += 1 }
    }
    guard let best else { return .bare }
    index = best.end
    return best.measure
  }

  /// Words of remarks by which a figure is more than the sum of the tasks.
  private static let addingWords: Set<String> = [
    "incl", "including", "includes", "included", "inclusive", "with", "plus", "inkl",
    "einschließlich", "mit", "compris", "inclus", "incluye", "incluido", "con", "com",
  ]

  /// The unit that words mean; `PT` is told from `pt` by its case.
  private func unit(_ words: [String], upTo end: Int) -> EffortUnit? {
    if words.count == 1 { return EffortUnit(cell.string(tokens[end - 1].range)) }
    if let unit = EffortUnit(words.joined(separator: " ")) { return unit }
    guard words.count == 2, ClaimWord.persons.contains(words[0]) else { return nil }
    return EffortUnit(words[1])
  }
}
