/// How the fields of a type are written.
///
///     field  ->  modifier* name "?"? arguments? ":" type          readonly id?: string
///     field  ->  name type                                        id String @id
struct MemberStyle {
  /// Whether the type stands behind the name without a colon.
  let isPlain: Bool
  /// Whether a field may take arguments; elsewhere such a member is a function.
  let takesArguments: Bool
  /// Whether settings in square brackets follow the type.
  let hasSettings: Bool

  /// Returns a member as `name: type`; nothing if it is no field.
  func field(_ member: CodeMember, in lexer: CodeLexer) -> String? {
    var start = 0
    while member.sign(at: start) == "@", member.isWord(at: start + 1) {
      start += member.sign(at: start + 2) == "(" ? 4 : 2
    }
    while member.isWord(at: start), member.isName(at: start + 1),
      Self.modifiers.contains(lexer.text(member.tokens[start].range))
    {
      start += 1
    }
    guard member.isName(at: start) else { return nil }
    var name = lexer.text(member.tokens[start].range).trimmed(of: "\"'`")
    var next = start + 1
    if member.sign(at: next) == "?" {
      name += "?"
      next += 1
    }
    if member.sign(at: next) == "(" {
      guard takesArguments else { return nil }
      next += 2
    }
    if member.sign(at: next) == ":" {
      next += 1
    } else if !isPlain || next != start + 1 {
      return nil
    }
    let end = end(ofTypeAt: next, in: member)
    guard next < end else { return nil }
    return "\(name): \(member.text(next..<end, in: lexer))"
  }

  /// The position behind a type: before a default value, a directive or a tag.
  private func end(ofTypeAt start: Int, in member: CodeMember) -> Int {
    var end = start
    while end < member.tokens.count {
      switch member.sign(at: end) {
      case "@": return end
      case "=" where member.sign(at: end + 1) != ">": return end
      case "[" where hasSettings: return end
      default: break
      }
      if isPlain, member.tokens[end].kind == .quoted { return end }
      end += 1
    }
    return end
  }

  private static let modifiers: Set<String> = [
    "readonly", "public", "private", "protected", "internal", "static", "let", "var", "val", "pub",
    "mut", "final", "const", "override", "required", "lateinit",
  ]
}
