import PlanModel

/// The specs that were read, as others refer to them: their names, tasks and last tasks.
///
/// Tasks and parsers are prepared for those specs only to which others refer.
struct SpecGraph {
  /// Names and paths.
  let directory: SpecDirectory
  /// What they say, in order.
  let contents: [SpecContent]
  /// The files that were read and left out, as they have no tasks.
  private let leftOut: SpecDirectory
  /// Positions by what the specs call themselves; −1 where two share a title.
  private let positionsByTitle: [String: Int]
  private var indexes: [Int: TaskIndex] = [:]
  private var parsers: [Int: DependencyParser] = [:]
  private var lastTasks: [Int: [Activity.ID]] = [:]
  private var firstTasks: [Int: [Activity.ID]] = [:]

  /// Prepares to look into `contents`; other files were read and left out.
  init(_ contents: [SpecContent], leftOut: [String]) {
    self.leftOut = SpecDirectory(leftOut)
    directory = SpecDirectory(contents.map(\.header.span.file))
    self.contents = contents
    var titles: [String: Int] = [:]
    for (position, content) in contents.enumerated() {
      let title = SpecDirectory.looseForm(content.header.title)
      titles[title] = titles[title] == nil ? position : -1
    }
    positionsByTitle = titles
  }

  /// Returns the spec that is called so, by its file or by its title.
  func position(called name: String) -> Int? {
    if let position = directory.position(named: name) { return position }
    let title = SpecDirectory.looseForm(name)
    return title.isEmpty ? nil : positionsByTitle[title].flatMap { $0 < 0 ? nil : $0 }
  }

  /// Returns the spec that a mention means, if it was read and not left out.
  func position(of target: SpecMention.Target) -> Int? { directory.position(of: target) }

  /// Whether a file was read and left out.
  func isLeftOut(_ target: SpecMention.Target) -> Bool { leftOut.position(of: target) != nil }

  /// Returns the tasks of a spec, by what a text calls them.
  mutating func index(of spec: Int) -> TaskIndex {
    if let index = indexes[spec] { return index }
    let index = TaskIndex(contents[spec].tasks)
    indexes[spec] = index
    return index
  }

  /// Returns what `text` names in a spec; nothing unless all of it is understood.
  mutating func terms(in text: SpecText, of spec: Int) -> [DependencyTerm] {
    var parser = parsers[spec] ?? DependencyParser(index: index(of: spec), externals: [])
    var diagnostics = Diagnostics()
    let terms = parser.terms(in: text, row: -1, into: &diagnostics)
    parsers[spec] = parser
    return diagnostics.errorCount == 0 ? terms : []
  }

  /// Returns the tasks of a spec that no other task of it is sure to outlast.
  ///
  /// Who waits for these waits for all.
  mutating func lastTasks(of spec: Int) -> [Activity.ID] {
    if let known = lastTasks[spec] { return known }
    let last = tasks(
      of: spec,
      without: Set(
        holding(in: spec, [.finishToStart, .finishToFinish]).map(\.predecessor)))
    lastTasks[spec] = last
    return last
  }

  /// Returns the tasks of a spec that no other task of it is sure to precede.
  ///
  /// What holds these holds all.
  mutating func firstTasks(of spec: Int) -> [Activity.ID] {
    if let known = firstTasks[spec] { return known }
    let first = tasks(
      of: spec,
      without: Set(
        holding(in: spec, [.finishToStart, .startToStart]).map(\.successor)))
    firstTasks[spec] = first
    return first
  }

  /// The relations of some kinds without a lead.
  private func holding(
    in spec: Int, _ kinds: [PrecedenceRelation.Kind]
  ) -> [RelationEntry] {
    contents[spec].relations.filter { kinds.contains($0.kind) && ($0.lag?.amount ?? 0) >= 0 }
  }

  /// The ids of a spec but for some, each once.
  private func tasks(of spec: Int, without held: Set<Activity.ID>) -> [Activity.ID] {
    var seen = held
    return contents[spec].tasks.map(\.id).filter { seen.insert($0).inserted }
  }
}
