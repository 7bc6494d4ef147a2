import PlanModel

/// The YAML between `---` lines at the top of a Markdown file.
///
/// Only the keys that are asked for are parsed: what others hold, such as `assignee: @ana`, need
/// not even be YAML.
struct FrontMatter {
  /// More than this is no front matter, in bytes.
  private static let limit = 1 << 16

  /// A line and the key it belongs to.
  private struct Line {
    var text: Substring
    var key: Substring?
  }

  private let file: String
  private var lines: [Line] = []
  /// The keys, in order.
  private(set) var keys: [String] = []

  /// Finds the front matter of `file`; `nil` if it has none.
  ///
  /// - Complexity: O(*n*) for *n* bytes of front matter.
  init?(_ file: SourceFile) {
    self.file = file.path
    var rest = file.text[...].utf8.prefix(Self.limit)
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    guard rest.starts(with: [0x2D, 0x2D, 0x2D]) else { return nil }
    var key: Substring?
    while !rest.isEmpty {
      let end = rest.firstIndex { $0 == 0x0A } ?? rest.endIndex
      let text = Substring(rest[..<end])
      rest = rest[end...].dropFirst()
      let mark = text.prefix { !$0.isWhitespace }
      if mark == "---" || mark == "..." {
        lines.append(Line(text: "", key: nil))
        if lines.count > 1 { return }
        continue
      }
      guard !lines.isEmpty else { return nil }
      if let own = Self.key(of: text) {
        key = own
        keys.append(String(own))
      }
      lines.append(Line(text: text, key: key))
    }
    return nil
  }

  /// Returns the values of those of `names` that are there, or `nil` after recording why not.
  func values(
    of names: Set<String>, into diagnostics: inout Diagnostics
  ) -> [String: YAMLValue]? {
    let kept = lines.map { line in
      line.key.map { names.contains(String($0)) } ?? false ? line.text : ""
    }
    let text = SourceFile(path: file, text: kept.joined(separator: "\n"))
    guard let value = YAMLComposer.compose(text, into: &diagnostics) else { return nil }
    guard case .mapping(let entries) = value.content else { return [:] }
    return Dictionary(
      entries.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// The key that begins a line, at its very beginning.
  private static func key(of line: Substring) -> Substring? {
    guard line.first?.isLetter ?? false, let colon = line.firstIndex(of: ":") else { return nil }
    let key = line[..<colon]
    let next = line[line.index(after: colon)...].first
    let isName =
      key.utf8.count <= 64
      && key.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
    return isName && next?.isWhitespace ?? true ? key : nil
  }
}
