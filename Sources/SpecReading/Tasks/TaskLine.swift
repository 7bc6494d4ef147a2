import PlanModel

/// The one line in which a heading, or an item of a list, says what a task is.
///
///     - [ ] **T-12** Title (4h) (depends on T-05)
///     #### BE-303: Title (1.00 day)
///     - [ ] Title (depends: T-001) (8h) [T-003]
///
/// Brackets and the ends behind a dash are fields where they read as one; the rest is the title.
struct TaskLine {
  /// The id, with its place.
  private(set) var id: SpecText?
  /// What the id looks like.
  private(set) var form: TaskName.Form?
  /// The word before the id.
  private(set) var label = ""
  /// Whether the id is set off from the title.
  private(set) var isSetOff = false
  /// Whether the id stands in the bold words at the beginning.
  private(set) var isBold = false
  /// All of it.
  let text: SpecText
  /// Whether a tick box stands in front.
  let hasTick: Bool
  /// What is left when the id and the fields are taken out.
  private(set) var title = ""
  /// The fields in it.
  private(set) var fields: [TaskField] = []

  private let cell: CellScalars
  private var places: [TaskField.Place] = []
  /// What is neither id nor field.
  private var kept: [Range<Int>] = []

  /// Reads `text`.
  ///
  /// - Complexity: O(*n*) for *n* scalars.
  init(_ text: SpecText) {
    self.text = text
    cell = CellScalars(text)
    let tick = TaskName.endOfTick(cell)
    hasTick = tick != nil
    // No title is longer; looking further would cost time.
    let limit = min(cell.scalars.count, 1000)
    var start = min(tick ?? 0, limit)
    if var name = TaskName(cell, in: start..<limit) {
      // In `3. BE-7: Title` the number is that of the list or the section.
      if name.form == .number, let inner = TaskName(cell, in: name.end..<limit),
        inner.form != .number, inner.isSetOff
      {
        name = inner
      }
      take(name)
      isSetOff = name.isSetOff
      isBold = name.id.lowerBound < cell.endOfBold
      start = name.end
    }
    takeBrackets(in: start..<limit)
    takeEnds()
    fields = places.map { $0.field(in: cell) }
    title = Self.title(kept.map(cell.string).joined(separator: " "))
  }

  private mutating func take(_ name: TaskName) {
    id = cell.text(name.id)
    form = name.form
    label = name.label
  }

  /// Takes out the brackets that hold fields or the id.
  private mutating func takeBrackets(in range: Range<Int>) {
    var start = range.lowerBound
    var open: Int?
    for index in range {
      switch cell.scalars[index] {
      case "(", "[", "（": open = index
      case ")", "]", "）":
        guard let from = open else { continue }
        open = nil
        guard takeBracket(from + 1..<index) else { continue }
        kept.append(start..<from)
        start = index + 1
      default: continue
      }
    }
    kept.append(start..<range.upperBound)
  }

  /// Takes what stands in a bracket; false if it is no field.
  private mutating func takeBracket(_ range: Range<Int>) -> Bool {
    var isTaken = false
    for piece in pieces(of: range) {
      if takeField(piece) {
        isTaken = true
      } else if isTaken, let last = places.last, last.meaning == .dependencies,
        last.value.upperBound > range.lowerBound
      {
        places[places.count - 1].value = last.value.lowerBound..<piece.upperBound
      } else if id == nil, let name = TaskName(cell, in: piece), name.form == .code,
        name.id == piece
      {
        take(name)
        isSetOff = true
        isTaken = true
      }
    }
    return isTaken
  }

  /// The pieces between commas, semicolons and bars.
  private func pieces(of range: Range<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where ",;|·，；".unicodeScalars.contains(cell.scalars[index]) {
      // `1,5 h` is one number.
      let isDecimal = cell.scalars[index] == "," && cell[index + 1]?.isASCIIDigit == true
      guard !isDecimal else { continue }
      pieces.append(cell.trimmed(start..<index))
      start = index + 1
    }
    pieces.append(cell.trimmed(start..<range.upperBound))
    return pieces.filter { !$0.isEmpty }
  }

  /// Takes a piece that is a field with a name, a dependency in words, an effort or a state.
  private mutating func takeField(_ piece: Range<Int>) -> Bool {
    let named = TaskField.places(in: cell, piece)
    if !named.isEmpty {
      places += named
    } else if let dependency = TaskField.wordedDependency(in: cell, piece) {
      places.append(dependency)
    } else if Self.isEffort(cell.string(piece)) {
      places.append(TaskField.Place(meaning: .effort, name: nil, value: piece))
    } else if TaskLabelWord.states.contains(Phrase(cell.string(piece)).text) {
      places.append(TaskField.Place(meaning: .status, name: nil, value: piece))
    } else {
      return false
    }
    return true
  }

  /// Takes fields off the end, behind a dash, a bar, a colon or `~`.
  private mutating func takeEnds() {
    while let last = kept.popLast() {
      let range = cell.trimmed(last)
      if range.isEmpty, !kept.isEmpty { continue }
      // A line with more signs than these is prose.
      let signs = range.filter { isEndSign($0, in: range) }.suffix(8)
      let taken = signs.first { sign in
        let end = TaskField.trimmed(cell, sign + 1..<range.upperBound)
        return !end.isEmpty && takeField(end)
      }
      kept.append(range.lowerBound..<(taken ?? range.upperBound))
      if taken == nil { return }
    }
  }

  /// Whether a sign that may stand before a field is at `index`.
  private func isEndSign(_ index: Int, in range: Range<Int>) -> Bool {
    let isAfterBlank = index == range.lowerBound || cell.scalars[index - 1].isBlank
    let isBeforeBlank = index + 1 == range.upperBound || cell.scalars[index + 1].isBlank
    switch cell.scalars[index] {
    case "-", "–", "—", "|", "·", "•": return isAfterBlank && isBeforeBlank
    case "~", "≈": return isAfterBlank
    case ";", ",": return isBeforeBlank
    case ":": return isBeforeBlank && !isAfterBlank
    // A clock or a tick: `⏱ 2 hours`, `✅ DONE`.
    case let sign where !sign.isASCII:
      return isAfterBlank && sign.properties.generalCategory == .otherSymbol
    default: return false
    }
  }

  /// Whether a text is an effort beyond doubt: a number with its unit, or a size in capitals.
  private static func isEffort(_ text: String) -> Bool {
    guard text.utf8.count <= 60, case .amount(let amount, let unit?) = EffortGrammar.read(text)
    else {
      return false
    }
    guard case .size = amount else { return unit != .size }
    return text.count <= 3 && text.allSatisfy(\.isUppercase)
  }

  /// A text with single blanks and without the signs around it.
  private static func title(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let inner = words.drop { !$0.isLetter && !$0.isNumber && !"[(<\"'`{".contains($0) }
    let end = inner.lastIndex { $0.isLetter || $0.isNumber || ")]}>\"'`!?%+*#".contains($0) }
    return end.map { String(inner[...$0]) } ?? ""
  }
}
