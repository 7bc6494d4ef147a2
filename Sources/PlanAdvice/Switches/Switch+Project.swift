package import PlanModel
import RiskSimulation

extension Switch {
  /// Returns the project as if this did not exist; activities, relations and people stay.
  ///
  /// So the plan of the project is a plan of the result, and every other draw stays what it was.
  ///
  /// - Complexity: O(*n*) for *n* activities.
  package func applied(to project: Project) -> Project {
    switch self {
    case .risk(let id): project.without(id)
    case .risks: project.withoutRisks()
    case .rework(let id): project.withoutRework(of: id)
    case .reworks: project.withoutRework()
    case .taskSpread(let id): project.withoutSpread(of: id)
    case .disciplineSpread(let skill): project.withoutSpread(of: skill)
    case .spread: project.withoutSpread()
    case .commonFactors: project.withoutCommonFactors()
    case .beliefs: project.withoutSpreadAndBias()
    case .arrivalSpread(let id): project.withoutUncertainty(of: id)
    case .arrivalSpreads: project.withoutExternalUncertainty()
    case .arrival(let id): project.withoutArrival(of: id)
    case .arrivals: project.withoutArrivals()
    case .leave(let id): project.withoutLeave(of: id)
    case .leaves: project.withoutLeave()
    case .sickness(let id): project.withoutSickness(of: id)
    case .sicknesses: project.withoutSickness()
    case .calendar: project.withoutCalendar()
    case .daysGoneBy: project.withoutDaysGoneBy()
    case .stories(_, let tasks): project.withoutEffort(of: Set(tasks))
    }
  }
}

extension Project {
  /// Returns the project as if none of these existed.
  package func without(_ switches: [Switch]) -> Project {
    switches.reduce(self) { $1.applied(to: $0) }
  }
}
