import PlanModel

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
    let risks = project.risks.filter { risk in
      risk.likelihood > 0
        && risk.impact.hoursAdded(to: project.activities(hitBy: risk).map(\.openEffort)) != 0
    }
    add(risks.map { .risk($0.id) }, together: .risks)
    let awaited = Set(project.activities.filter { !$0.isSettled }.flatMap(\.waitsFor))
    let open = project.externals.filter { external in
      awaited.contains(external.id)
        && external.arrival.map { $0.lowerBound < $0.upperBound } ?? false
    }
    add(open.map { .arrivalSpread($0.id) }, together: .arrivalSpreads)
    let start = project.axis.start
    let away = project.team.people.filter { person in
      person.leave.contains { $0.upperBound >= start }
    }
    add(away.map { .leave($0.id) }, together: .leaves)
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

  /// The spread of disciplines, and of the tasks that stray far and often decide the finish.
  private mutating func addSpread(of project: Project, forecast: Forecast) {
    let medians = MedianEfforts(model: project.estimateModel)
    let uncertain = project.activities.indices.compactMap { position in
      let activity = project.activities[position]
      let range = medians.range(of: activity)
      return range > .zero
        ? (activity: activity, weight: range.hours * forecast.criticality(position)) : nil
    }
    guard !uncertain.isEmpty else { return }
    together.append(.spread)
    let model = project.estimateModel
    let correlations = [
      model.projectCorrelation, model.disciplineCorrelation, model.personCorrelation,
    ]
    if correlations.contains(where: { $0 > 0 }) { together.append(.commonFactors) }
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
