import PlanModel

/// A link to another Markdown file, as it stands in a spec.
struct FoundSpecLink: Sendable {
  /// Where a link stands.
  enum Place: Sendable {
    /// In the row of the task at this position.
    case task(Int)
    /// In the row of this external dependency.
    case external(ExternalDependency.ID)
    /// Anywhere else.
    case prose
  }

  /// The path of the file that is meant.
  var target: String
  /// The words of the link, which know their place.
  var words: SpecText
  /// Where it stands.
  var place: Place

  /// Whether the words or the file call what is meant a spec.
  var saysSpec: Bool {
    SpecDirectory.saysSpec(words.text) || SpecDirectory.saysSpec(SpecPath.stem(target))
  }
}

/// Finds the links of a spec to other Markdown files.
enum SpecLinkReader {
  /// Returns the links to other files, in the order of the text.
  ///
  /// - Complexity: O(*n*) for *n* blocks, cells and rows.
  static func links(
    in document: MarkdownDocument, of file: String, tasks: [TaskEntry],
    externals: [ExternalDependency]
  ) -> [FoundSpecLink] {
    let links = document.links
    guard !links.isEmpty else { return [] }
    let own = SpecPath.normalised(file)
    let taskLines = Dictionary(
      tasks.enumerated().map { ($0.element.span.line, $0.offset) }, uniquingKeysWith: { $1 })
    let externalLines = Dictionary(
      externals.map { ($0.span.line, $0.id) }, uniquingKeysWith: { first, _ in first })
    return links.compactMap { link in
      guard let (path, _) = SpecPath.target(of: link.target, from: file), path != own else {
        return nil
      }
      let place: FoundSpecLink.Place =
        taskLines[link.text.line].map { .task($0) }
        ?? externalLines[link.text.line].map { .external($0) } ?? .prose
      return FoundSpecLink(target: path, words: link.text, place: place)
    }
  }
}
