/// Finds the words of a dependency cell that say that ids are not waited for.
enum DependencyDenial {
  /// How much of a piece is denied.
  enum Extent {
    case nothing
    /// From this place on: `BE-1 (benefits from BE-2)`.
    case everythingFrom(Int)
    case everything
  }

  /// Returns what of a piece is no dependency.
  ///
  /// `In parallel with BE-2` denies what follows; where nothing follows, and where the dependency
  /// is only an option, all of the piece is denied.
  ///
  /// - Complexity: O(*n*) for *n* scalars.
  static func denied(in piece: Range<Int>, of cell: CellScalars) -> Extent {
    let phrase = Phrase(cell.string(piece))
    if DependencyWord.options.contains(where: { phrase.contains(Phrase($0)) }) {
      return .everything
    }
    var start = piece.lowerBound
    while start < piece.upperBound {
      start = cell.skipBlanks(from: start, to: piece.upperBound)
      let end = cell.endOfWord(from: start, to: piece.upperBound)
      let word = Phrase(cell.string(start..<end)).text
      if DependencyWord.denials.contains(word) {
        let hasIDs = (end..<piece.upperBound).contains { cell.scalars[$0].isASCIIDigit }
        return hasIDs ? .everythingFrom(start) : .everything
      }
      start = end
    }
    let isDenied =
      !phrase.text.utf8.allSatisfy { $0 < 0x80 }
      && DependencyWord.denials.contains {
        !$0.unicodeScalars.allSatisfy(\.isLatin) && phrase.contains(Phrase($0))
      }
    return isDenied ? .everything : .nothing
  }
}
