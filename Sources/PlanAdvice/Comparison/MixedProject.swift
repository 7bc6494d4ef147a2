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
    case .renamed, .renamedSpec, .pointWorth, .sizeWorth, .dayLength: makeSame(change)
    case .redisciplined, .reestimated, .revalued, .respread, .progressed, .reworked, .restaffed,
      .redated:
      makeOfTask(change)
    case .calendar:
      project.calendar = WorkCalendar(
        workweek: after.calendar.workweek, holidays: after.calendar.holidays,
        minutesPerDay: project.calendar.minutesPerDay)
    case .start: project.start = after.start
    case .asOf: project.asOf = after.asOf
    case .phases: takePhases()
    case .team, .person, .pool: project.team.make(change, of: after.team)
    case .estimates: project.estimateModel = after.estimateModel
    case .removed(let id, _):
      project.activities.removeAll { $0.id == id }
      project.relations.removeAll { $0.predecessor == id || $0.successor == id }
    case .relinked(let id, _, _):
      project.relations.removeAll { $0.successor == id }
      add(laterRelations[id] ?? [])
    case .added(let id, _):
      guard let activity = later[id] else { return }
      project.activities.append(activity)
      add(relationsTouching[id] ?? [])
    case .risk, .risks: project.make(change, ofRisksIn: after)
    case .externals: project.externals = after.externals
    case .order:
      let place = after.positions
      project.activities.sort { (place[$0.id] ?? .max) < (place[$1.id] ?? .max) }
    }
  }

  /// Calls or measures the same things otherwise.
  private mutating func makeSame(_ change: PlanChange) {
    switch change {
    case .renamed(let id, let name): project.rename([id: name])
    case .renamedSpec(let old, let new, _):
      project.rename(RenamedTasks.names(ofSpec: old, renamed: new, from: project, to: after))
      project.renameSpec(old, to: new)
    case .pointWorth(let from, let to):
      project.estimateModel.hoursPerPoint = to
      project.estimateModel.hoursPerPointSpread = after.estimateModel.hoursPerPointSpread
      revalue(change, by: to / from)
    case .sizeWorth(let size, let from, let to):
      project.estimateModel.hoursPerSize[size] = to
      project.estimateModel.hoursPerSizeSpread = after.estimateModel.hoursPerSizeSpread
      revalue(change, by: to / from)
    case .dayLength(let from, let to):
      project.calendar = WorkCalendar(
        workweek: project.calendar.workweek, holidays: project.calendar.holidays,
        minutesPerDay: to)
      revalue(change, by: Double(to) / Double(from))
      takeLags(from: from, to: to)
    default: break
    }
  }

  /// Takes over what is written alike and comes to other hours; scales what is written otherwise.
  private mutating func revalue(_ change: PlanChange, by factor: Double) {
    for index in project.activities.indices
    where UnitWorth.isOf(project.activities[index].estimate, change) {
      let activity = project.activities[index]
      if let other = later[activity.id], other.estimate.isSame(as: activity.estimate),
        other.status == activity.status
      {
        project.activities[index].effort = other.effort
        project.activities[index].belief = other.belief
      } else if activity.estimate.amount != .unknown, factor.isFinite {
        project.activities[index].scaleEffort(by: factor)
      }
    }
    let written = Dictionary(after.risks.map { ($0.title, $0) }, uniquingKeysWith: { a, _ in a })
    for index in project.risks.indices {
      guard let other = written[project.risks[index].title],
        other.likelihoodText == project.risks[index].likelihoodText,
        other.impactText == project.risks[index].impactText,
        other.mitigation == project.risks[index].mitigation
      else { continue }
      project.risks[index].impact = other.impact
      project.risks[index].residual = other.residual
    }
  }

  /// Takes over lags that are as many days as they were.
  private mutating func takeLags(from: Int, to: Int) {
    for index in project.relations.indices {
      let relation = project.relations[index]
      let other = laterRelations[relation.successor]?.first {
        $0.predecessor == relation.predecessor && $0.kind == relation.kind
          && Double($0.lag.minutes) * Double(from) == Double(relation.lag.minutes) * Double(to)
      }
      if let other { project.relations[index].lag = other.lag }
    }
  }

  /// Changes one thing of one task.
  private mutating func makeOfTask(_ change: PlanChange) {
    switch change {
    case .redisciplined(let id, _, _): revise(id) { $0.discipline = $1.discipline }
    case .reestimated(let id, _, _):
      revise(id) { activity, later in
        activity.estimate = later.estimate
        activity.effort = later.effort
        activity.doneEffort = later.doneEffort
        activity.belief = later.belief
      }
    case .revalued(let id, _, _), .respread(let id):
      revise(id) { activity, later in
        activity.effort = later.effort
        activity.doneEffort = later.doneEffort
        activity.belief = later.belief
      }
    case .progressed(let id, _, _):
      revise(id) { activity, later in
        activity.isSettled = later.isSettled
        activity.status = later.status
        activity.effort = later.effort
        activity.doneEffort = later.doneEffort
        activity.belief = later.belief
      }
    case .reworked(let id): revise(id) { $0.rework = $1.rework }
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
    default: break
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
