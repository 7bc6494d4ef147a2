/// What a declaration says in one place: a column of a table, a field of a type.
struct CodeMember {
  /// Of how many words and signs a member is known; no type that people write needs more.
  private static let mostTokens = 64

  /// Its words and signs; what a type has in braces or in brackets of a call is left out.
  private(set) var tokens: [CodeLexer.Token] = []

  /// Adds a word or sign.
  mutating func append(_ token: CodeLexer.Token) {
    if tokens.count < Self.mostTokens { tokens.append(token) }
  }

  /// The sign at a position; none if a word or nothing stands there.
  func sign(at position: Int) -> Character? {
    guard tokens.indices.contains(position), case .sign(let byte) = tokens[position].kind else {
      return nil
    }
    return Character(Unicode.Scalar(byte))
  }

  /// Whether a word stands at a position.
  func isWord(at position: Int) -> Bool {
    position < tokens.count && tokens[position].kind == .word
  }

  /// Whether a name stands at a position, be it quoted or not.
  func isName(at position: Int) -> Bool {
    position < tokens.count && [.word, .quoted].contains(tokens[position].kind)
  }

  /// The text of some of the words and signs, with single blanks where they stand apart.
  ///
  /// What was passed over between two brackets is shown as `…`.
  func text(_ range: Range<Int>, in lexer: CodeLexer) -> String {
    var text = ""
    var end: Int?
    for position in range {
      let token = tokens[position]
      if let end, end < token.range.lowerBound { text += isCut(before: position) ? "…" : " " }
      text += lexer.text(token.range)
      end = token.range.upperBound
    }
    return text
  }

  /// Whether something was passed over before a position.
  private func isCut(before position: Int) -> Bool {
    guard position > 0 else { return false }
    return sign(at: position - 1) == "{" && sign(at: position) == "}"
      || sign(at: position - 1) == "(" && sign(at: position) == ")"
  }
}
