import PlanModel

/// What is done should not have waited for something that is not done.
///
/// One of the two statuses is then likely wrong, or the link. What ties starts only says nothing
/// of the end of what was waited for, and a lead lets the end come later; nor does the mere order
/// of the tasks in a file count, since people work off lists in any order.
struct DoneTooEarlyRule: ProjectRule {
  func check(_ subject: CheckedProject, into diagnostics: inout Diagnostics) {
    let project = subject.project
    guard project.activities.contains(where: { $0.status == .done }) else { return }
    let positions = project.positions
    var order: [Int] = []
    var faults: [Int: [(id: Activity.ID, link: PrecedenceRelation)]] = [:]
    for relation in project.relations where !relation.isOrderOnly && relation.lag >= .zero {
      guard let head = positions[relation.successor], let tail = positions[relation.predecessor],
        project.activities[head].status == .done,
        isBehind(project.activities[tail].status, ties: relation.kind) == false
      else { continue }
      if faults[head] == nil { order.append(head) }
      faults[head, default: []].append((relation.predecessor, relation))
    }
    for head in order {
      guard let found = faults[head], let first = found.first else { continue }
      diagnostics.emit(
        .doneTooEarly(project.activities[head].id, before: found.map(\.id)), at: first.link.span)
    }
  }

  /// Whether the event that a relation ties has happened by then.
  private func isBehind(_ status: ActivityStatus, ties kind: PrecedenceRelation.Kind) -> Bool {
    switch (status, kind) {
    case (.done, _), (.cancelled, _): true
    case (.started, .startToStart), (.started, .startToFinish): true
    case (.started, _), (.open, _): false
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func doneTooEarly(_ id: Activity.ID, before others: [Activity.ID]) -> Self {
    Self(
      .doneTooEarly,
      "\(id.text.excerpt) is done, but \(others.listed), which it waits for, "
        + "\(others.count == 1 ? "is" : "are") not",
      help: "correct one of the statuses, or the dependency")
  }
}
