import PlanModel

/// Makes tasks and relations of nodes: the last stage that all formats share.
///
/// A roll-up is no task. What it waits for, those of its tasks wait for that wait for no other of
/// its tasks; and what waits for it waits for those that no other of its tasks waits for.
struct TaskNetworkBuilder {
  /// How many relations a file may have.
  static let limit = 200_000

  /// What one node waits for by name.
  private struct Arc {
    var from: Int
    var to: Int
    var span: SourceSpan
  }

  private let nodes: [TaskNode]
  private let hierarchy: TaskHierarchy
  private var arcs: [Arc] = []

  /// Returns the tasks of `nodes`, and what they wait for.
  ///
  /// - Parameters:
  ///   - nodes: In the order of the text.
  ///   - order: What the order of the text means.
  ///   - diagnostics: Where repeated ids and tasks that wait for themselves are recorded.
  /// - Returns: Both in the order of the text.
  static func network(
    of nodes: [TaskNode], order: TaskOrder.Rule, into diagnostics: inout Diagnostics
  ) -> (tasks: [TaskEntry], relations: [RelationEntry]) {
    var builder = TaskNetworkBuilder(nodes)
    builder.checkIDs(into: &diagnostics)
    builder.takeArcs(into: &diagnostics)
    let tasks = nodes.indices.filter { !builder.hierarchy.isRollUp($0) }
    let relations = builder.relations(of: tasks, order: order, into: &diagnostics)
    return (tasks.map { nodes[$0].entry }, relations)
  }

  private init(_ nodes: [TaskNode]) {
    self.nodes = nodes
    hierarchy = TaskHierarchy(parents: nodes.map(\.parent))
  }

  private func checkIDs(into diagnostics: inout Diagnostics) {
    var first: [Activity.ID: Int] = [:]
    var limit = FindingLimit()
    for (position, node) in nodes.enumerated() {
      if let earlier = first[node.entry.id] {
        guard limit.allows() else { break }
        diagnostics.emit(.duplicate(node.entry.id, first: nodes[earlier].idSpan), at: node.idSpan)
      } else {
        first[node.entry.id] = position
      }
    }
    for position in hierarchy.circular.prefix(1_000) {
      diagnostics.emit(.partOfItself(nodes[position].entry.id), at: nodes[position].idSpan)
    }
  }

  /// Takes what the nodes name, each pair once and none that would tie a node to its own part.
  private mutating func takeArcs(into diagnostics: inout Diagnostics) {
    var limit = FindingLimit()
    for (position, node) in nodes.enumerated() {
      var seen: Set<Int> = []
      for reference in node.waitsFor where seen.insert(reference.node).inserted {
        let holder = hierarchy.innermost(holding: position, reference.node)
        guard holder == position || holder == reference.node else {
          arcs.append(Arc(from: reference.node, to: position, span: reference.span))
          continue
        }
        guard limit.allows() else { continue }
        let (id, named) = (node.entry.id, nodes[reference.node].entry.id)
        diagnostics.emit(
          position == reference.node ? .itself(id) : .ownPart(id, named), at: reference.span)
      }
    }
  }

  private func relations(
    of tasks: [Int], order: TaskOrder.Rule, into diagnostics: inout Diagnostics
  ) -> [RelationEntry] {
    let orderLinks = orderLinks(of: tasks, rule: order)
    let ends = RollUpEnds(
      hierarchy: hierarchy,
      links: arcs.map { TaskOrder.Link(from: $0.from, to: $0.to) } + orderLinks)
    var found: [(link: TaskOrder.Link, span: SourceSpan, isOrder: Bool)] = []
    var known: Set<TaskOrder.Link> = []
    func add(_ link: TaskOrder.Link, _ span: SourceSpan, isOrder: Bool) {
      if known.insert(link).inserted { found.append((link, span, isOrder)) }
    }
    var (lasts, firsts): ([Int: [Int]], [Int: [Int]]) = ([:], [:])
    scan: for arc in arcs {
      let tails = lasts[arc.from] ?? ends.lasts(of: arc.from)
      let heads = firsts[arc.to] ?? ends.firsts(of: arc.to)
      (lasts[arc.from], firsts[arc.to]) = (tails, heads)
      for head in heads {
        for tail in tails {
          guard found.count < Self.limit else { break scan }
          add(TaskOrder.Link(from: tail, to: head), arc.span, isOrder: false)
        }
      }
    }
    for link in orderLinks where found.count < Self.limit {
      add(link, nodes[link.to].idSpan, isOrder: true)
    }
    if found.count >= Self.limit, let last = found.last {
      diagnostics.emit(.tooManyLinks, at: last.span)
    }
    return found.sorted {
      ($0.link.to, $0.link.from) < ($1.link.to, $1.link.from)
    }.map { found in
      RelationEntry(
        predecessor: nodes[found.link.from].entry.id, successor: nodes[found.link.to].entry.id,
        kind: .finishToStart, lag: nil, isOrderOnly: found.isOrder, span: found.span)
    }
  }

  /// What the order of the text says; the first task of a roll-up names what the roll-up names.
  private func orderLinks(of tasks: [Int], rule: TaskOrder.Rule) -> [TaskOrder.Link] {
    if case .none = rule { return [] }
    var place: [Int: Int] = [:]
    for (position, task) in tasks.enumerated() { place[task] = position }
    var steps = tasks.map { task in
      TaskOrder.Step(stage: nodes[task].stage, isParallel: nodes[task].isParallel, named: [])
    }
    var count = 0
    for arc in arcs where count < Self.limit {
      guard let head = hierarchy.tasks(of: arc.to).first.flatMap({ place[$0] }) else { continue }
      let named = hierarchy.tasks(of: arc.from).compactMap { place[$0] }
      count += named.count
      steps[head].named += named
    }
    return TaskOrder.links(of: steps, rule: rule, limit: Self.limit).map { link in
      TaskOrder.Link(from: tasks[link.from], to: tasks[link.to])
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func duplicate(_ id: Activity.ID, first: SourceSpan) -> Self {
    Self(
      .duplicateID, "the id \(id) is used twice", help: "give one of the tasks another id",
      notes: [Diagnostic.Note(span: first, text: "first used here")])
  }

  fileprivate static func itself(_ id: Activity.ID) -> Self {
    Self(.selfDependency, "\(id) waits for itself", help: "remove it from its own dependencies")
  }

  fileprivate static func ownPart(_ id: Activity.ID, _ named: Activity.ID) -> Self {
    Self(
      .selfDependency, "\(id) waits for \(named), but one of them is a part of the other",
      help: "name the part that is meant")
  }

  fileprivate static func partOfItself(_ id: Activity.ID) -> Self {
    Self(
      .selfDependency, "\(id) is a part of itself", help: "correct its parent, or that of a part")
  }

  fileprivate static let tooManyLinks = Self(
    .fileTooLarge, "the dependencies expand to more than 200,000 links",
    help: "split the file, or name fewer tasks that have parts")
}
