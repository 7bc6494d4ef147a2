/// Collects the plain text of a cell of an HTML table, with the place of each piece.
struct HTMLCellBuilder {
  private let file: String
  private let bytes: [UInt8]
  /// Where the cell begins, for a cell without text.
  private let start: (line: Int, column: Int)
  private var plain: [UInt8] = []
  private var runs: [SpecText.Run] = []
  /// The line of the first text.
  private var firstLine: Int?
  private var isBlankPending = false
  /// Whether what follows stands in another line.
  private var isBreakPending = false
  /// Where another line begins.
  private var breaks: [Int] = []
  private var boldStart: Int?
  private var boldLength = 0
  private var struck: [Range<Int>] = []
  private var struckStart: Int?

  /// Starts a cell whose content begins at `line` and `column`.
  init(file: String, bytes: [UInt8], line: Int, column: Int) {
    self.file = file
    self.bytes = bytes
    start = (line, column)
  }

  /// Adds text that stands in one line, which begins at `lineStart`.
  ///
  /// Runs of blanks are one blank, entities are the characters they mean, and the marks of
  /// Markdown for bold text and code, which many write here too, are left out.
  mutating func append(_ range: Range<Int>, line: Int, lineStart: Int) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      let column = index - lineStart + 1
      switch byte {
      case 0x20, 0x09, 0x0B, 0x0C:
        isBlankPending = true
      case 0x26:
        if let (text, end) = HTMLEntity.character(at: index, before: range.upperBound, in: bytes) {
          if text == " " {
            isBlankPending = true
          } else {
            append(Array(text.utf8), line: line, column: column)
          }
          index = end
          continue
        }
        append([byte], line: line, column: column)
      case 0x60: break
      case 0x2A where index + 1 < range.upperBound && bytes[index + 1] == 0x2A:
        index += 1
      case 0x7E where index + 1 < range.upperBound && bytes[index + 1] == 0x7E:
        isStruck ? endStruck() : beginStruck()
        index += 1
      default: append([byte], line: line, column: column)
      }
      index += 1
    }
  }

  /// Adds a sign that a tag stands for.
  mutating func append(sign: String, line: Int, column: Int) {
    append(Array(sign.utf8), line: line, column: column)
  }

  /// Notes that what follows is another word.
  mutating func separate() { isBlankPending = true }

  /// Notes that what follows stands in another line.
  mutating func breakLine() { (isBlankPending, isBreakPending) = (true, true) }

  /// Notes that bold text begins here.
  mutating func beginBold() { if plain.isEmpty, boldStart == nil { boldStart = 0 } }

  /// Notes that bold text ends here.
  mutating func endBold() { if boldStart != nil, boldLength == 0 { boldLength = plain.count } }

  /// Whether struck text is open.
  private var isStruck: Bool { struckStart != nil }

  /// Notes that struck text begins here.
  mutating func beginStruck() { if struckStart == nil { struckStart = plain.count } }

  /// Notes that struck text ends here.
  mutating func endStruck() {
    guard let start = struckStart else { return }
    if start < plain.count { struck.append(start..<plain.count) }
    struckStart = nil
  }

  /// Returns what was collected.
  mutating func build() -> SpecText {
    endStruck()
    guard let line = firstLine else {
      return SpecText("", file: file, line: start.line, column: start.column)
    }
    return SpecText(
      String(decoding: plain, as: UTF8.self), file: file, line: line, runs: runs,
      boldLength: boldLength, struck: struck, breaks: breaks)
  }

  /// Adds bytes that stand at one place, after the blank that is due.
  private mutating func append(_ piece: [UInt8], line: Int, column: Int) {
    let first = firstLine ?? line
    firstLine = first
    if isBlankPending, !plain.isEmpty { plain.append(0x20) }
    if isBreakPending, !plain.isEmpty { breaks.append(plain.count) }
    (isBlankPending, isBreakPending) = (false, false)
    let run = SpecText.Run(offset: plain.count, column: column, lineOffset: line - first)
    let continues =
      runs.last.map { last in
        last.lineOffset == run.lineOffset && run.column - last.column == run.offset - last.offset
      } ?? false
    if !continues { runs.append(run) }
    plain += piece
  }
}
