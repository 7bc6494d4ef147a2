extension CodeDeclarationReader {
  /// How many words and signs may stand between a name and its braces.
  private static let longestHead = 200

  /// Reads a type from its keyword on, such as `interface Team extends Group { … }`; none if it has
  /// no braces or only says what can be asked for.
  mutating func type(keyword: String) -> CodeDeclaration? {
    advance()
    guard let name = current, name.kind == .word else { return nil }
    advance()
    guard let isStruct = head() else { return nil }
    var type = declaration(of: name)
    let style = MemberStyle(
      isPlain: isStruct || ["model", "entity", "table"].contains(keyword),
      takesArguments: keyword == "type", hasSettings: keyword == "table")
    members(keepingCalls: style.isPlain) { member, lexer in
      if let field = style.field(member, in: lexer) { type.attributes.append(field) }
    }
    return Self.operations.contains(type.name) ? nil : type
  }

  /// Goes behind the brace that opens the type.
  ///
  /// - Returns: Whether the word `struct` stands before it, as in Go; nothing if there is no brace.
  private mutating func head() -> Bool? {
    var isStruct = false
    var depth = 0
    var isNewLine = false
    for _ in 0..<Self.longestHead {
      guard let token = current else { return nil }
      let word = token.kind == .word ? lexer.text(token.range) : ""
      if isNewLine, depth == 0, token.kind != .lineEnd, !Self.goesOn(token.kind, word) {
        return nil
      }
      isNewLine = token.kind == .lineEnd
      switch token.kind {
      case .sign(UInt8(ascii: "(")): depth += 1
      case .sign(UInt8(ascii: ")")): depth = max(0, depth - 1)
      case _ where depth > 0: break
      case .sign(UInt8(ascii: "{")):
        advance()
        return isStruct
      case .quoted, .sign(UInt8(ascii: ";")), .sign(UInt8(ascii: "}")), .sign(UInt8(ascii: "|")),
        .sign(UInt8(ascii: "[")):
        return nil
      default: isStruct = isStruct || word == "struct"
      }
      advance()
    }
    return nil
  }

  /// Whether the head of a type may go on with this in a new line.
  private static func goesOn(_ kind: CodeLexer.Kind, _ word: String) -> Bool {
    switch kind {
    case .sign(UInt8(ascii: "{")), .sign(UInt8(ascii: "&")), .sign(UInt8(ascii: "=")): true
    default: ["extends", "implements", "where"].contains(word)
    }
  }

  /// Gives every member up to the closing brace to `body`, and goes behind it.
  ///
  /// - Parameters:
  ///   - keepsCalls: Whether brackets belong to types, as in `varchar(20)`, and not to functions.
  ///   - body: What takes them.
  private mutating func members(
    keepingCalls keepsCalls: Bool, _ body: (CodeMember, CodeLexer) -> Void
  ) {
    var member = CodeMember()
    // How deep in brackets: of a call or an object, which are passed over; of a list; of a generic.
    var (skipped, lists, angles) = (0, 0, 0)
    var hasBroken = false
    func end() {
      if !member.tokens.isEmpty { body(member, lexer) }
      member = CodeMember()
      angles = 0
    }
    while let token = current {
      defer { advance() }
      guard case .sign(let byte) = token.kind else {
        if token.kind == .lineEnd {
          hasBroken = lists == 0 && skipped == 0
        } else if skipped == 0 {
          if hasBroken, !member.goesOn { end() }
          hasBroken = false
          member.append(token)
        }
        continue
      }
      let sign = Character(Unicode.Scalar(byte))
      if skipped > 0 {
        if sign == "(" || sign == "{" { skipped += 1 }
        if sign == ")" || sign == "}" { skipped -= 1 }
        if skipped == 0 { member.append(token) }
        continue
      }
      if hasBroken, !member.goesOn, sign != "|", sign != "&" { end() }
      hasBroken = false
      switch sign {
      case "}":
        end()
        return
      case ";": end()
      case "," where lists == 0 && angles == 0: end()
      default:
        switch sign {
        case "(" where keepsCalls, "[": lists += 1
        case ")" where keepsCalls, "]": lists = max(0, lists - 1)
        case "(", "{": skipped = 1
        default: break
        }
        if sign == "<" { angles += 1 }
        if sign == ">", member.lastSign != "=" { angles = max(0, angles - 1) }
        member.append(token)
      }
    }
    end()
  }

  /// What can be asked for, in GraphQL: nothing that is stored.
  private static let operations: Set<String> = ["Query", "Mutation", "Subscription"]
}

extension CodeMember {
  /// The sign it ends with so far, if it does.
  fileprivate var lastSign: Character? { sign(at: tokens.count - 1) }

  /// Whether it cannot end here, so that the next line belongs to it.
  fileprivate var goesOn: Bool {
    guard let sign = lastSign else { return false }
    return [":", "|", "&", "="].contains(sign)
  }
}
