import PlanModel

/// Makes relations of what specs say of each other, and reports what leads nowhere.
struct SpecRelations {
  /// How many relations between specs there may be.
  private static let limit = 200_000

  /// The parts of a relation that make it the same as another.
  private struct Key: Hashable {
    var predecessor: Activity.ID
    var successor: Activity.ID
    var kind: PrecedenceRelation.Kind
    var lag: RelationEntry.Lag?
  }

  /// A task of one of several specs.
  private struct Task: Hashable {
    var spec: Int
    var id: Activity.ID
  }

  private var graph: SpecGraph
  private let qualifiers: [String]
  private var known: Set<Key> = []
  private var reported: Set<String> = []
  private var unknowns: [Int: UnknownDependency] = [:]
  private var isExhausted = false
  /// Between tasks by their qualified ids, in the order they were added.
  private(set) var relations: [RelationEntry] = []
  /// How the specs refer to each other and to others.
  private(set) var links: [SpecLink] = []

  /// Prepares to relate the specs of `graph`, whose ids are qualified by these names.
  init(_ graph: SpecGraph, qualifiers: [String]) {
    self.graph = graph
    self.qualifiers = qualifiers
  }

  /// Adds what the dependency cells of a spec say of others.
  mutating func addMentions(of spec: Int, into diagnostics: inout Diagnostics) {
    let content = graph.contents[spec]
    for entry in content.mentions {
      let task = content.tasks[entry.task]
      let mention = entry.mention
      let target = graph.position(of: mention.target)
      let hasTasks = target.map { !graph.contents[$0].tasks.isEmpty } ?? false
      let isOwn = !hasTasks && addOwn(entry, of: spec, into: &diagnostics)
      link(spec, to: mention.target, from: task.id, waits: !isOwn, at: mention.span)
      if isOwn { continue }
      if let target, hasTasks {
        add(entry, of: spec, to: target, into: &diagnostics)
        continue
      }
      let waiter = qualified(task.id, in: spec)
      let message =
        target != nil || graph.isLeftOut(mention.target)
        ? Diagnostic.Message.withoutTasks(mention.name, awaitedBy: waiter)
        : .unread(mention.name, awaitedBy: waiter, near: near(mention))
      report(mention.target, message, at: mention.span, into: &diagnostics)
    }
  }

  /// The name of a spec that was likely meant, as long as the spec is not reported.
  private func near(_ mention: SpecMention) -> String? {
    guard !reported.contains(mention.target.key) else { return nil }
    return graph.directory.names.nearest(to: mention.name)
  }

  /// Adds that tasks of a spec, as positions in it, wait for all of another one.
  mutating func add(
    _ waiters: [Int], of spec: Int, waitingFor target: Int, into diagnostics: inout Diagnostics
  ) {
    for position in waiters {
      let task = graph.contents[spec].tasks[position]
      for last in graph.lastTasks(of: target) {
        add(
          Task(spec: target, id: last), Task(spec: spec, id: task.id), .finishToStart, nil,
          at: task.span, into: &diagnostics)
      }
    }
  }

  /// Notes that a spec refers to another file.
  mutating func link(
    _ spec: Int, to target: SpecMention.Target, from task: Activity.ID? = nil,
    waits: Bool = false, at span: SourceSpan
  ) {
    let position = graph.position(of: target)
    links.append(
      SpecLink(
        from: graph.contents[spec].header.span.file,
        to: position.map { graph.contents[$0].header.span.file } ?? target.text,
        isRead: position != nil || graph.isLeftOut(target),
        activity: task.map { qualified($0, in: spec) }, waits: waits, span: span))
  }

  /// Reports a file that was not read, once for each.
  mutating func report(
    _ target: SpecMention.Target, _ message: Diagnostic.Message,
    at span: SourceSpan,
    into diagnostics: inout Diagnostics
  ) {
    if reported.insert(target.key).inserted { diagnostics.emit(message, at: span) }
  }

  /// The id of a task as the union has it.
  private func qualified(_ id: Activity.ID, in spec: Int) -> Activity.ID {
    id.qualified(by: qualifiers[spec])
  }

  /// Adds what a mention means in the spec it leads to.
  private mutating func add(
    _ entry: SpecMentionEntry, of spec: Int, to target: Int, into diagnostics: inout Diagnostics
  ) {
    let mention = entry.mention
    let own = Task(spec: spec, id: graph.contents[spec].tasks[entry.task].id)
    let count = graph.contents[target].tasks.count
    for candidate in mention.candidates {
      let terms = graph.terms(in: candidate, of: target)
      guard !terms.isEmpty else { continue }
      for term in terms {
        guard case .tasks(let tasks) = term.target else {
          if case .all(let tasks) = term.target, tasks.count < count {
            addAll(tasks, of: target, term, own, entry.isReversed, into: &diagnostics)
          } else {
            addLast(of: target, term.kind, term.lag, own, entry, into: &diagnostics)
          }
          continue
        }
        addAll(tasks, of: target, term, own, entry.isReversed, into: &diagnostics)
      }
      return
    }
    if mention.mayMeanAll, addOwn(entry, of: spec, into: &diagnostics) { return }
    if let (word, span) = Self.unknownID(in: mention) ?? Self.required(mention) {
      var unknown =
        unknowns[target]
        ?? UnknownDependency(
          index: graph.index(of: target), externals: [], spec: graph.directory.names[target])
      unknown.report(word, at: span, into: &diagnostics)
      unknowns[target] = unknown
      return
    }
    let suffix = mention.candidates.first.flatMap { text in
      RelationSuffix(CellScalars(text), at: 0, to: text.text.unicodeScalars.count)
    }
    addLast(
      of: target, suffix?.kind ?? .finishToStart, suffix?.lag, own, entry, into: &diagnostics)
  }

