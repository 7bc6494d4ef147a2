import PlanModel

extension Project {
  /// Calls tasks by other ids, wherever a plan looks them up.
  ///
  /// - Precondition: no two ids become one.
  /// - Complexity: O(*n* + *m*) for *n* activities and *m* relations.
  mutating func rename(_ names: [Activity.ID: Activity.ID]) {
    func name(_ id: Activity.ID) -> Activity.ID { names[id] ?? id }
    activities = activities.map { names[$0.id].map($0.renamed) ?? $0 }
    for index in relations.indices {
      relations[index].predecessor = name(relations[index].predecessor)
      relations[index].successor = name(relations[index].successor)
    }
    for index in risks.indices {
      guard case .activities(let ids) = risks[index].target else { continue }
      risks[index].target = .activities(ids.map(name))
    }
    estimateModel.tasks = Dictionary(
      estimateModel.tasks.map { (name($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// Calls a spec by another name in its tasks and risks.
  mutating func renameSpec(_ old: String, to new: String) {
    for index in activities.indices where activities[index].spec == old {
      activities[index].spec = new
    }
    for index in risks.indices where risks[index].target == .spec(old) {
      risks[index].target = .spec(new)
    }
    for index in phases.indices where phases[index].spec == old { phases[index].spec = new }
  }
}

extension Activity {
  /// Returns the same task under another id.
  fileprivate func renamed(_ id: ID) -> Activity {
    var copy = Activity(
      id: id, title: title, discipline: discipline, estimate: estimate, effort: effort,
      belief: belief, owner: owner, notBefore: notBefore, waitsFor: waitsFor, phase: phase,
      span: span)
    copy.status = status
    copy.priority = priority
    copy.stories = stories
    copy.statedOwner = statedOwner
    copy.people = people
    copy.needs = needs
    copy.deadline = deadline
    copy.urgency = urgency
    copy.isSettled = isSettled
    copy.doneEffort = doneEffort
    copy.rework = rework
    copy.actual = actual
    copy.spec = spec
    return copy
  }
}
