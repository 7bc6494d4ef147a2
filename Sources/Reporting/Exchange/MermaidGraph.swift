package import PlanModel

/// The network as a flow chart in Mermaid's notation: tasks and what waits for what.
package struct MermaidGraph: PlanFile {
  private let network: Report.Network

  /// Creates the chart of a plan.
  package init(_ plan: Plan) {
    self.init(NetworkSection(figures: PlanFigures(plan)).network)
  }

  /// Creates the chart of a network.
  init(_ network: Report.Network) { self.network = network }

  package var text: String { lines.map { $0 + "\n" }.joined() }

  /// The chart's lines.
  var lines: [String] {
    let nodes = network.nodes.enumerated().map { index, node in
      let label = [node.name, node.title].map(MermaidText.label).joined(separator: "<br>")
      return "    t\(index)[\"\(label)\"]" + (node.isCritical ? ":::critical" : "")
    }
    let arcs = network.arcs.map { arc in
      let label = arc.label.isEmpty ? "" : "|\"\(arc.label)\"|"
      return "    t\(arc.tail) \(arc.isCritical ? "==>" : "-->")\(label) t\(arc.head)"
    }
    return ["flowchart LR"] + nodes + arcs
      + ["    classDef critical stroke:#b3261e,stroke-width:3px"]
  }
}
