/// Finds the tables and types that code declares, in whatever language it is.
///
///     CREATE TABLE teams (id UUID PRIMARY KEY, name TEXT NOT NULL);      SQL
///     interface Team { id: string; name?: string }                       TypeScript, GraphQL, Swift
///     model Team { id String @id }                                       Prisma, Go, DBML
///     erDiagram  TEAM { uuid id PK }                                     Mermaid
///
/// What it does not know it passes over: code in a spec is often a sketch.
struct CodeDeclarationReader {
  /// The code, cut into pieces.
  private(set) var lexer: CodeLexer
  /// The piece that is looked at; none at the end.
  private(set) var current: CodeLexer.Token?

  private init(_ code: String) {
    lexer = CodeLexer(code)
    current = lexer.next()
  }

  /// Returns what `code` declares, in its order; a declaration without fields is none.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  static func declarations(in code: String) -> [CodeDeclaration] {
    if let diagram = EntityDiagram(code) { return diagram.entities }
    var reader = CodeDeclarationReader(code)
    var found: [CodeDeclaration] = []
    // Keywords count at the beginning of a statement only.
    var isBeginning = true
    while let token = reader.current {
      let word = token.kind == .word ? reader.lexer.text(token.range).lowercased() : ""
      if isBeginning, word == "create" {
        if let table = reader.table() { found.append(table) }
      } else if isBeginning, Self.keywords.contains(word) {
        if let type = reader.type(keyword: word) { found.append(type) }
      } else {
        isBeginning = token.kind.endsStatement || isBeginning && Self.modifiers.contains(word)
        reader.advance()
        continue
      }
      isBeginning = true
    }
    return found.filter { !$0.attributes.isEmpty }
  }

  /// Goes on to the next piece.
  mutating func advance() { current = lexer.next() }

  /// Passes over the current piece if it is the sign, and says whether it was.
  mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard current?.kind == .sign(UInt8(ascii: sign)) else { return false }
    advance()
    return true
  }

  /// Passes over words of `set`, and line ends.
  mutating func skip(_ set: Set<String>) {
    while let token = current {
      guard
        token.kind == .lineEnd
          || token.kind == .word
            && set.contains(lexer.text(token.range).lowercased())
      else { return }
      advance()
    }
  }

  /// Takes a name, in quotes or square brackets or without; of `public.teams` the last part.
  mutating func name() -> CodeLexer.Token? {
    var name: CodeLexer.Token?
    repeat {
      let isBracketed = take("[")
      guard let token = current, token.kind == .word || token.kind == .quoted else { return name }
      name = token
      advance()
      if isBracketed { _ = take("]") }
    } while take(".")
    return name
  }

  /// A declaration of what `name` names, without fields so far.
  func declaration(of name: CodeLexer.Token) -> CodeDeclaration {
    CodeDeclaration(
      name: lexer.text(name.range).trimmed(of: "\"'`"), line: name.line,
      length: name.column + name.range.count)
  }

  /// Words that declare a type.
  private static let keywords: Set<String> = [
    "interface", "type", "model", "input", "struct", "class", "entity", "table",
  ]
  /// Words before these.
  private static let modifiers: Set<String> = [
    "export", "declare", "default", "abstract", "public", "private", "internal", "pub", "final",
    "sealed", "open", "data", "extend",
  ]
}

extension CodeLexer.Kind {
  /// Whether a statement may begin behind it.
  fileprivate var endsStatement: Bool {
    switch self {
    case .lineEnd, .sign(UInt8(ascii: ";")), .sign(UInt8(ascii: "{")), .sign(UInt8(ascii: "}")):
      true
    default: false
    }
  }
}
