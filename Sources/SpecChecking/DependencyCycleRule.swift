import NetworkAnalysis
import PlanModel

/// Tasks must not wait for each other in a ring: none of them could ever start.
///
/// A long ring is shown by its beginning and its end.
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
  /// A ring of more relations is abridged.
  private static let longest = 40
  /// How many relations are shown at either end of an abridged ring.
  private static let shownAtEnd = 4

  fileprivate static func cycle(_ relations: [PrecedenceRelation]) -> Self {
    let help = "remove one of these dependencies"
    let ids = relations.map(\.predecessor) + relations.prefix(1).map(\.predecessor)
    guard relations.count > longest else {
      return Self(
        .dependencyCycle, "the tasks wait for each other in a ring: \(ring(ids))", help: help,
        notes: relations.map(note))
    }
    let hidden = relations.dropFirst(shownAtEnd).dropLast(shownAtEnd)
    let (head, tail) = (ids.prefix(shownAtEnd), ids.suffix(shownAtEnd))
    let omission = hidden.first.map { first in
      Diagnostic.Note(
        span: first.span,
        text: "\(first.successor.text.excerpt) waits for \(first.predecessor.text.excerpt), and so "
          + "on through \(hidden.count - 1) more")
    }
    return Self(
      .dependencyCycle,
      "\(relations.count) tasks wait for each other in a ring: \(ring(head)) → … → \(ring(tail))",
      help: help,
      notes: relations.prefix(shownAtEnd).map(note) + (omission.map { [$0] } ?? [])
        + relations.suffix(shownAtEnd).map(note))
  }

  private static func note(_ relation: PrecedenceRelation) -> Diagnostic.Note {
    Diagnostic.Note(
      span: relation.span,
      text: "\(relation.successor.text.excerpt) waits for \(relation.predecessor.text.excerpt)")
  }

  private static func ring(_ ids: some Sequence<Activity.ID>) -> String {
    ids.map(\.text.excerpt).joined(separator: " → ")
  }
}
