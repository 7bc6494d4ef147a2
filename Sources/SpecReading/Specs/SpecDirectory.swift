import PlanModel

/// The specs that are read together, by the paths and names under which others refer to them.
///
/// The name of a spec is that of its file without the extension, for that is what stands in the
/// folder; where two files share it, as many folders before it as tell them apart:
/// `payments/tasks`. References to a name need not keep its case, nor a word such as `spec` at its
/// end.
struct SpecDirectory: Sendable {
  /// The names that qualify ids, in the order of the paths.
  let names: [String]
  /// For each path the position of an earlier one with the same name; mostly nothing.
  let duplicates: [Int?]
  private let positionsByPath: [String: Int]
  /// Positions by a lenient form; −1 where two specs share it.
  private let positionsByName: [String: Int]

  /// Names the specs at `paths`.
  ///
  /// - Complexity: O(*n* · *d*) for *n* paths of *d* folders.
  init(_ paths: [String]) {
    let paths = paths.map(SpecPath.normalised)
    let parts = paths.map { path in
      path.split(separator: "/").dropLast() + [Substring(SpecPath.stem(path))]
    }
    var lengths = parts.map { _ in 1 }
    func name(_ position: Int) -> String {
      parts[position].suffix(lengths[position]).joined(separator: "/")
    }
    while true {
      let shared = Dictionary(grouping: parts.indices) { name($0).lowercased() }
        .values.filter { $0.count > 1 }.joined()
      let extensible = shared.filter { lengths[$0] < parts[$0].count }
      guard !extensible.isEmpty else { break }
      for position in extensible { lengths[position] += 1 }
    }
    let names = parts.indices.map(name)
    self.names = names
    var first: [String: Int] = [:]
    duplicates = names.indices.map { position in
      let key = names[position].lowercased()
      defer { first[key] = first[key] ?? position }
      return first[key]
    }
    var byName = first
    for position in names.indices where duplicates[position] == nil {
      for key in [SpecPath.stem(paths[position]).lowercased(), Self.looseForm(names[position])]
      where byName[key] != position {
        byName[key] = byName[key] == nil ? position : first[key] ?? -1
      }
    }
    positionsByName = byName
    positionsByPath = Dictionary(
      zip(paths.map { $0.lowercased() }, paths.indices), uniquingKeysWith: { first, _ in first })
  }

  /// How many specs there are.
  var count: Int { names.count }

  /// Returns the spec at a path, however it is spelt.
  func position(ofPath path: String) -> Int? {
    positionsByPath[SpecPath.normalised(path).lowercased()]
  }

  /// Returns the spec that a text names: `payments`, `Payments.md`, `payments spec`.
  func position(named text: some StringProtocol) -> Int? {
    guard count > 0, !text.isEmpty, text.utf8.count <= 300 else { return nil }
    let name = SpecPath.isMarkdown(text) ? String(text.dropLast(text.hasSuffix("d") ? 3 : 9)) : ""
    let key = (name.isEmpty ? String(text) : name).lowercased()
    let found = positionsByName[key] ?? positionsByName[Self.looseForm(key)]
    return found.flatMap { $0 < 0 ? nil : $0 }
  }

  /// Returns the spec that a mention means.
  func position(of target: SpecMention.Target) -> Int? {
    switch target {
    case .path(let path): position(ofPath: path)
    case .name(let name): position(named: name)
    }
  }

  /// The words of a name without those at its end that only say what kind of text it is.
  static func looseForm(_ name: String) -> String {
    var words = Phrase(name).words
    while words.count > 1, let last = words.last, kindWords.contains(String(last)) {
      words.removeLast()
    }
    return words.joined(separator: " ")
  }

  /// Whether a name says that it is that of a spec.
  static func saysSpec(_ name: String) -> Bool {
    Phrase(name).words.contains { specWords.contains(String($0)) }
  }

  private static let specWords: Set<String> = [
    "spec", "specs", "specification", "specifications", "spezifikation", "spécification",
    "especificación", "specifica", "仕様", "仕様書", "规格", "规范", "prd", "rfc",
  ]

  private static let kindWords = specWords.union([
    "feature", "document", "doc", "md", "project", "work", "service", "team",
  ])
}
