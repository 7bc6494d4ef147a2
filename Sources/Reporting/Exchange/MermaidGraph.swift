package import PlanModel

/// The network as a flow chart in Mermaid's notation: tasks and what waits for what.
package struct MermaidGraph: PlanFile {
  private let figures: PlanFigures

  /// Creates the chart of a plan.
  package init(_ plan: Plan) { figures = PlanFigures(plan) }

  package var text: String {
    let project = figures.project
    let position = figures.position
    let isCritical = figures.plan.analysis.entries.map(\.isCritical)
    let nodes = project.activities.enumerated().map { index, activity in
      let label = [activity.id.text, activity.title].map(MermaidText.label)
        .joined(separator: "<br>")
      return "    t\(index)[\"\(label)\"]" + (isCritical[index] ? ":::critical" : "")
    }
    let arcs = project.relations.compactMap { relation -> String? in
      guard let tail = position[relation.predecessor], let head = position[relation.successor]
      else { return nil }
      let condition = relation.condition
      let arrow = isCritical[tail] && isCritical[head] ? "==>" : "-->"
      return "    t\(tail) \(arrow)\(condition == "FS" ? "" : "|\"\(condition)\"|") t\(head)"
    }
    let style = ["    classDef critical stroke:#b3261e,stroke-width:3px"]
    return (["flowchart LR"] + nodes + arcs + style).map { $0 + "\n" }.joined()
  }
}
