import PlanModel

/// Reads a spec: Markdown in, what it says out.
///
/// The stages are those of the folders: the text becomes blocks (`Markdown`), the tables are
/// recognised by meaning (`Vocabulary`, `Sections`), task rows are read (`Tasks`, `Effort`), and
/// what they name is looked up (`Dependencies`). Nothing is thrown: what cannot be understood is a
/// diagnostic at its place, and the rest is read.
struct SpecReader {
  /// Returns what `file` says.
  ///
  /// - Parameters:
  ///   - file: The spec.
  ///   - specs: The specs that are read together, which `file` may refer to.
  ///   - diagnostics: Where what is wrong is recorded.
  /// - Returns: All that was understood, with its places.
  /// - Complexity: O(*n* log *n*) for *n* bytes and relations.
  static func read(
    _ file: SourceFile, among specs: SpecDirectory = SpecDirectory([]),
    into diagnostics: inout Diagnostics
  ) -> SpecContent {
    let document = MarkdownReader.read(file)
    document.reportDroppedLines(of: file.path, into: &diagnostics)
    let outline = SpecOutline(document)
    let sections = FeatureOutline(document, outline: outline)
    let externals = ExternalDependencyReader.externals(in: outline, sections: sections)
    PlaceholderReader.check(outline, of: file, into: &diagnostics)
    let rows = TaskSources.rows(in: outline, into: &diagnostics)
    if rows.isEmpty, outline.tables(of: .tasks).isEmpty {
      diagnostics.emit(
        .noTasks, at: SourceSpan(file: file.path, line: 1, column: 1, length: 0))
    }
    let index = TaskIndex(rows.map(\.entry), rollUps: Set(rows.flatMap(\.rollUps)))
    var resolver = DependencyResolver(entries: index.entries)
    let parser = DependencyParser(
      index: index, externals: externals, ownTables: OwnTables.tables(of: rows), specs: specs,
      file: file.path)
    var notation = NotationNotes(file: file, index: index)
    resolve(rows, index: index, by: parser, with: &resolver, noting: &notation, into: &diagnostics)
    notation.emit(into: &diagnostics)
    var content = SpecContent(header: HeaderReader.header(of: document, file: file.path))
    content.tasks = zip(index.entries, resolver.waitsFor).map { entry, waitsFor in
      var entry = entry
      entry.waitsFor = waitsFor
      return entry
    }
    content.relations = resolver.relations
    content.mentions = resolver.mentions
    content.foundLinks = SpecLinkReader.links(
      in: document, of: file.path, tasks: index.entries, externals: externals)
    content.phases = TimelineReader.phases(in: outline, into: &diagnostics)
    content.risks = RiskReader.risks(
      in: outline, index: index, externals: externals, waitsFor: resolver.waitsFor,
      into: &diagnostics)
    content.stories = StoryReader.stories(in: outline)
    content.externals = externals
    content.hoursPerSize = SizeLegendReader.hoursPerSize(in: outline)
    content.feature = FeatureReader.feature(in: sections, links: document.links)
    content.statedFigures = ClaimReader.figures(in: outline, rows: rows, index: index)
    return content
  }

  /// Resolves what the rows wait for, and then what they block.
  private static func resolve(
    _ rows: [TaskRow], index: TaskIndex, by parser: DependencyParser,
    with resolver: inout DependencyResolver, noting notation: inout NotationNotes,
    into diagnostics: inout Diagnostics
  ) {
    var parser = parser
    for isReversed in [false, true] {
      let cells = rows.map { isReversed ? $0.blocks : $0.dependencies }
      guard cells.contains(where: { !$0.isEmpty }) else { continue }
      let terms = cells.enumerated().map { row, cells in
        cells.flatMap { parser.terms(in: $0, row: row, into: &diagnostics) }
      }
      notation.noteReferences(in: terms, of: rows)
      resolver.add(terms, isReversed: isReversed, into: &diagnostics)
    }
    var lists = ListedTwice(index: index, parser: parser)
    lists.check(rows, into: &diagnostics)
  }
}

extension Diagnostic.Message {
  fileprivate static let noTasks = Self(
    .noTasks, "there is no table of tasks",
    help: "add one with the columns 'Task ID', 'Description', 'Estimated Effort', 'Dependencies'")
}
