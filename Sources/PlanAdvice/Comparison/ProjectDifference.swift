package import PlanModel

/// What differs between two versions of a project, in the order in which it is looked at.
///
/// First come other names and other measures of the same things, then the frame (calendar,
/// timeline, team), then tasks in the order of their versions: removed, estimated anew, linked,
/// staffed and dated otherwise, added; then what may happen to them. What follows from a name or a
/// measure is no difference of its own.
package enum ProjectDifference {
  /// Returns the differences that can move a plan.
  ///
  /// - Complexity: O(*n* + *m*) for *n* activities and *m* relations of both, and that much again for
  ///   each task that is renamed.
  package static func changes(from before: Project, to after: Project) -> [PlanChange] {
    var same: [PlanChange] = []
    var mixed = MixedProject(from: before, to: after)
    for find in [RenamedTasks.changes, UnitWorth.changes] {
      let changes = find(mixed.project, after)
      for change in changes { mixed.make(change) }
      same += changes
    }
    let framed = mixed.project
    return same + frame(framed, after) + tasks(framed, after) + circumstances(framed, after)
  }

  private static func frame(_ before: Project, _ after: Project) -> [PlanChange] {
    var changes: [PlanChange] = []
    if before.calendar != after.calendar { changes.append(.calendar) }
    if before.start.date != after.start.date {
      changes.append(.start(from: before.start.date, to: after.start.date))
    }
    if before.asOf != after.asOf { changes.append(.asOf(from: before.asOf, to: after.asOf)) }
    if before.phases.map(\.content) != after.phases.map(\.content) { changes.append(.phases) }
    changes += TeamDifference.changes(from: before.team, to: after.team)
    if before.strayContent != after.strayContent { changes.append(.estimates) }
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
    changes += common.flatMap(ownChanges)
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

  /// What is another of a task's own work: its discipline, its effort, and how far it has come.
  private static func ownChanges(_ old: Activity, _ new: Activity) -> [PlanChange] {
    var changes: [PlanChange] = []
    let hasProgressed = old.status != new.status || old.isSettled != new.isSettled
    if old.discipline != new.discipline {
      changes.append(.redisciplined(old.id, from: old.discipline, to: new.discipline))
    }
    if !old.estimate.isSame(as: new.estimate) {
      changes.append(.reestimated(old.id, from: old.estimate, to: new.estimate))
    } else if !hasProgressed, old.effort != new.effort {
      changes.append(.revalued(old.id, from: old.effort, to: new.effort))
    } else if !hasProgressed, old.belief != new.belief {
      changes.append(.respread(old.id))
    }
    if hasProgressed {
      changes.append(.progressed(old.id, from: old.status, to: new.status))
    }
    if old.rework != new.rework { changes.append(.reworked(old.id)) }
    return changes
  }

  private static func circumstances(_ before: Project, _ after: Project) -> [PlanChange] {
    RiskDifference.changes(from: before, to: after)
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