  /// Adds tasks of another spec, as positions in it.
  private mutating func addAll(
    _ tasks: ArraySlice<Int>, of target: Int, _ term: DependencyTerm, _ own: Task,
    _ isReversed: Bool, into diagnostics: inout Diagnostics
  ) {
    for position in tasks {
      let other = Task(spec: target, id: graph.contents[target].tasks[position].id)
      let (tail, head) = isReversed ? (own, other) : (other, own)
      add(tail, head, term.kind, term.lag, at: term.span, into: &diagnostics)
    }
  }

  /// Adds that a task waits for all of another spec, or that all of it waits for the task.
  private mutating func addLast(
    of target: Int, _ kind: PrecedenceRelation.Kind, _ lag: RelationEntry.Lag?, _ own: Task,
    _ entry: SpecMentionEntry, into diagnostics: inout Diagnostics
  ) {
    guard target != own.spec else { return }
    let others = entry.isReversed ? graph.firstTasks(of: target) : graph.lastTasks(of: target)
    for id in others {
      let other = Task(spec: target, id: id)
      let (tail, head) = entry.isReversed ? (own, other) : (other, own)
      add(tail, head, kind, lag, at: entry.mention.span, into: &diagnostics)
    }
  }

  /// Adds a task of the same spec that the words of a link name: its file says more of it.
  private mutating func addOwn(
    _ entry: SpecMentionEntry, of spec: Int, into diagnostics: inout Diagnostics
  ) -> Bool {
    guard entry.mention.mayMeanAll else { return false }
    let index = graph.index(of: spec)
    let found = entry.mention.candidates.lazy.compactMap { index.position(of: $0.text) }.first
    guard let found, found != entry.task else { return found != nil }
    let ends = [found, entry.task].map { Task(spec: spec, id: index.entries[$0].id) }
    let (tail, head) = entry.isReversed ? (ends[1], ends[0]) : (ends[0], ends[1])
    add(tail, head, .finishToStart, nil, at: entry.mention.span, into: &diagnostics)
    return true
  }

  private mutating func add(
    _ tail: Task, _ head: Task, _ kind: PrecedenceRelation.Kind, _ lag: RelationEntry.Lag?,
    at span: SourceSpan, into diagnostics: inout Diagnostics
  ) {
    let key = Key(
      predecessor: qualified(tail.id, in: tail.spec), successor: qualified(head.id, in: head.spec),
      kind: kind, lag: lag)
    guard tail != head, !isExhausted, known.insert(key).inserted else { return }
    guard relations.count < Self.limit else {
      isExhausted = true
      diagnostics.emit(.tooMany, at: span)
      return
    }
    relations.append(
      RelationEntry(
        predecessor: key.predecessor, successor: key.successor, kind: kind, lag: lag, span: span))
  }

  /// The first word of a mention that has the form of an id.
  private static func unknownID(in mention: SpecMention) -> (word: String, span: SourceSpan)? {
    for candidate in mention.candidates {
      let cell = CellScalars(candidate)
      var position = 0
      while position < cell.scalars.count {
        position = cell.skipSigns(from: position, to: cell.scalars.count)
        let end = cell.endOfStranger(from: position, to: cell.scalars.count)
        guard end > position else { break }
        if TaskIDText.isCode(cell.text(position..<end)) {
          return (cell.string(position..<end), cell.span(position..<end))
        }
        position = end
      }
    }
    return nil
  }

  /// What a mention must name but does not: whatever stands behind the name of the spec.
  private static func required(_ mention: SpecMention) -> (word: String, span: SourceSpan)? {
    guard !mention.mayMeanAll else { return nil }
    guard let first = mention.candidates.first else { return (mention.name, mention.span) }
    return (first.text, first.span)
  }
}

extension Diagnostic.Message {
  fileprivate static func unread(
    _ spec: String, awaitedBy task: Activity.ID, near: String?
  ) -> Self {
    let help = "name its file on the command line too; without it nothing holds \(task)"
    return Self(
      .missingSpec, "\(task) waits for the spec '\(spec.excerpt)', which was not read",
      help: near.map { "did you mean \($0)? Else \(help)" } ?? help)
  }

  fileprivate static func withoutTasks(_ spec: String, awaitedBy task: Activity.ID) -> Self {
    Self(
      .missingSpec, "\(task) waits for the spec '\(spec.excerpt)', which has no tasks",
      help: "add its tasks; without them nothing holds \(task)")
  }

  fileprivate static let tooMany = Self(
    .fileTooLarge, "the dependencies between specs expand to more than 200,000 links",
    help: "let fewer tasks wait for whole specs")
}
