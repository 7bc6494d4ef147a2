import PlanModel

/// Joins what the spec and the team file say to one project, and fills in what neither says.
struct ProjectAssembly {
  /// What the spec says.
  let spec: SpecContent
  /// What the team file says; nothing if there is none.
  let team: TeamContent
  /// What the command line says.
  let options: ReadingOptions

  /// Returns the project; what does not fit together is recorded and left out.
  func project(into diagnostics: inout Diagnostics) -> Project {
    let calendar = WorkCalendar(
      workweek: team.workweek ?? WorkCalendar.standard.workweek, holidays: team.holidays,
      minutesPerDay: team.minutesPerDay ?? WorkCalendar.standard.minutesPerDay)
    var assumptions: [Assumption] = []
    let people = assembledTeam(&assumptions)
    var model = team.estimateModel
    model.hoursPerSize.merge(spec.hoursPerSize) { _, fromLegend in fromLegend }
    let resolution = EffortResolution(model: model, calendar: calendar)
    let efforts =
      resolution
      .resolve(spec.tasks, assumptions: &assumptions, into: &diagnostics)
    let promised = RelativePhases(start: options.start ?? team.start?.date, calendar: calendar)
      .dated(spec.phases)
    let ownership = PhaseOwnership(phases: promised, tasks: spec.tasks)
    assumptions += ownership.assumptions
    let phases = PhaseRoles(owners: ownership.owners, calendar: calendar).phases(of: promised)
    var activities = zip(spec.tasks, efforts).enumerated().map { position, task in
      var activity = Activity(
        id: task.0.id, title: task.0.title, discipline: task.0.discipline,
        estimate: task.0.estimate, effort: task.1.effort, belief: task.1.belief,
        waitsFor: task.0.waitsFor, phase: ownership.owners[position].map(Phase.ID.init),
        span: task.0.span)
      activity.status = task.0.status
      activity.priority = task.0.priority
      activity.stories = task.0.stories
      activity.spec = task.0.spec
      activity.notBefore = task.0.notBefore
      activity.statedOwner = task.0.owner
      activity.people = task.0.people
      activity.actual = task.0.actual.flatMap(resolution.resolve)?.effort
      return activity
    }
    StatedOwners(team: people).apply(
      to: &activities, settled: Set(team.tasks.filter { $0.owner != nil }.map(\.id)),
      assumptions: &assumptions)
    assumptions += Self.leftForLater(activities)
    TaskSettingsMatch(settings: team.tasks, team: people)
      .apply(to: &activities, into: &diagnostics)
    let risks = RiskResolution(team: team)
      .resolve(spec.risks, assumptions: &assumptions, into: &diagnostics)
    let externals = ArrivalMatch(arrivals: team.arrivals, activities: activities)
      .apply(to: spec.externals, assumptions: &assumptions, into: &diagnostics)
    var project = Project(
      header: spec.header, activities: activities, relations: relations(calendar: calendar),
      phases: phases, risks: risks, stories: spec.stories, externals: externals, team: people,
      calendar: calendar, start: start(phases: phases, calendar: calendar),
      promise: promise(phases: phases), estimateModel: model, assumptions: assumptions)
    project.feature = spec.feature
    project.statedFigures = spec.statedFigures
    project.specLinks = spec.specLinks
    if let limit = team.largeEffort { project.limits.largeEffort = limit.effort(in: calendar) }
    return project
  }

  /// The people of the team file, or one per discipline.
  private func assembledTeam(_ assumptions: inout [Assumption]) -> Team {
    guard team.people.isEmpty else { return Team(people: team.people.map(\.person)) }
    var seen: Set<Skill> = []
    let disciplines = spec.tasks.map(\.discipline).filter { seen.insert($0).inserted }
    if !disciplines.isEmpty { assumptions.append(.onePersonPerDiscipline(disciplines)) }
    return Team.assumed(for: disciplines)
  }

  /// What the rows of the tasks say that the plan does not follow.
  private static func leftForLater(_ activities: [Activity]) -> [Assumption] {
    var assumptions: [Assumption] = []
    let done = activities.count { $0.status == .done }
    let cancelled = activities.count { $0.status == .cancelled }
    if done + cancelled > 0 { assumptions.append(.plannedAsOpen(done: done, cancelled: cancelled)) }
    let shared = activities.filter { $0.people > 1 }.map(\.id)
    if !shared.isEmpty { assumptions.append(.onePersonPerTask(shared)) }
    return assumptions
  }

  /// The relations whose ends exist, with lags in working minutes.
  private func relations(calendar: WorkCalendar) -> [PrecedenceRelation] {
    let ids = Set(spec.tasks.map(\.id))
    return spec.relations.filter { ids.contains($0.predecessor) && ids.contains($0.successor) }
      .map { entry in
        var relation = PrecedenceRelation(
          from: entry.predecessor, to: entry.successor, kind: entry.kind,
          lag: entry.lag?.duration(in: calendar) ?? .zero, span: entry.span)
        relation.isOrderOnly = entry.isOrderOnly
        return relation
      }
  }

  /// The first day: of the command line, the team file, the first phase with tasks, or the next
  /// working day.
  private func start(phases: [Phase], calendar: WorkCalendar) -> ProjectStart {
    if let start = options.start { return ProjectStart(date: start, reason: .commandLine) }
    if let start = team.start { return ProjectStart(date: start.date, reason: .teamFile) }
    if let position = phases.firstIndex(where: { $0.role == .work }) {
      let previous = position > 0 ? phases[position - 1] : nil
      let phase = phases[position]
      if let date = phase.start ?? phase.promisedDays(after: previous)?.lowerBound {
        return ProjectStart(date: date, reason: .phase(name: phase.name))
      }
    }
    return ProjectStart(
      date: calendar.workday(onOrAfter: options.today),
      reason: .nextWorkday(today: options.today))
  }

  /// The deadline, else the end of the last phase.
  private func promise(phases: [Phase]) -> Promise? {
    if let deadline = team.deadline {
      return Promise(date: deadline.date, source: .teamFile, span: deadline.span)
    }
    guard let last = phases.last, let end = last.end else { return nil }
    return Promise(date: end, source: .phase(name: last.name), span: last.endSpan)
  }
}
