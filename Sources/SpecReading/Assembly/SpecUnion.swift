import PlanModel

/// Joins what several specs say to one, with ids that tell them apart.
///
/// Ids of tasks and stories become `payments#BE-3`. Externals of one name are one thing. What a
/// spec says of itself alone stays its own: its phases own its tasks, and a risk that names no task
/// hits the tasks of its spec.
struct SpecUnion {
  private let graph: SpecGraph
  /// The names that qualify ids; empty ones for a single spec.
  private let qualifiers: [String]
  private var relations: SpecRelations
  private var externals = ExternalUnion()
  private var union: SpecContent

  /// Returns all of `contents` as one; the ids of a single one stay as they are.
  ///
  /// - Parameters:
  ///   - contents: The specs, in order.
  ///   - leftOut: The files that were read too and left out, as they have no tasks.
  ///   - title: What they are called together; without it their titles are listed.
  ///   - diagnostics: Where references that lead nowhere are recorded.
  /// - Returns: One spec, whose tasks stand in the order of the specs.
  /// - Precondition: there is at least one.
  /// - Complexity: O(*n*) for *n* rows and references, and the relations that these expand to.
  static func union(
    of contents: [SpecContent], leftOut: [String] = [], title: String? = nil,
    into diagnostics: inout Diagnostics
  ) -> SpecContent {
    let directory = SpecDirectory(contents.map(\.header.span.file))
    let distinct = contents.indices.filter { position in
      guard let first = directory.duplicates[position] else { return true }
      let files = [first, position].map { contents[$0].header.span.file }
      diagnostics.emit(
        .duplicate(directory.names[position], first: files[0]), at: .wholeFile(files[1]))
      return false
    }
    var union = SpecUnion(
      of: SpecGraph(distinct.map { contents[$0] }, leftOut: leftOut), title: title)
    for position in distinct.indices { union.add(position, into: &diagnostics) }
    return union.joined()
  }

  private init(of graph: SpecGraph, title: String?) {
    self.graph = graph
    let contents = graph.contents
    qualifiers = contents.count > 1 ? graph.directory.names : [""]
    relations = SpecRelations(graph, qualifiers: qualifiers)
    union = SpecContent(header: SpecHeader(union: contents.map(\.header), title: title))
    union.specs = zip(contents, graph.directory.names).map { content, name in
      Spec(name: name, file: content.header.span.file, title: content.header.title)
    }
  }

  /// Adds a spec and what it says of others.
  private mutating func add(_ position: Int, into diagnostics: inout Diagnostics) {
    let content = graph.contents[position].qualified(by: qualifiers[position])
    union.shares.append(
      SpecShare(
        tasks: union.tasks.count..<union.tasks.count + content.tasks.count,
        phases: union.phases.count..<union.phases.count + content.phases.count,
        hoursPerSize: content.hoursPerSize))
    var tasks = content.tasks
    let names = externals.add(content.externals)
    for index in tasks.indices {
      tasks[index].waitsFor = tasks[index].waitsFor.map { names[$0] ?? $0 }
    }
    union.tasks += tasks
    union.relations += content.relations
    union.phases += content.phases
    union.risks += content.risks.map { risk in
      var risk = risk
      risk.delays = risk.delays.map { names[$0] ?? $0 }
      return risk
    }
    union.stories += content.stories
    union.hoursPerSize.merge(content.hoursPerSize) { first, _ in first }
    union.feature.append(content.feature)
    union.statedFigures += content.statedFigures
    relations.addMentions(of: position, into: &diagnostics)
    addLinks(of: position, into: &diagnostics)
    addDeliveries(to: position, named: names, into: &diagnostics)
  }

  /// Notes the links of a spec; one in the row of a task that leads to no spec that was read is
  /// reported when it calls itself one.
  private mutating func addLinks(of position: Int, into diagnostics: inout Diagnostics) {
    let content = graph.contents[position]
    let mentioned = Set(content.mentions.map(\.mention.span))
    for found in content.foundLinks where !mentioned.contains(found.words.span) {
      let target = SpecMention.Target.path(found.target)
      var task: Activity.ID?
      if case .task(let row) = found.place { task = content.tasks[row].id }
      let place = task?.qualified(by: qualifiers[position]).text ?? "a task"
      relations.link(position, to: target, from: task, at: found.words.span)
      guard graph.position(of: target) == nil, !graph.isLeftOut(target) else { continue }
      switch found.place {
      case .task where found.saysSpec:
        relations.report(
          target, .unread(found.target, in: place), at: found.words.span,
          into: &diagnostics)
      case .external(let id) where found.saysSpec || id.name.contains(found.words.text):
        relations.report(
          target, .unread(found.target, in: "'\(id.name.excerpt)'"),
          at: found.words.span, into: &diagnostics)
      case .task, .external, .prose: break
      }
    }
  }

  /// Relates those who wait for an external dependency that is another spec to its last tasks.
  private mutating func addDeliveries(
    to position: Int, named names: [ExternalDependency.ID: ExternalDependency.ID],
    into diagnostics: inout Diagnostics
  ) {
    guard graph.contents.count > 1 else { return }
    var linked: [ExternalDependency.ID: Int] = [:]
    for found in graph.contents[position].foundLinks {
      guard case .external(let id) = found.place,
        let target = graph.directory.position(ofPath: found.target)
      else { continue }
      linked[id] = linked[id] ?? target
    }
    let waiters = graph.contents[position].waiters
    for external in graph.contents[position].externals {
      guard let target = linked[external.id] ?? graph.position(called: external.id.name),
        target != position, !graph.contents[target].tasks.isEmpty
      else { continue }
      externals.setSpec(qualifiers[target], of: names[external.id] ?? external.id)
      relations.add(
        waiters[external.id] ?? [], of: position, waitingFor: target, into: &diagnostics)
    }
  }

  /// All that was added, as one.
  private func joined() -> SpecContent {
    var union = union
    union.externals = externals.externals
    union.relations += relations.relations
    union.specLinks = relations.links
    return union
  }
}

extension SpecContent {
  /// The tasks that wait for each external dependency, as positions.
  fileprivate var waiters: [ExternalDependency.ID: [Int]] {
    var waiters: [ExternalDependency.ID: [Int]] = [:]
    for (position, task) in tasks.enumerated() {
      for external in task.waitsFor { waiters[external, default: []].append(position) }
    }
    return waiters
  }
}

extension Diagnostic.Message {
  fileprivate static func duplicate(_ name: String, first: String) -> Self {
    Self(
      .duplicateSpec, "the spec '\(name.excerpt)' is there twice: '\(first)' has the same name",
      help: "rename one of the files, or name only one of them",
      notes: [Diagnostic.Note(span: .wholeFile(first), text: "read first")])
  }

  fileprivate static func unread(_ path: String, in place: String) -> Self {
    Self(
      .missingSpec, "\(place) refers to the spec '\(path.excerpt)', which was not read",
      help: "name that file on the command line too; without it the plan knows nothing of it")
  }
}
