package import PlanModel

/// Finds the edits that take terms out of the lists in which they stand.
///
///     | BE-5 | Build it | 2d | BE-1, BE-3 |   without BE-1 becomes   | BE-5 | Build it | 2d | BE-3 |
///
/// A term goes with the separator to its next neighbour that stays, else with the one before it;
/// one that stands alone leaves the file's word for nothing. Where words stand beside a term nobody
/// knows whether they belong to it, and there is no edit.
package struct TermRemoval {
  private let path: String
  private let lines: SourceLines

  /// Prepares to edit a file.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package init(from file: SourceFile) {
    path = file.path
    lines = SourceLines(file.text)
  }

  /// Takes terms out of their lists.
  ///
  /// Each edit is right by itself, and all of them are right together. Of terms that are all of a
  /// list the first has no edit before the others are gone.
  ///
  /// - Parameter terms: Places of the file that do not overlap.
  /// - Returns: For each of `terms`, in their order, the edit that removes it, if it is known.
  /// - Complexity: O(*n* + *k* log *k*) for *n* bytes in their lines and *k* terms.
  package func edits(removing terms: [SourceSpan]) -> [TextEdit?] {
    var edits = [TextEdit?](repeating: nil, count: terms.count)
    let byLine = Dictionary(grouping: terms.indices, by: { terms[$0].line })
    for line in byLine.keys.sorted() {
      let numbers = (byLine[line] ?? []).sorted { terms[$0].column > terms[$1].column }
      let text = String(decoding: lines[line], as: UTF8.self)
      let list = TermList(CellScalars(SpecText(text, file: path, line: line, column: 1)))
      // Where the removed terms begin after which none stays; looked at from right to left.
      var lasting: Set<Int> = []
      for number in numbers {
        guard let term = list.term(at: terms[number]) else { continue }
        guard let before = list.before(term), let after = list.after(term) else { continue }
        let isLast = after.item.map(lasting.contains) ?? true
        if isLast { lasting.insert(term.lowerBound) }
        let range: Range<Int>
        var replacement = ""
        if !isLast, let next = after.item {
          range = term.lowerBound..<next
        } else if let previous = before.item {
          range = previous..<term.upperBound
        } else if after.item == nil {
          (range, replacement) = (term, nothing)
        } else {
          continue
        }
        edits[number] = TextEdit(list.cell.span(range), replacement: replacement)
      }
    }
    return edits
  }

  /// What the file writes where nothing is waited for.
  private var nothing: String {
    let saysNone = (1...lines.count).contains { line in
      lines[line].split(separator: 0x7C).contains { cell in
        cell.count < 40 && Phrase(String(decoding: cell, as: UTF8.self)).text == "none"
      }
    }
    return saysNone ? "None" : "-"
  }
}

/// A line with the terms of a list, and what stands between them.
private struct TermList {
  /// What stands beside a term: the end of the list, or a separator and an item.
  struct Neighbour {
    /// Where the item next to it begins, or the one before it ends; `nil` at the end of the list.
    let item: Int?
  }

  /// The line.
  let cell: CellScalars

  init(_ cell: CellScalars) { self.cell = cell }

  /// Returns the range of a term with the marks of emphasis, code or a link around it.
  func term(at span: SourceSpan) -> Range<Int>? {
    guard var start = cell.index(ofByte: span.column - 1),
      var end = cell.index(ofByte: span.column - 1 + span.length), start < end
    else { return nil }
    if cell[start - 1] == "[", cell[end] == "]", cell[end + 1] == "(",
      let close = cell.scalars[end...].prefix(500).firstIndex(of: ")")
    {
      (start, end) = (start - 1, close + 1)
    }
    while let mark = cell[start - 1], mark == cell[end], "*_`".unicodeScalars.contains(mark) {
      (start, end) = (start - 1, end + 1)
    }
    return start..<end
  }

  /// Returns what stands before a term, if that is understood.
  func before(_ term: Range<Int>) -> Neighbour? {
    let end = skipBlanksBack(from: term.lowerBound)
    guard let last = cell[end - 1] else { return Neighbour(item: nil) }
    if Self.openings.contains(last) { return Neighbour(item: nil) }
    // The colon of `**Dependencies:** BE-1`.
    if last == "*", cell.scalars[..<end].last(where: { $0 != "*" }) == ":" {
      return Neighbour(item: nil)
    }
    var separator = end
    if isConnector(wordBefore(end)) { separator = skipBlanksBack(from: wordBefore(end).lowerBound) }
    if let mark = cell[separator - 1], Self.separators.contains(mark) {
      separator = skipBlanksBack(from: separator - 1)
    }
    return separator < end ? Neighbour(item: separator) : nil
  }

  /// Returns what stands after a term, if that is understood.
  func after(_ term: Range<Int>) -> Neighbour? {
    let limit = cell.scalars.count
    let start = cell.skipBlanks(from: term.upperBound, to: limit)
    guard let first = cell[start], first != "|", first != ")" else { return Neighbour(item: nil) }
    var separator = start
    if Self.separators.contains(first) {
      separator = cell.skipBlanks(from: start + 1, to: limit)
    }
    let wordEnd = cell.endOfWord(from: separator, to: min(limit, separator + 6))
    if isConnector(separator..<wordEnd) { separator = cell.skipBlanks(from: wordEnd, to: limit) }
    return separator > start ? Neighbour(item: separator) : nil
  }

  private func isConnector(_ word: Range<Int>) -> Bool {
    DependencyWord.connectors.contains(cell.string(word).lowercased())
  }

  /// The word that ends at `end`, or its last few letters.
  private func wordBefore(_ end: Int) -> Range<Int> {
    var start = end
    while start > 0, end - start < 6, let scalar = cell[start - 1], !scalar.isBlank { start -= 1 }
    return start..<end
  }

  private func skipBlanksBack(from end: Int) -> Int {
    var index = end
    while let scalar = cell[index - 1], scalar.isBlank { index -= 1 }
    return index
  }

  private static let separators: Set<Unicode.Scalar> = [",", ";", "、", "，", "；", "/"]
  private static let openings: Set<Unicode.Scalar> = ["|", ":", "：", "("]
}
