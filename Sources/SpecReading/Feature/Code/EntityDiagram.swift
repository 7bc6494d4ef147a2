/// A Mermaid diagram of entities.
///
///     erDiagram
///       TEAM ||--o{ MEMBER : has
///       TEAM { uuid id PK }
struct EntityDiagram {
  /// What it shows, in the order in which it is first named with its fields.
  private(set) var entities: [CodeDeclaration] = []
  private var positions: [String: Int] = [:]

  /// Reads `code`; none if it is no such diagram.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init?(_ code: String) {
    guard code.trimmed.hasPrefix("erDiagram") else { return nil }
    var open: Int?
    for (number, line) in code.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      .enumerated()
    {
      let line = Substring(line)
      let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
      guard let first = words.first, !first.hasPrefix("%%") else { continue }
      if first == "}" {
        open = nil
      } else if let entity = open {
        guard words.count > 1 else { continue }
        entities[entity].attributes.append("\(words[1]): \(first)")
        if words.last == "}" { open = nil }
      } else if words.last == "{", words.count == 2 {
        open = position(of: first, line: number, length: line.utf8.count)
      } else if words.count > 2, words[1].contains("--") || words[1].contains("..") {
        let entity = position(of: first, line: number, length: line.utf8.count)
        entities[entity].relationships.append(words.dropFirst().joined(separator: " "))
        _ = position(of: words[2], line: number, length: line.utf8.count)
      }
    }
  }

  /// Where an entity stands among those found, which now has it; its alias is its name.
  private mutating func position(of word: String, line: Int, length: Int) -> Int {
    let id = String(word.prefix { $0 != "[" })
    var name = id
    if let open = word.firstIndex(of: "["), word.hasSuffix("]") {
      name = word[word.index(after: open)...].dropLast().trimmed(of: "\"")
    }
    if let known = positions[id] { return known }
    positions[id] = entities.count
    entities.append(CodeDeclaration(name: name, line: line, length: length))
    return entities.count - 1
  }
}
