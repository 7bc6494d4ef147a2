package import PlanModel

extension Switch {
  /// Returns the project as if this did not exist; activities, relations and people stay.
  ///
  /// So the plan of the project is a plan of the result, and every other draw stays what it was.
  ///
  /// - Complexity: O(*n*) for *n* activities.
  package func applied(to project: Project) -> Project {
    var project = project
    switch self {
    case .risk(let id): project.removeRisks { $0.id == id }
    case .risks: project.removeRisks { _ in true }
    case .taskSpread(let id): project.removeSpread { $0.id == id }
    case .disciplineSpread(let skill): project.removeSpread { $0.discipline == skill }
    case .spread: project.removeSpread { _ in true }
    case .commonFactors: project.removeCommonFactors()
    case .beliefs: project.removeBeliefs()
    case .arrivalSpread(let id): project.planArrivals { $0.id == id }
    case .arrivalSpreads: project.planArrivals { _ in true }
    case .arrivals: project.removeArrivals()
    case .leave(let id): project.removeLeave { $0.id == id }
    case .leaves: project.removeLeave { _ in true }
    case .calendar: project.removeCalendar()
    case .stories(_, let tasks): project.removeEffort(of: Set(tasks))
    }
    return project
  }
}

extension Project {
  /// Returns the project as if none of these existed.
  package func without(_ switches: [Switch]) -> Project {
    switches.reduce(self) { $1.applied(to: $0) }
  }

  /// The risks keep their places in the register, but never happen.
  fileprivate mutating func removeRisks(where isMeant: (Risk) -> Bool) {
    for index in risks.indices where isMeant(risks[index]) { risks[index].likelihood = 0 }
  }

  fileprivate mutating func removeSpread(where isMeant: (Activity) -> Bool) {
    let medians = MedianEfforts(model: estimateModel)
    for index in activities.indices where isMeant(activities[index]) {
      activities[index].effort = medians.effort(of: activities[index])
      activities[index].belief = .certain
    }
  }

  fileprivate mutating func removeCommonFactors() {
    estimateModel.projectCorrelation = 0
    estimateModel.disciplineCorrelation = 0
    estimateModel.personCorrelation = 0
  }

  fileprivate mutating func removeBeliefs() {
    for index in activities.indices { activities[index].belief = .certain }
  }

  fileprivate mutating func planArrivals(where isMeant: (ExternalDependency) -> Bool) {
    for index in externals.indices where isMeant(externals[index]) {
      externals[index].arrival = externals[index].plannedArrival.map { $0...$0 }
    }
  }

  fileprivate mutating func removeArrivals() {
    for index in externals.indices { externals[index].arrival = nil }
  }

  fileprivate mutating func removeLeave(where isMeant: (Person) -> Bool) {
    for index in team.people.indices where isMeant(team.people[index]) {
      team.people[index].leave = []
    }
  }

  fileprivate mutating func removeCalendar() {
    for index in team.people.indices {
      team.people[index].leave = []
      team.people[index].capacity = Array(repeating: .full, count: 7)
      team.people[index].from = nil
      team.people[index].until = nil
    }
    for index in activities.indices { activities[index].notBefore = nil }
  }

  fileprivate mutating func removeEffort(of tasks: Set<Activity.ID>) {
    for index in activities.indices where tasks.contains(activities[index].id) {
      activities[index].effort = .zero
      activities[index].belief = .certain
    }
  }
}
