import NetworkAnalysis
import PlanModel

/// Tasks must not wait for each other in a ring: none of them could ever start.
struct DependencyCycleRule: ProjectRule {
  func check(_ subject: CheckedProject, into diagnostics: inout Diagnostics) {
    guard case .cyclic(let cycles) = subject.network else { return }
    for cycle in cycles {
      guard let first = cycle.relations.first else { continue }
      diagnostics.emit(.cycle(cycle.relations), at: first.span)
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func cycle(_ relations: [PrecedenceRelation]) -> Self {
    let ids = relations.map(\.predecessor) + relations.prefix(1).map(\.predecessor)
    return Self(
      .dependencyCycle,
      "the tasks wait for each other in a ring: \(ids.map(\.text).joined(separator: " → "))",
      help: "remove one of these dependencies",
      notes: relations.map { relation in
        Diagnostic.Note(
          span: relation.span, text: "\(relation.successor) waits for \(relation.predecessor)")
      })
  }
}
