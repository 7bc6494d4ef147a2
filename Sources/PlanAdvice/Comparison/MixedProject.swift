import PlanModel

/// A project on its way from one version to another.
///
/// Every change takes over what it names from the later version. Relations are kept where both ends
/// are there.
struct MixedProject {
  private(set) var project: Project
  private let after: Project
  private let later: [Activity.ID: Activity]
  private let laterRelations: [Activity.ID: [PrecedenceRelation]]
  private let relationsTouching: [Activity.ID: [PrecedenceRelation]]

  /// Begins with the earlier version.
  init(from before: Project, to after: Project) {
    project = before
    self.after = after
    later = Dictionary(
      after.activities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    laterRelations = Dictionary(grouping: after.relations, by: \.successor)
    var touching: [Activity.ID: [PrecedenceRelation]] = [:]
    for relation in after.relations {
      touching[relation.predecessor, default: []].append(relation)
      touching[relation.successor, default: []].append(relation)
    }
    relationsTouching = touching
  }

  /// Makes one change.
  ///
  /// - Complexity: O(*n* + *m*) for *n* activities and *m* relations.
  mutating func make(_ change: PlanChange) {
    switch change {
    case .calendar:
      project.calendar = after.calendar
      project.start = after.start
      project.asOf = after.asOf
    case .phases: takePhases()
    case .team: project.team = after.team
    case .estimates: project.estimateModel = after.estimateModel
    case .removed(let id, _):
      project.activities.removeAll { $0.id == id }
      project.relations.removeAll { $0.predecessor == id || $0.successor == id }
    case .reestimated(let id, _, _):
      revise(id) { activity, later in
        activity.discipline = later.discipline
        activity.estimate = later.estimate
        activity.effort = later.effort
        activity.belief = later.belief
        activity.isSettled = later.isSettled
        activity.doneEffort = later.doneEffort
        activity.status = later.status
      }
    case .relinked(let id, _, _):
      project.relations.removeAll { $0.successor == id }
      add(laterRelations[id] ?? [])
    case .restaffed(let id):
      revise(id) { activity, later in
        activity.owner = later.owner
        activity.people = later.people
        activity.needs = later.needs
      }
    case .redated(let id):
      revise(id) { activity, later in
        activity.notBefore = later.notBefore
        activity.waitsFor = later.waitsFor
        activity.deadline = later.deadline
        activity.urgency = later.urgency
      }
    case .added(let id, _):
      guard let activity = later[id] else { return }
      project.activities.append(activity)
      add(relationsTouching[id] ?? [])
    case .risks: project.risks = after.risks
    case .externals: project.externals = after.externals
    case .order:
      let place = after.positions
      project.activities.sort { (place[$0.id] ?? .max) < (place[$1.id] ?? .max) }
    }
  }

  private mutating func revise(
    _ id: Activity.ID, by change: (inout Activity, Activity) -> Void
  ) {
    guard let index = project.activities.firstIndex(where: { $0.id == id }), let later = later[id]
    else { return }
    change(&project.activities[index], later)
  }

  /// Phases are named by their rows, so that all tasks are put into the later ones.
  private mutating func takePhases() {
    project.phases = after.phases
    project.promise = after.promise
    for index in project.activities.indices {
      project.activities[index].phase = later[project.activities[index].id]?.phase
    }
  }

  private mutating func add(_ relations: [PrecedenceRelation]) {
    let present = Set(project.activities.map(\.id))
    let known = Set(project.relations)
    project.relations += relations.filter {
      present.contains($0.predecessor) && present.contains($0.successor) && !known.contains($0)
    }
  }
}
