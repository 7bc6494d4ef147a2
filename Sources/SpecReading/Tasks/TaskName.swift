/// Finds the id at the beginning of a heading, an item of a list or a title.
///
///     line  ->  tick? sign* (label blank)? id closing?      - [ ] **T-12** …, Task 1.2: …, [BE-1] …
struct TaskName {
  /// How sure a word is an id by its looks alone.
  enum Form: Hashable {
    /// Letters and a number: `BE-1`, `T12`, `#5`.
    case code
    /// A number after a word that means a task: `Task 1.2`.
    case labelled
    /// Only a number: `1.2`.
    case number
  }

  /// Where the id stands, without its label.
  let id: Range<Int>
  /// What it looks like.
  let form: Form
  /// The word before it, in lower case.
  let label: String
  /// Where the title may begin.
  let end: Int
  /// Whether a sign, a bracket or the end of bold words sets it off from the title.
  let isSetOff: Bool

  /// Reads the id in `range` of `cell`, at its beginning; nil if none stands there.
  init?(_ cell: CellScalars, in range: Range<Int>) {
    let limit = range.upperBound
    var start = range.lowerBound
    while start < limit, !cell.isWordPart(at: start, to: limit), !Self.isHash(cell, start, limit) {
      start += 1
    }
    var isBracketed =
      start > range.lowerBound && "[(`".unicodeScalars.contains(cell[start - 1] ?? " ")
    var label = ""
    var wordEnd = Self.endOfID(cell, from: start, to: limit)
    if let (word, next) = Self.label(cell, from: start, to: limit) {
      label = word
      isBracketed = false
      start = next
      wordEnd = Self.endOfID(cell, from: start, to: limit)
    }
    guard let form = Self.form(of: cell.scalars[start..<wordEnd]) else { return nil }
    id = start..<wordEnd
    self.form = form == .number && !label.isEmpty ? .labelled : form
    self.label = label
    var end = wordEnd
    if end < limit, "])`".unicodeScalars.contains(cell.scalars[end]) { end += 1 }
    self.end = end
    let next = cell.skipBlanks(from: end, to: limit)
    let isSign = next < limit && Self.separators.contains(cell.scalars[next])
    let endOfBold = cell.endOfBold
    isSetOff = isSign || isBracketed || (endOfBold >= wordEnd && endOfBold <= end + 1)
  }

  /// Where the text behind a tick box begins, if one stands at the beginning of `cell`.
  static func endOfTick(_ cell: CellScalars) -> Int? {
    guard cell[0] == "[", cell[2] == "]", let mark = cell[1],
      " xX-~/✓✔".unicodeScalars.contains(mark)
    else { return nil }
    return 3
  }

  private static func isHash(_ cell: CellScalars, _ index: Int, _ limit: Int) -> Bool {
    cell[index] == "#" && index + 1 < limit && cell.scalars[index + 1].isASCIIDigit
  }

  /// Whether another id of its kind begins `text`, as the end of a range does.
  static func beginsLike(_ prefix: String, _ text: String) -> Bool {
    let cell = CellScalars(SpecText(text, file: "", line: 1, column: 1))
    guard let name = TaskName(cell, in: cell.indices), name.form == .code else { return false }
    return TaskIDText.prefix(of: cell.string(name.id)) == prefix
  }

  /// The end of letters, digits and the signs between them.
  private static func endOfID(_ cell: CellScalars, from start: Int, to limit: Int) -> Int {
    var end = start
    while end < limit {
      guard cell.isWordPart(at: end, to: limit) || cell.isAttached(at: end, to: limit) else {
        break
      }
      end += 1
    }
    return end
  }

  /// The label before a number and where the number begins: one word or two.
  private static func label(_ cell: CellScalars, from start: Int, to limit: Int) -> (String, Int)? {
    var end = start
    for _ in 0..<2 {
      while end < limit, cell.scalars[end].isLetter || cell[end] == "-" { end += 1 }
      let next = cell.skipBlanks(from: end, to: limit)
      let number = cell[next] == "#" ? next + 1 : next
      let word = Phrase(cell.string(start..<end)).text
      if number < limit, TaskLabelWord.tasks.contains(word),
        next > end || (cell.scalars[next].isASCIIDigit && cell[end - 1]?.isASCII == false)
      {
        let idEnd = endOfID(cell, from: number, to: limit)
        if cell.scalars[number..<idEnd].contains(where: \.isASCIIDigit) { return (word, number) }
      }
      guard next > end else { return nil }
      end = next
    }
    return nil
  }

  /// Tells an id from a word, a version, a year or a priority.
  private static func form(of word: ArraySlice<Unicode.Scalar>) -> Form? {
    guard let first = word.first, word.count <= 40, word.contains(where: \.isASCIIDigit) else {
      return nil
    }
    if first.isASCIIDigit {
      let isNumber = word.dropLast().allSatisfy { $0.isASCIIDigit || $0 == "." }
      let isYear = word.count == 4 && word.allSatisfy(\.isASCIIDigit)
      return isNumber && !isYear && word.last?.isLetter != true ? .number : nil
    }
    if first == "#" { return word.dropFirst().allSatisfy(\.isASCIIDigit) ? .code : nil }
    let letters = word.prefix(while: \.isLetter)
    let rest = word.dropFirst(letters.count)
    guard let sign = rest.first else { return nil }
    if sign.isASCIIDigit {
      let isUpper = letters.count <= 5 && letters.allSatisfy { (0x41...0x5A).contains($0.value) }
      let isPriority = letters.elementsEqual(["P"]) && rest.count == 1
      let isQuarter =
        letters.elementsEqual(["Q"]) && rest.count == 1 && ("1"..."4").contains(sign)
      // `S3-bucket` is a word, `S3-05` an id.
      let tail = rest.drop { $0.isASCIIDigit }
      let isTail =
        tail.count <= 1 || tail.last?.isASCIIDigit == true
        || tail.dropLast().last?.isASCIIDigit == true
      return isUpper && !isPriority && !isQuarter && isTail ? .code : nil
    }
    let next = rest.dropFirst().first
    return sign == "." && next?.isASCIIDigit != true ? nil : .code
  }

  private static let separators: Set<Unicode.Scalar> = [
    ":", "：", "-", "–", "—", "|", ".", ")", "(", "[", "（", "、", "·",
  ]
}
