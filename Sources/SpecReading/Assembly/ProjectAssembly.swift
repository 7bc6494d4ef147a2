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
    var people = assembledTeam(&assumptions)
    var model = team.estimateModel
    model.hoursPerSize.merge(spec.hoursPerSize) { _, fromLegend in fromLegend }
    // A legend says what a size is worth; without one, nobody knows.
    if !spec.hoursPerSize.isEmpty { model.hoursPerSizeSpread = 0 }
    let resolution = EffortResolution(model: model, calendar: calendar)
    let efforts = efforts(calendar: calendar, &assumptions, into: &diagnostics)
    let timeline = PhaseAssembly(
      of: spec, start: options.start ?? team.start?.date, calendar: calendar)
    if !timeline.unowned.isEmpty { assumptions.append(.noPhase(timeline.unowned)) }
    let start = start(timeline, calendar: calendar)
    var activities = zip(spec.tasks, efforts).enumerated().map { position, task in
      var activity = Activity(
        id: task.0.id, title: task.0.title, discipline: task.0.discipline,
        estimate: task.0.estimate, effort: task.1.effort, belief: task.1.belief,
        waitsFor: task.0.waitsFor, phase: timeline.owners[position], span: task.0.span)
      activity.status = task.0.status
      activity.priority = task.0.priority
      activity.stories = task.0.stories
      activity.spec = task.0.spec
      activity.urgency = UrgencyWord.place(of: task.0.priority)
      activity.notBefore = task.0.notBefore
      activity.deadline = task.0.deadline
      activity.statedOwner = task.0.owner
      activity.people = task.0.people
      activity.actual = task.0.actual.flatMap(resolution.resolve)?.effort
      activity.rework = task.0.rework?.rework(in: calendar)
      return activity
    }
    StatedOwners(team: people).apply(
      to: &activities, settled: Set(team.tasks.filter { $0.owner != nil }.map(\.id)),
      assumptions: &assumptions)
    TaskSettingsMatch(
      settings: team.tasks, team: people, hires: options.hires, calendar: calendar
    ).apply(to: &activities, model: &model, into: &diagnostics)
    let asOf = options.asOf ?? team.asOf
    WorkLeft(asOf: asOf).apply(to: &activities, assumptions: &assumptions)
    AssumedCrews().add(to: &people, for: activities, assumptions: &assumptions)
    hold(&activities, until: timeline, after: start)
    let risks = RiskResolution(team: team, calendar: calendar)
      .resolve(spec.risks, assumptions: &assumptions, into: &diagnostics)
    let externals = ArrivalMatch(
      team: team, activities: activities, start: start.date, calendar: calendar
    )
    .apply(to: spec.externals, assumptions: &assumptions, into: &diagnostics)
    var project = Project(
      header: spec.header, activities: activities, relations: relations(calendar: calendar),
      phases: timeline.phases,
      risks: risks.map(DelayedArrivals(externals: externals, activities: activities).settle),
      stories: spec.stories, externals: externals,
      team: people, calendar: calendar, start: start, promise: promise(timeline),
      estimateModel: model, assumptions: assumptions)
    project.riskCombination = team.riskCombination
    project.asOf = asOf
    project.feature = spec.feature
    project.statedFigures = spec.statedFigures
    project.specLinks = spec.specLinks
    if let limit = team.largeEffort { project.limits.largeEffort = limit.effort(in: calendar) }
    project.specs = spec.specs
    return project
  }

  /// The people of the team file, or one per discipline.
  private func assembledTeam(_ assumptions: inout [Assumption]) -> Team {
    var assembled = Team(people: team.people.map(\.person))
    if team.people.isEmpty { assembled = assumedTeam(&assumptions) }
    assembled.candidates = team.candidates.map(\.person)
    assembled.pools = team.pools
    return assembled
  }

  /// One full-time person for each discipline.
  private func assumedTeam(_ assumptions: inout [Assumption]) -> Team {
    var seen: Set<Skill> = []
    let disciplines = spec.tasks.map(\.discipline).filter { seen.insert($0).inserted }
    if !disciplines.isEmpty { assumptions.append(.onePersonPerDiscipline(disciplines)) }
    return Team.assumed(for: disciplines)
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

  /// The effort of each task; each spec has its own legend of sizes and its own medians.
  private func efforts(
    calendar: WorkCalendar, _ assumptions: inout [Assumption],
    into diagnostics: inout Diagnostics
  ) -> [EffortResolution.Resolved] {
    var efforts: [EffortResolution.Resolved] = []
    for share in spec.allShares {
      var model = team.estimateModel
      model.hoursPerSize.merge(share.hoursPerSize) { _, fromLegend in fromLegend }
      efforts += EffortResolution(model: model, calendar: calendar).resolve(
        Array(spec.tasks[share.tasks]), assumptions: &assumptions, into: &diagnostics)
    }
    return efforts
  }

  /// The first day: of the command line, the team file, the first phase with tasks, or the next
  /// working day; of several specs the earliest phase.
  private func start(_ timeline: PhaseAssembly, calendar: WorkCalendar) -> ProjectStart {
    if let start = options.start { return ProjectStart(date: start, reason: .commandLine) }
    if let start = team.start { return ProjectStart(date: start.date, reason: .teamFile) }
    if let first = timeline.starts.min(by: { $0.date < $1.date }) {
      return ProjectStart(date: first.date, reason: .phase(name: first.label))
    }
    return ProjectStart(
      date: calendar.workday(onOrAfter: options.today),
      reason: .nextWorkday(today: options.today))
  }

  /// Holds the tasks of specs that start later than the first one until their own phase starts.
  private func hold(
    _ activities: inout [Activity], until timeline: PhaseAssembly, after start: ProjectStart
  ) {
    guard case .phase = start.reason else { return }
    let later = timeline.starts.filter { $0.date > start.date }.map { ($0.spec, $0.date) }
    let starts = Dictionary(later, uniquingKeysWith: { first, _ in first })
    guard !starts.isEmpty else { return }
    for position in activities.indices where activities[position].notBefore == nil {
      activities[position].notBefore = starts[activities[position].spec]
    }
  }

  /// The deadline, else the end of the last phase; of several specs the latest.
  private func promise(_ timeline: PhaseAssembly) -> Promise? {
    if let deadline = team.deadline {
      return Promise(date: deadline.date, source: .teamFile, span: deadline.span)
    }
    var promise: Promise?
    for last in timeline.lastPhases {
      guard let end = last.end, promise.map({ $0.date < end }) ?? true else { continue }
      promise = Promise(date: end, source: .phase(name: last.label), span: last.endSpan)
    }
    return promise
  }
}
