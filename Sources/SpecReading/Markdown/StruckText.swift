extension SpecText {
  /// Whether all that is written in it is struck out.
  var isStruck: Bool {
    !struck.isEmpty
      && keptPieces.allSatisfy { piece in
        piece.text.allSatisfy { !$0.isLetter && !$0.isNumber }
      }
  }

  /// What stands instead of the struck text: `3d` of `~~2d~~ 3d`; all of it if nothing or more
  /// than one piece does.
  var replacement: SpecText {
    let written = keptPieces.filter { piece in
      piece.text.contains { $0.isLetter || $0.isNumber }
    }
    return written.count == 1 ? written[0] : self
  }

  /// The pieces before, between and after the struck ones, without blanks around them.
  private var keptPieces: [SpecText] {
    // No id, effort or title is longer; cutting longer texts again and again would cost time.
    guard text.utf8.count <= 4_000 else { return [self] }
    let written = Array(text.utf8)
    var pieces: [SpecText] = []
    var start = 0
    for end in struck.map(\.lowerBound) + [text.utf8.count] {
      let bytes = written[start..<max(start, end)]
      let first = bytes.firstIndex { $0 != 0x20 } ?? bytes.endIndex
      let last = bytes.lastIndex { $0 != 0x20 } ?? bytes.endIndex - 1
      if first <= last { pieces.append(part(first..<last + 1)) }
      guard pieces.count < 100, let next = struck.first(where: { $0.lowerBound == end }) else {
        break
      }
      start = next.upperBound
    }
    return pieces
  }
}
