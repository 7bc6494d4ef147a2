import PlanModel

/// Makes nodes of the tasks of a checklist, and resolves what they name.
struct ChecklistNodes {
  /// The tasks, in the order of the text.
  let tasks: [ChecklistTask]
  /// The task that each is a part of.
  let parents: [Int?]
  /// Whether a text that follows words such as `depends on` names tasks of this format.
  let namesTasks: (SpecText) -> Bool

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
    for (position, task) in tasks.enumerated() {
      var headings = task.item.headings.map(\.text.text)
      if let parent = parents[position], parent < position {
        headings.insert(nodes[parent].entry.title, at: 0)
      }
      var node = TaskNode(
        entry: task.entry(readsEffort: readsEffort, headings: headings, into: &diagnostics),
        idSpan: task.id.span, parent: parents[position])
      node.isParallel = task.isParallel
      nodes.append(node)
    }
    resolve(&nodes, into: &diagnostics)
    return nodes
  }

  private func resolve(_ nodes: inout [TaskNode], into diagnostics: inout Diagnostics) {
    let index = TaskIndex(nodes.map(\.entry))
    var parser = DependencyParser(index: index, externals: [])
    var left = TaskNetworkBuilder.limit
    for (position, task) in tasks.enumerated() {
      for text in task.dependencies where namesTasks(text) {
        for term in parser.terms(in: text, row: position, into: &diagnostics) {
          guard case .tasks(let named) = term.target else { continue }
          nodes[position].waitsFor += named.prefix(left).map {
            TaskNode.Reference(node: $0, span: term.span)
          }
          left = max(0, left - named.count)
        }
      }
    }
  }
}
