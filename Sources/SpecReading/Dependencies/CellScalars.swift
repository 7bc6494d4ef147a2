import PlanModel

/// The scalars of a cell, each with its place: what the dependency grammar is read from.
struct CellScalars {
  /// The text's scalars.
  let scalars: [Unicode.Scalar]
  /// The UTF-8 offset of each scalar, and of the end.
  private let offsets: [Int]
  private let text: SpecText

  /// Takes the scalars of `text`.
  init(_ text: SpecText) {
    self.text = text
    scalars = Array(text.text.unicodeScalars)
    var offsets = [0]
    offsets.reserveCapacity(scalars.count + 1)
    for scalar in scalars { offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar)) }
    self.offsets = offsets
  }

  /// Where the bold words at the beginning end.
  var endOfBold: Int { offsets.firstIndex { $0 >= text.boldLength } ?? scalars.count }

  /// Returns the scalar at which, or before which, the text has so many UTF-8 bytes.
  func index(at offset: Int) -> Int { offsets.partitioningIndex { $0 >= offset } }

  /// All of it.
  var indices: Range<Int> { scalars.indices }

  /// Returns the scalar at `index`, if there is one.
  subscript(index: Int) -> Unicode.Scalar? {
    scalars.indices.contains(index) ? scalars[index] : nil
  }

  /// Returns the text of a range.
  func string(_ range: Range<Int>) -> String {
    let bytes = text.text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: offsets[range.lowerBound])
    let end = bytes.index(start, offsetBy: offsets[range.upperBound] - offsets[range.lowerBound])
    return String(text.text[start..<end])
  }

  /// Returns a range as a text that knows its place.
  func text(_ range: Range<Int>) -> SpecText {
    text.part(offsets[range.lowerBound]..<offsets[range.upperBound])
  }

  /// Returns the place of a range in the file.
  func span(_ range: Range<Int>) -> SourceSpan {
    text.span(of: offsets[range.lowerBound]..<offsets[range.upperBound])
  }

  /// Returns the index of the scalar that begins at a byte of the text, or its end.
  func index(ofByte byte: Int) -> Int? {
    let index = offsets.partitioningIndex { $0 >= byte }
    return index < offsets.count && offsets[index] == byte ? index : nil
  }

  /// Returns the first index from `start` on, below `end`, that is not blank.
  func skipBlanks(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, scalars[index].isBlank { index += 1 }
    return index
  }

  /// Returns the end of the word that begins at `start`.
  func endOfWord(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, !scalars[index].isBlank { index += 1 }
    return index
  }

  /// Returns a range without the blanks at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    let start = skipBlanks(from: range.lowerBound, to: range.upperBound)
    var end = range.upperBound
    while end > start, scalars[end - 1].isBlank { end -= 1 }
    return start..<end
  }

  /// Whether a letter or digit stands at `index`, below `end`.
  func isWordPart(at index: Int, to end: Int) -> Bool {
    guard index < end else { return false }
    return scalars[index].isASCIIDigit || scalars[index].isLetter
  }
}

extension CellScalars {
  /// Whether what stands at `index` belongs to the id before it, as in `1.1.3` after `1.1`.
  func isAttached(at index: Int, to limit: Int) -> Bool {
    guard index < limit, !isScriptChange(at: index) else { return false }
    if isWordPart(at: index, to: limit) { return true }
    return "-_.#−".unicodeScalars.contains(scalars[index])
      && isWordPart(at: index + 1, to: limit)
  }

  /// Whether a word of a script without blanks, such as `と`, follows a digit or Latin letter.
  func isScriptChange(at index: Int) -> Bool {
    guard index > 0, let next = self[index], next.value >= 0x2E80, next.isLetter else {
      return false
    }
    return scalars[index - 1].isASCIILetterOrDigit
  }

  /// Passes over signs, and over a remark in brackets unless the piece begins with it.
  func skipSigns(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, !isWordPart(at: index, to: end) {
      if self[index] == "(", index > 0, let close = closing(from: index, to: end) {
        index = close
      }
      index += 1
    }
    return index
  }

  /// The bracket that closes the one at `start`; no remark is longer than a few lines.
  private func closing(from start: Int, to end: Int) -> Int? {
    scalars[start..<min(end, start + 500)].firstIndex(of: ")")
  }

  /// The end of a word that is no id: before a blank, a bracket or the mark of a range.
  func endOfStranger(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, !scalars[index].isBlank,
      !"…–—~→()[]".unicodeScalars.contains(scalars[index]),
      !(self[index] == "." && !isWordPart(at: index + 1, to: end))
    {
      index += 1
    }
    while index > start + 1, !isWordPart(at: index - 1, to: end) { index -= 1 }
    return max(index, min(start + 1, end))
  }
}
