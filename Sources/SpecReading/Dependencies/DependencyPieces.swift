/// Splits a dependency cell into the pieces between its commas and connectors.
///
/// Commas in brackets do not split.
enum DependencyPieces {
  /// Returns the pieces, trimmed, in order; empty ones are left out.
  ///
  /// - Parameters:
  ///   - cell: The cell.
  ///   - kept: Ranges that nothing inside splits, in order, such as paths.
  /// - Returns: Ranges of the cell.
  /// - Complexity: O(*n*) for *n* scalars.
  static func pieces(of cell: CellScalars, keeping kept: [Range<Int>] = []) -> [Range<Int>] {
    var nextKept = kept[...]
    var pieces: [Range<Int>] = []
    var depth = 0
    var start = 0
    var index = 0
    func close(at end: Int) {
      let piece = cell.trimmed(start..<end)
      if !piece.isEmpty { pieces.append(piece) }
    }
    while index < cell.scalars.count {
      while let range = nextKept.first, range.upperBound <= index { nextKept.removeFirst() }
      if let range = nextKept.first, range.contains(index) {
        index = range.upperBound
        continue
      }
      let scalar = cell.scalars[index]
      switch scalar {
      case "(", "[", "（": depth += 1
      case ")", "]", "）": depth = max(0, depth - 1)
      default:
        if depth == 0, isSeparator(at: index, in: cell) {
          close(at: index)
          start = index + 1
        }
      }
      if depth == 0, let end = connector(at: index, in: cell) {
        close(at: index)
        (start, index) = (end, end)
        continue
      }
      index += 1
    }
    close(at: cell.scalars.count)
    return pieces
  }

  /// A plus sign separates only between words; else it may begin a lag.
  private static func isSeparator(at index: Int, in cell: CellScalars) -> Bool {
    let scalar = cell.scalars[index]
    switch scalar {
    case ",", ";", "、", "，", "；", "/": return true
    case "と", "和", "及", "与", "與": return cell.isScriptChange(at: index)
    case "+": break
    default: return false
    }
    guard index > 0, cell.scalars[index - 1].isBlank else { return false }
    let next = cell.skipBlanks(from: index + 1, to: cell.scalars.count)
    return cell[next]?.isLetter == true
  }

  /// The end of a connecting word that begins at `index`, between blanks.
  private static func connector(at index: Int, in cell: CellScalars) -> Int? {
    guard index > 0, cell.scalars[index - 1].isBlank, !cell.scalars[index].isBlank else {
      return nil
    }
    // No connector is longer; looking further would cost time on long words.
    let limit = min(cell.scalars.count, index + 5)
    let end = cell.endOfWord(from: index, to: limit)
    guard end < limit || end == cell.scalars.count,
      DependencyWord.connectors.contains(cell.string(index..<end).lowercased())
    else { return nil }
    return end
  }
}
