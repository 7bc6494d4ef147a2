extension CodeDeclarationReader {
  /// Reads `CREATE TABLE name (column type …, …)` from its first word on; none if it is no table.
  mutating func table() -> CodeDeclaration? {
    advance()
    skip(Self.words("or replace temp temporary unlogged global local"))
    guard let keyword = current, keyword.kind == .word,
      lexer.text(keyword.range).lowercased() == "table"
    else { return nil }
    advance()
    skip(Self.words("if not exists"))
    guard let name = name() else { return nil }
    skip([])
    guard take("(") else { return nil }
    var table = declaration(of: name)
    var member = CodeMember()
    var depth = 1
    while depth > 0, let token = current {
      switch token.kind {
      case .sign(UInt8(ascii: "(")): depth += 1
      case .sign(UInt8(ascii: ")")): depth -= 1
      default: break
      }
      let isEnd = depth == 0 || depth == 1 && token.kind == .sign(UInt8(ascii: ","))
      if isEnd {
        add(member, to: &table)
        member = CodeMember()
      } else if token.kind != .lineEnd {
        member.append(token)
      }
      advance()
    }
    // A table that is not closed was cut off.
    if depth > 0 { add(member, to: &table) }
    return table
  }

  /// Adds what a part between commas says: a column, a foreign key, or another constraint.
  private func add(_ member: CodeMember, to table: inout CodeDeclaration) {
    let words = member.tokens.map { token in
      token.kind == .word ? lexer.text(token.range).lowercased() : ""
    }
    guard let first = words.first else { return }
    if let reference = words.firstIndex(of: "references") {
      let end = member.end(ofReferenceAt: reference)
      let isColumn = !isConstraint(member, first: first)
      let before = isColumn ? 0..<1 : Self.foreignKey(words)
      table.relationships.append(
        [before, reference..<end].map { member.text($0, in: lexer) }
          .filter { !$0.isEmpty }.joined(separator: " "))
    }
    var start = 1
    var name = member.tokens.prefix(1).map { lexer.text($0.range) }.joined()
    if member.sign(at: 0) == "[", member.isWord(at: 1) {
      (start, name) = (3, lexer.text(member.tokens[1].range))
    } else if !member.isName(at: 0) || isConstraint(member, first: first) {
      return
    }
    let rest = words.indices.dropFirst(start)
    let end = rest.first { Self.clauses.contains(words[$0]) } ?? words.count
    let type = start < end ? member.text(start..<end, in: lexer) : ""
    name = name.trimmed(of: "\"'`")
    table.attributes.append(type.isEmpty ? name : "\(name): \(type)")
  }

  /// Whether a part is no column; columns may well be called `key` and `index`.
  private func isConstraint(_ member: CodeMember, first: String) -> Bool {
    if Self.constraints.contains(first) { return true }
    guard first == "key" || first == "index" else { return false }
    if member.sign(at: 1) == "(" { return true }
    guard member.sign(at: 2) == "(", member.tokens.count > 3 else { return false }
    return !lexer.text(member.tokens[3].range).allSatisfy(\.isNumber)
  }

  /// Where `FOREIGN KEY (…)` stands among the words of a constraint, without a name before it.
  private static func foreignKey(_ words: [String]) -> Range<Int> {
    guard let start = words.firstIndex(of: "foreign"), let end = words.firstIndex(of: "references"),
      start < end
    else { return 0..<0 }
    return start..<end
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map(String.init))
  }

  /// Words that begin a part that is no column.
  private static let constraints = words(
    "primary foreign unique constraint check exclude fulltext spatial like")
  /// Words behind the type of a column.
  private static let clauses = words(
    "not null primary unique default references check constraint generated collate comment "
      + "auto_increment autoincrement identity on encode key as")
}

extension CodeMember {
  /// The position behind `REFERENCES teams (id)`, whose word stands at `start`.
  fileprivate func end(ofReferenceAt start: Int) -> Int {
    var end = start + 1
    while isName(at: end) || sign(at: end) == "." {
      end += 1
      // Two names in a row: the second is a clause, such as `ON DELETE`.
      if sign(at: end) != ".", sign(at: end - 1) != "." { break }
    }
    // A name in square brackets: all that follows is shown.
    guard end > start + 1 else { return tokens.count }
    guard sign(at: end) == "(" else { return end }
    while end < tokens.count, sign(at: end) != ")" { end += 1 }
    return min(end + 1, tokens.count)
  }
}
