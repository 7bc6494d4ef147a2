import PlanModel

/// What waits for what, as a drawing; the table of tasks says the same.
struct NetworkSection: ReportSection {
  /// The figures of the plan.
  let figures: PlanFigures

  var blocks: [Report.Block] {
    let network = self.network
    guard !network.arcs.isEmpty else { return [] }
    return [.heading(level: 2, "What waits for what"), .network(network)]
  }

  /// The tasks and the links between them.
  var network: Report.Network {
    let position = figures.position
    let isCritical = figures.plan.analysis.entries.map(\.isCritical)
    let arcs = figures.project.relations.compactMap { relation -> Report.Network.Arc? in
      guard let tail = position[relation.predecessor], let head = position[relation.successor]
      else { return nil }
      let condition = relation.condition
      return Report.Network.Arc(
        tail: tail, head: head, label: condition == "FS" ? "" : condition,
        isCritical: isCritical[tail] && isCritical[head])
    }
    let nodes = figures.project.activities.enumerated().map { index, activity in
      Report.Network.Node(
        name: activity.id.text, title: activity.title, isCritical: isCritical[index])
    }
    return Report.Network(nodes: nodes, arcs: arcs)
  }
}
