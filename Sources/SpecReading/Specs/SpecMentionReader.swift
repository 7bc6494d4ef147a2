import PlanModel

/// Reads the pieces of a dependency cell that lead to other specs.
struct SpecMentionReader {
  /// What a stretch of a piece means.
  enum Outcome {
    /// Something in another spec.
    case mention(DependencyTerm)
    /// Something in this spec, as if no other were named.
    case own(Range<Int>)
  }

  private let finder: SpecReferences
  private let index: TaskIndex
  private let names: NameDirectory

  /// Prepares to read the cells of a file with the tasks of `index` and the names in it.
  init(_ finder: SpecReferences, index: TaskIndex, names: NameDirectory) {
    self.finder = finder
    self.index = index
    self.names = names
  }

  /// Returns the words of a cell that lead to specs, in order.
  func references(in text: SpecText, _ cell: CellScalars) -> [SpecReferences.Reference] {
    finder.references(in: text, cell)
  }

  /// Returns the spec that all of a piece names, if it is read too and another one.
  func wholeSpec(_ piece: Range<Int>, of cell: CellScalars) -> DependencyTerm? {
    let text = cell.string(piece)
    guard finder.specs.count > 1, finder.specs.position(named: text) != nil,
      !finder.isOwn(.name(text))
    else { return nil }
    let mention = SpecMention(
      target: .name(text), candidates: [], mayMeanAll: true, span: cell.span(piece))
    return DependencyTerm(target: .spec(mention), span: mention.span)
  }

  /// Returns what a piece means, stretch by stretch; nothing if no reference stands in it.
  func read(
    _ piece: Range<Int>, of cell: CellScalars, _ references: [SpecReferences.Reference]
  ) -> [Outcome] {
    let first = references.partitioningIndex { $0.words.lowerBound >= piece.lowerBound }
    let inside = references[first...].prefix { $0.words.lowerBound < piece.upperBound }
    var outcomes: [Outcome] = []
    var start = piece.lowerBound
    var position = inside.startIndex
    while position < inside.endIndex {
      let reference = inside[position]
      func limit(after position: Int) -> Int {
        position < inside.endIndex ? inside[position].words.lowerBound : piece.upperBound
      }
      position += 1
      var end = limit(after: position)
      var rest = cell.text(reference.end..<max(reference.end, end))
      if position < inside.endIndex, inside[position].target == reference.target,
        !inside[position].isLink, Self.endsInRangeMark(reference.end..<end, of: cell)
      {
        // `payments#BE-1 through payments#BE-4`: the name is said twice, the range is one.
        let second = inside[position].end
        position += 1
        end = limit(after: position)
        rest = rest.appending(cell.text(second..<max(second, end)))
      }
      outcomes.append(outcome(of: reference, from: start, rest: rest, to: end, in: cell))
      start = end
    }
    return outcomes
  }

  /// What one reference means, with the words before and behind it.
  private func outcome(
    of reference: SpecReferences.Reference, from start: Int, rest: SpecText, to end: Int,
    in cell: CellScalars
  ) -> Outcome {
    let before = start..<max(start, reference.words.lowerBound)
    if let own = Self.remarked(before, in: cell) { return .own(own) }
    if finder.isOwn(reference.target) {
      return .own(reference.isLink ? start..<end : min(reference.end, end)..<end)
    }
    let words = cell.text(reference.words)
    var candidates = [rest]
    if reference.isLink {
      let fragment = SpecText(
        reference.fragment, file: words.file, line: words.line, column: words.column)
      candidates += [fragment, words]
    }
    candidates.append(cell.text(before))
    if reference.isLink, finder.specs.position(of: reference.target) == nil {
      // What the file of another spec would say is not known, but what it is called here is.
      if names.external(words.text) != nil { return .own(reference.words) }
      if candidates.contains(where: namesOwnTask) { return .own(start..<end) }
    }
    let span = cell.span(reference.words)
    let mention = SpecMention(
      target: reference.target,
      candidates: candidates.filter {
        $0.text.contains { $0.isLetter || $0.isNumber || $0 == "*" }
      },
      mayMeanAll: reference.mayMeanAll, span: span)
    return .mention(DependencyTerm(target: .spec(mention), span: span))
  }

  /// Whether a text is a task of this file, or holds the id of one.
  private func namesOwnTask(_ text: SpecText) -> Bool {
    index.position(of: text.text) != nil || index.position(titled: text.text) != nil
      || !TaskMentions(index: index).positions(in: text.text).isEmpty
  }

  /// The words before a remark such as `(see …)`, if they name something themselves.
  private static func remarked(_ before: Range<Int>, in cell: CellScalars) -> Range<Int>? {
    let before = cell.trimmed(before)
    var start = before.upperBound
    while start > before.lowerBound, !cell.scalars[start - 1].isBlank,
      cell.scalars[start - 1] != "("
    {
      start -= 1
    }
    var end = start
    while end > before.lowerBound, !cell.isWordPart(at: end - 1, to: end) { end -= 1 }
    guard seeWords.contains(Phrase(cell.string(start..<before.upperBound)).text),
      cell.scalars[before.lowerBound..<end].contains(where: \.isASCIIDigit)
    else { return nil }
    return before.lowerBound..<end
  }

  /// Whether the mark of a range stands last in `range`.
  private static func endsInRangeMark(_ range: Range<Int>, of cell: CellScalars) -> Bool {
    let range = cell.trimmed(range)
    guard let last = cell[range.upperBound - 1], !range.isEmpty else { return false }
    var start = range.upperBound - 1
    if last.isLetter {
      while start > range.lowerBound, !cell.scalars[start - 1].isBlank { start -= 1 }
      start -= 1
    } else if last == ".", start > range.lowerBound {
      start -= 1
    }
    guard start >= range.lowerBound else { return false }
    return RangeMark(cell, at: start, to: range.upperBound)?.end == range.upperBound
  }

  private static let seeWords: Set<String> = [
    "see", "cf", "per", "siehe", "voir", "ver", "véase", "vedi", "参照", "参见",
  ]
}
