package import PlanModel

extension Lever.Action {
  /// Returns the project as its files would say it after the lever was pulled.
  package func applied(to project: Project) -> Project {
    var project = project
    switch self {
    case .addPerson(let person): project.team.people.append(person)
    case .addSkill(let id, let skill, let speed):
      for index in project.team.people.indices where project.team.people[index].id == id {
        project.team.people[index].skills[skill] = speed
      }
    case .removeRisk(let id): project = Switch.risk(id).applied(to: project)
    case .dropStory(_, let tasks): project.remove(Set(tasks))
    case .cutLink(let tail, let head):
      project.relations.removeAll { $0.predecessor == tail && $0.successor == head }
    case .freeOwner(let id):
      for index in project.activities.indices where project.activities[index].id == id {
        project.activities[index].owner = nil
      }
    case .hasten(let id):
      for index in project.externals.indices where project.externals[index].id == id {
        project.externals[index].arrival = project.externals[index].arrival.map {
          $0.lowerBound...$0.lowerBound
        }
      }
    }
    return project
  }

  /// Whether the plan may change, so that it is made anew; else only the trials do.
  package var isStructural: Bool {
    if case .removeRisk = self { false } else { true }
  }
}

extension Project {
  /// Removes activities with their relations, and from the risks that name them.
  fileprivate mutating func remove(_ tasks: Set<Activity.ID>) {
    activities.removeAll { tasks.contains($0.id) }
    relations.removeAll { tasks.contains($0.predecessor) || tasks.contains($0.successor) }
    for index in risks.indices {
      guard case .activities(let ids) = risks[index].target else { continue }
      risks[index].target = .activities(ids.filter { !tasks.contains($0) })
    }
    let working = Set(activities.compactMap(\.phase))
    for index in phases.indices where phases[index].role == .work {
      if !working.contains(phases[index].id) { phases[index].role = .idle }
    }
  }
}
