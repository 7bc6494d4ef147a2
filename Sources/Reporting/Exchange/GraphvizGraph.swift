package import PlanModel

/// The network in the DOT language of Graphviz: tasks and what waits for what.
package struct GraphvizGraph: PlanFile {
  private let figures: PlanFigures

  /// Creates the graph of a plan.
  package init(_ plan: Plan) { figures = PlanFigures(plan) }

  package var text: String {
    let project = figures.project
    let entries = figures.plan.analysis.entries
    let position = figures.position
    let head = [
      "digraph plan {", "  label=\(Self.quoted(project.header.title));", "  labelloc=t;",
      "  rankdir=LR;", "  node [shape=box, style=rounded, fontname=\"Helvetica\"];",
      "  edge [fontname=\"Helvetica\", fontsize=10];",
    ]
    let nodes = project.activities.enumerated().map { index, activity in
      let entry = figures.schedule.entries[index]
      let days = "\(figures.startDay(entry)) – \(figures.finishDay(entry.finish))"
      let lines = [activity.id.text, activity.title, figures.names(entry.people), days]
      let style = entries[index].isCritical ? ", color=\"#b3261e\", penwidth=2" : ""
      return "  t\(index) [label=\(Self.quoted(lines.joined(separator: "\n")))\(style)];"
    }
    let arcs = project.relations.compactMap { relation -> String? in
      guard let tail = position[relation.predecessor], let head = position[relation.successor]
      else { return nil }
      let label = relation.condition == "FS" ? [] : ["label=\(Self.quoted(relation.condition))"]
      let style =
        entries[tail].isCritical && entries[head].isCritical
        ? ["color=\"#b3261e\"", "penwidth=2"] : []
      let attributes = (label + style).joined(separator: ", ")
      return "  t\(tail) -> t\(head)" + (attributes.isEmpty ? ";" : " [\(attributes)];")
    }
    return (head + nodes + arcs + ["}"]).map { $0 + "\n" }.joined()
  }

  /// A string of the language; line feeds separate centred lines.
  private static func quoted(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      HarmlessText.make($0).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    }
    return "\"\(lines.joined(separator: "\\n"))\""
  }
}
