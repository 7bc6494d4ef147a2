import PlanModel
import RiskSimulation

/// What a tornado switches off: everything that is unsure or keeps people away.
struct TornadoCandidates {
  /// The most single tasks whose spread is switched off.
  private static let mostTasks = 8

  /// Single causes.
  private(set) var single: [Switch] = []
  /// All causes of a kind at once, where there are several.
  private(set) var together: [Switch] = []
  /// How many uncertain tasks are not among the single causes.
  private(set) var tasksLeftOut = 0

  /// Collects the causes of a project with the given forecast.
  init(project: Project, forecast: Forecast, scope: StoryScope) {
    let awaited = Set(project.activities.filter { !$0.isSettled }.flatMap(\.waitsFor))
    add(
      project.risks.filter { Self.counts($0, in: project, awaited: awaited) }.map { .risk($0.id) },
      together: .risks)
    add(
      project.activities.filter { activity in
        !activity.isSettled && activity.rework.map { $0.likelihood > 0 } ?? false
      }.map { .rework($0.id) }, together: .reworks)
    let waited = project.externals.filter {
      awaited.contains($0.id) && $0.possibleArrival != nil
    }
    add(waited.map { .arrival($0.id) }, together: .arrivals)
    let delayed = Set(project.risks.filter { $0.exposure.likelihood > 0 }.flatMap(\.delays))
    let open = project.externals.filter { external in
      let isUnsure = external.possibleArrival.map { $0.lowerBound < $0.upperBound } ?? false
      return awaited.contains(external.id)
        && (isUnsure || external.assumedArrival != nil || delayed.contains(external.id))
    }
    add(open.map { .arrivalSpread($0.id) }, together: .arrivalSpreads)
    let start = project.axis.start
    let away = project.team.people.filter { person in
      person.leave.contains { $0.upperBound >= start }
    }
    add(away.map { .leave($0.id) }, together: .leaves)
    let frail = project.team.people.filter { $0.sickDaysPerYear > 0 }
    add(frail.map { .sickness($0.id) }, together: .sicknesses)
    addSpread(of: project, forecast: forecast)
    for priority in [UserStory.Priority.wont, .could, .should] {
      let tasks = scope.tasks(servingOnly: project.stories.filter { $0.priority == priority })
      if !tasks.isEmpty { single.append(.stories(priority, tasks: tasks)) }
    }
  }

  private mutating func add(_ switches: [Switch], together all: Switch) {
    single += switches
    if switches.count > 1 { together.append(all) }
  }

  /// Whether a risk may do anything: add effort to what it hits, or put off what others deliver.
  private static func counts(
    _ risk: Risk, in project: Project, awaited: Set<ExternalDependency.ID>
  ) -> Bool {
    let exposure = risk.exposure
    let efforts = project.activities(hitBy: risk).map(\.openEffort)
    return exposure.likelihood > 0
      && (exposure.impact.hoursAdded(to: efforts) != 0
        || risk.delays.contains(where: awaited.contains))
  }

  /// How far an activity's effort strays: its P90 less its P10.
  private static func range(of activity: Activity, model: EstimateModel) -> Effort {
    let distribution = EffortDistribution(of: activity, model: model)
    let width = distribution.factor(atShare: 0.9) - distribution.factor(atShare: 0.1)
    return Effort(microminutes: Int((Double(activity.openEffort.microminutes) * width).rounded()))
  }

  /// The spread of disciplines, and of the tasks that stray far and often decide the finish.
  private mutating func addSpread(of project: Project, forecast: Forecast) {
    let model = project.estimateModel
    let uncertain = project.activities.indices.compactMap { position in
      let activity = project.activities[position]
      let range = Self.range(of: activity, model: model)
      return range > .zero
        ? (activity: activity, weight: range.hours * forecast.criticality(position)) : nil
    }
    guard !uncertain.isEmpty else { return }
    together.append(.spread)
    let common =
      [model.projectCorrelation, model.disciplineCorrelation, model.personCorrelation]
      + Set(uncertain.map(\.activity.estimate.unit)).map(model.unitSpread)
    if common.contains(where: { $0 > 0 }) { together.append(.commonFactors) }
    let unsure = Set(uncertain.map(\.activity.discipline))
    if unsure.count > 1 {
      single += project.disciplines.filter(unsure.contains).map { .disciplineSpread($0) }
    }
    let ranked = uncertain.enumerated().filter { $0.element.weight > 0 }.sorted {
      ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
    }
    single += ranked.prefix(Self.mostTasks).map { .taskSpread($0.element.activity.id) }
    tasksLeftOut = uncertain.count - min(ranked.count, Self.mostTasks)
  }
}
