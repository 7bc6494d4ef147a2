import PlanModel

/// What waits for what, as a drawing; the table of tasks says the same.
struct NetworkSection: ReportSection {
  /// The figures of the plan.
  let figures: PlanFigures
  /// How many tasks are drawn at most; those that are nearest to the critical ones.
  var mostNodes = Int.max

  var blocks: [Report.Block] {
    let network = self.network
    guard !network.arcs.isEmpty else { return [] }
    let heading = Report.Block.heading(level: 2, "What waits for what")
    guard network.nodes.count > mostNodes else { return [heading, .network(network)] }
    let part = network.part(around: \.isCritical, most: mostNodes)
    return [
      heading, .network(part),
      .paragraph(
        Report.Text(
          "Drawn are \(NumberText.grouped(part.nodes.count)) of "
            + "\(NumberText.count(network.nodes.count, "task")) and "
            + "\(NumberText.grouped(part.arcs.count)) of "
            + "\(NumberText.count(network.arcs.count, "link")): the critical ones, then their "
            + "neighbours. specplan schedule --format svg --chart network draws all.", .faint)),
    ]
  }

  /// The tasks that are not behind, and the links between them.
  var network: Report.Network {
    let open = figures.project.activities.indices.filter {
      !figures.project.activities[$0].isSettled
    }
    let isCritical = open.map { figures.plan.analysis.entries[$0].isCritical }
    let position = Dictionary(
      open.enumerated().map { (figures.project.activities[$0.element].id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let arcs = figures.project.relations.compactMap { relation -> Report.Network.Arc? in
      guard let tail = position[relation.predecessor], let head = position[relation.successor]
      else { return nil }
      let condition = relation.condition
      return Report.Network.Arc(
        tail: tail, head: head, label: condition == "FS" ? "" : condition,
        isCritical: isCritical[tail] && isCritical[head])
    }
    let nodes = zip(open, isCritical).map { index, isCritical in
      let activity = figures.project.activities[index]
      return Report.Network.Node(
        name: activity.id.text, title: activity.title, isCritical: isCritical)
    }
    return Report.Network(nodes: nodes, arcs: arcs)
  }
}
