import PlanModel

/// The ids and ranges of ids in a cell, with what stands behind them.
extension DependencyParser {
  /// Reads a reference that begins at `start`; none if no id of a task stands there.
  mutating func readReference(
    at start: Int, in piece: Range<Int>, _ reference: TaskReference,
    into diagnostics: inout Diagnostics
  ) -> Int? {
    let limit = piece.upperBound
    var found = candidate(at: start, in: piece, reference)
    while let candidate = found {
      found = reference.task(at: start, endingBefore: candidate.end, to: limit)
      if let suffix = RelationSuffix(cell, at: candidate.end, to: limit) {
        latest = candidate.position
        if let malformed = suffix.malformed {
          diagnostics.emit(
            .malformedLag(cell.string(malformed)), at: cell.span(malformed))
        }
        let tasks = index.all[candidate.position...candidate.position]
        add(tasks, from: start..<candidate.end, suffix)
        return suffix.end
      }
      if let mark = RangeMark(cell, at: candidate.end, to: limit) {
        switch readRange(from: candidate.position, at: start, mark, limit, into: &diagnostics) {
        case .read(let end): return end
        case .notARange: break
        case .notAnID: continue
        }
      } else if cell.isAttached(at: candidate.end, to: limit) {
        continue
      }
      latest = candidate.position
      add(index.all[candidate.position...candidate.position], from: start..<candidate.end)
      return candidate.end
    }
    return nil
  }

  /// The task an id at `start` may mean; a shortened id must be all of the piece.
  private func candidate(
    at start: Int, in piece: Range<Int>, _ reference: TaskReference
  ) -> (position: Int, end: Int)? {
    if let found = reference.task(at: start, to: piece.upperBound) { return found }
    let end = cell.endOfWord(from: start, to: piece.upperBound)
    // `#12` may be the end of `S1#12`, and in `CONTRACT-04/05 done` a remark follows.
    let isHashed = start == piece.lowerBound + 1 && cell[start - 1] == "#"
    let start = isHashed ? start - 1 : start
    guard start == piece.lowerBound,
      !cell.scalars[end..<piece.upperBound].contains(where: \.isASCIIDigit)
    else { return nil }
    if end < piece.upperBound, !cell.string(start..<end).contains(where: \.isNumber) { return nil }
    if index.isRollUp(cell.string(start..<end), for: row) { return nil }
    return reference.shortened(cell.string(start..<end), after: latest ?? row).map { ($0, end) }
  }

  /// What became of a mark after an id.
  private enum RangeOutcome {
    case read(end: Int)
    case notARange
    case notAnID
  }

  private mutating func readRange(
    from first: Int, at start: Int, _ mark: RangeMark, _ limit: Int,
    into diagnostics: inout Diagnostics
  ) -> RangeOutcome {
    let reference = TaskReference(in: cell, index: index)
    let next = cell.skipBlanks(from: mark.end, to: limit)
    let wordEnd = cell.endOfStranger(from: next, to: limit)
    let last =
      reference.wholeTask(at: next, to: limit)
      ?? reference.shortened(cell.string(next..<wordEnd), after: first).map { ($0, wordEnd) }
    guard let last else {
      if mark.isHyphen {
        return cell.isAttached(at: mark.end - 1, to: limit) ? .notAnID : .notARange
      }
      let isEnd = next < limit && UnknownDependency.isIDLike(cell.string(next..<wordEnd))
      if mark.isWord, !isEnd, next < limit { return .notARange }
      let span = isEnd ? next..<wordEnd : start..<mark.end
      unknowns.reportEnd(cell.string(span), at: cell.span(span), into: &diagnostics)
      return .read(end: max(wordEnd, mark.end))
    }
    latest = last.position
    let suffix = RelationSuffix(cell, at: last.end, to: limit)
    let range = start..<last.end
    if let tasks = index.range(from: first, to: last.position) {
      add(tasks, from: range, suffix)
    } else {
      let (low, high) = (index.entries[last.position].id, index.entries[first].id)
      diagnostics.emit(.reversedRange(low: low, high: high), at: cell.span(range))
    }
    return .read(end: suffix?.end ?? last.end)
  }
}

extension Diagnostic.Message {
  fileprivate static func malformedLag(_ text: String) -> Self {
    Self(
      .malformedLag, "'\(text.excerpt)' is not a lag; the link is kept without it",
      help: "write working time, such as '+2d', '-4h' or '+1w'")
  }

  fileprivate static func reversedRange(low: Activity.ID, high: Activity.ID) -> Self {
    Self(
      .reversedRange, "the range runs backwards, from \(high.text.excerpt) to \(low.text.excerpt)",
      help: "write '\(low.text.excerpt) through \(high.text.excerpt)'")
  }
}
