import PlanModel

/// Makes nodes of the tasks of a checklist, and resolves what they name.
struct ChecklistNodes {
  /// The tasks, in the order of the text.
  let tasks: [ChecklistTask]
  /// The task that each is a part of.
  let parents: [Int?]
  /// What the ids look like.
  let form: ChecklistReference.Form

  /// Returns a node for each task.
  ///
  /// An effort counts where at least half of the tasks have one: in a list without efforts, what
  /// looks like one is a part of a title, such as `(5 minutes)`.
  ///
  /// - Complexity: O(*n* log *n*) for *n* tasks.
  func nodes(into diagnostics: inout Diagnostics) -> [TaskNode] {
    var hasParts = Array(repeating: false, count: tasks.count)
    for parent in parents { if let parent { hasParts[parent] = true } }
    let leaves = tasks.indices.filter { !hasParts[$0] }
    let readsEffort = leaves.count { tasks[$0].hasEffort } * 2 >= max(leaves.count, 1)
    var nodes: [TaskNode] = []
    var disciplines = FormatDiscipline()
    for (position, task) in tasks.enumerated() {
      var headings = task.item.headings.compactMap { Self.topic(of: $0.text.text) }
      if let parent = parents[position], parent < position {
        headings.insert(nodes[parent].entry.title, at: 0)
      }
      var node = TaskNode(
        entry: task.entry(
          readsEffort: readsEffort, headings: headings, disciplines: &disciplines,
          into: &diagnostics),
        idSpan: task.id.span, parent: parents[position])
      node.isParallel = task.isParallel
      nodes.append(node)
    }
    resolve(&nodes, into: &diagnostics)
    return nodes
  }

  /// What a heading says of the work below it; a story says what users get, not who does it.
  private static func topic(of heading: String) -> String? {
    let topic = heading.prefix { !"(（".contains($0) }
    return Phrase(topic).contains(story) ? nil : String(topic)
  }

  private static let story = Phrase("user story")

  private func resolve(_ nodes: inout [TaskNode], into diagnostics: inout Diagnostics) {
    let index = TaskIndex(nodes.map(\.entry))
    var unknowns = UnknownDependency(index: index, externals: [])
    var limit = FindingLimit()
    var left = TaskNetworkBuilder.limit
    for (position, task) in tasks.enumerated() {
      for field in task.dependencies {
        for reference in ChecklistReference.references(in: field, form) {
          guard let first = index.position(of: reference.first.text) else {
            if limit.allows() {
              unknowns.report(reference.first.text, at: reference.first.span, into: &diagnostics)
            }
            continue
          }
          var named = index.all[first...first]
          if let end = reference.last {
            if let last = index.position(of: end.text) {
              named = index.range(from: first, to: last) ?? named
            } else if limit.allows() {
              unknowns.report(end.text, at: end.span, into: &diagnostics)
            }
          }
          nodes[position].waitsFor += named.prefix(left).map {
            TaskNode.Reference(node: $0, span: reference.first.span)
          }
          left = max(0, left - named.count)
        }
      }
    }
  }
}
