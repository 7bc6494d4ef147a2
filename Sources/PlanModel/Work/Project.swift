/// Everything that was read: the work, the people, the calendar and the promises.
///
/// Results are arrays in the order of `activities`.
package struct Project: Sendable {
  /// What the spec says of itself.
  package var header: SpecHeader
  /// The work, in the spec's order.
  package var activities: [Activity]
  /// What waits for what; both ends are in `activities`.
  package var relations: [PrecedenceRelation]
  /// The promised timeline, in the spec's order.
  package var phases: [Phase]
  /// The risk register, in the spec's order.
  package var risks: [Risk]
  /// How several risks that hit one activity work together.
  package var riskCombination = Risk.Combination.series
  /// What users want, in the spec's order.
  package var stories: [UserStory]
  /// What others must deliver, in the spec's order.
  package var externals: [ExternalDependency]
  /// What the spec says of the feature itself.
  package var feature = FeatureDescription()
  /// What the spec says of its own tasks.
  package var statedFigures: [StatedFigure] = []
  /// The specs that were read, in the order in which they were named.
  package var specs: [Spec] = []
  /// How the specs refer to each other and to others.
  package var specLinks: [SpecLink] = []
  /// Who does the work.
  package var team: Team
  /// When work is done.
  package var calendar: WorkCalendar
  /// When it begins.
  package var start: ProjectStart
  /// The day from which the rest of the work is planned, if some of it lies behind.
  package var asOf: CivilDate?
  /// The promised release, if any.
  package var promise: Promise?
  /// How estimates become effort and spread.
  package var estimateModel: EstimateModel
  /// What was assumed where the author said nothing, in the order it was met.
  package var assumptions: [Assumption]
  /// From where on a check finds fault.
  package var limits: CheckLimits

  /// Creates a project.
  package init(
    header: SpecHeader, activities: [Activity], relations: [PrecedenceRelation] = [],
    phases: [Phase] = [], risks: [Risk] = [], stories: [UserStory] = [],
    externals: [ExternalDependency] = [], team: Team, calendar: WorkCalendar = .standard,
    start: ProjectStart, promise: Promise? = nil, estimateModel: EstimateModel = .standard,
    assumptions: [Assumption] = []
  ) {
    self.header = header
    self.activities = activities
    self.relations = relations
    self.phases = phases
    self.risks = risks
    self.stories = stories
    self.externals = externals
    self.team = team
    self.calendar = calendar
    self.start = start
    self.promise = promise
    self.estimateModel = estimateModel
    self.assumptions = assumptions
    limits = .standard(for: calendar)
  }

  /// The working days on which everything is placed.
  ///
  /// - Complexity: O(*d*) for *d* days to the last holiday; keep it, do not ask again and again.
  package var axis: WorkAxis { WorkAxis(calendar: calendar, onOrAfter: start.date) }

  /// The files that are no part of the plan, as they have no tasks or are reports.
  package var filesLeftOut: [String] {
    assumptions.flatMap { assumption -> [String] in
      switch assumption {
      case .filesLeftOut(let files), .reportsPassedOver(let files): files
      default: []
      }
    }
  }

  /// The position of each activity by its id; of equal ids the first.
  ///
  /// - Complexity: O(*n*) for *n* activities; keep it, do not ask again and again.
  package var positions: [Activity.ID: Int] {
    Dictionary(
      activities.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The disciplines that occur, in the order they first occur.
  package var disciplines: [Skill] {
    var seen: Set<Skill> = []
    return activities.map(\.discipline).filter { seen.insert($0).inserted }
  }

  /// The relations that the plan keeps: those between activities that are not settled.
  ///
  /// - Complexity: O(*n* + *m*) for *n* activities and *m* relations.
  package var openRelations: [PrecedenceRelation] {
    let settled = Set(activities.lazy.filter(\.isSettled).map(\.id))
    guard !settled.isEmpty else { return relations }
    return relations.filter {
      !settled.contains($0.predecessor) && !settled.contains($0.successor)
    }
  }

  /// Returns the people who may do `activity`: its owner, else all with the skill.
  package func eligiblePeople(for activity: Activity) -> [Person] {
    let skilled = team.people(with: activity.discipline)
    guard let owner = activity.owner else { return skilled }
    return skilled.filter { $0.id == owner }
  }

  /// Returns the moment before which `activity` may not start in the plan.
  ///
  /// It is the latest of its releases; what is settled has none.
  package func releaseMoment(of activity: Activity, on axis: WorkAxis) -> WorkMoment {
    releases(of: activity).map { axis.moment(startOf: $0.day) }.max() ?? .start
  }

  /// Returns the moment from which the rest is planned: that of the as-of day, or the start.
  ///
  /// People offer nothing before it.
  package func planningMoment(on axis: WorkAxis) -> WorkMoment {
    asOf.map { max(.start, axis.moment(startOf: $0)) } ?? .start
  }

  /// Returns what `activity` may not start before, apart from other activities.
  package func releases(of activity: Activity) -> [(reason: ReleaseReason, day: CivilDate)] {
    guard !activity.isSettled else { return [] }
    var releases: [(reason: ReleaseReason, day: CivilDate)] = []
    if let day = activity.notBefore { releases.append((.notBefore, day)) }
    for external in externals where activity.waitsFor.contains(external.id) {
      if let day = external.plannedArrival { releases.append((.arrival(external.id), day)) }
    }
    if let asOf { releases.append((.asOf, asOf)) }
    return releases
  }
}
