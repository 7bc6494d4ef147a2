package import PlanModel

/// What differs between two versions of a project, in the order in which it is looked at.
///
/// The frame comes first (calendar, timeline, team), then tasks in the order of their versions:
/// removed, estimated anew, linked, staffed and dated otherwise, added; then what may happen to them.
package enum ProjectDifference {
  /// Returns the differences that can move a plan.
  ///
  /// - Complexity: O(*n* + *m*) for *n* activities and *m* relations of both.
  package static func changes(from before: Project, to after: Project) -> [PlanChange] {
    frame(before, after) + tasks(before, after) + circumstances(before, after)
  }

  private static func frame(_ before: Project, _ after: Project) -> [PlanChange] {
    var changes: [PlanChange] = []
    if before.calendar != after.calendar || before.start.date != after.start.date
      || before.asOf != after.asOf
    {
      changes.append(.calendar)
    }
    if before.phases.map(\.content) != after.phases.map(\.content) { changes.append(.phases) }
    if before.team.content != after.team.content { changes.append(.team) }
    if before.estimateModel != after.estimateModel { changes.append(.estimates) }
    return changes
  }

  private static func tasks(_ before: Project, _ after: Project) -> [PlanChange] {
    let earlier = before.positions
    let later = after.positions
    let incoming = Incoming(before)
    let laterIncoming = Incoming(after)
    var changes = before.activities.filter { later[$0.id] == nil }.map {
      PlanChange.removed($0.id, title: $0.title)
    }
    let common = after.activities.compactMap { activity in
      earlier[activity.id].map { (before.activities[$0], activity) }
    }
    changes += common.filter { $0.effortContent != $1.effortContent }.map {
      .reestimated($0.id, from: $0.estimate, to: $1.estimate)
    }
    for (activity, _) in common {
      let (old, new) = (incoming[activity.id], laterIncoming[activity.id])
      // Links of tasks that come or go come and go with them.
      let gained = new.filter { relation in
        earlier[relation.predecessor] != nil && !old.contains { $0.isSame(as: relation) }
      }
      let lost = old.filter { relation in
        later[relation.predecessor] != nil && !new.contains { $0.isSame(as: relation) }
      }
      guard !gained.isEmpty || !lost.isEmpty else { continue }
      changes.append(.relinked(activity.id, gained: gained, lost: lost))
    }
    changes += common.filter { $0.staffingContent != $1.staffingContent }.map {
      .restaffed($0.0.id)
    }
    changes += common.filter { $0.datingContent != $1.datingContent }.map { .redated($0.0.id) }
    changes += after.activities.filter { earlier[$0.id] == nil }.map {
      .added($0.id, title: $0.title)
    }
    return changes
  }

  private static func circumstances(_ before: Project, _ after: Project) -> [PlanChange] {
    (before.risks.map(\.content) == after.risks.map(\.content) ? [] : [.risks])
      + (before.externals.map(\.content) == after.externals.map(\.content) ? [] : [.externals])
      + (isOrderedAlike(before, after) ? [] : [.order])
  }

  /// Whether the tasks of both versions stand in the same order.
  private static func isOrderedAlike(_ before: Project, _ after: Project) -> Bool {
    let (earlier, later) = (before.positions, after.positions)
    return before.activities.map(\.id).filter { later[$0] != nil }
      == after.activities.map(\.id).filter { earlier[$0] != nil }
  }

  /// The relations into each activity.
  private struct Incoming {
    private let relations: [Activity.ID: [PrecedenceRelation]]

    init(_ project: Project) {
      relations = Dictionary(grouping: project.relations, by: \.successor)
    }

    subscript(_ id: Activity.ID) -> [PrecedenceRelation] { relations[id] ?? [] }
  }
}

extension PrecedenceRelation {
  /// Whether another relation says the same, wherever it is written.
  fileprivate func isSame(as other: PrecedenceRelation) -> Bool {
    predecessor == other.predecessor && kind == other.kind && lag == other.lag
  }
}
