import PlanModel

/// The figures of a plan that every medium prints, computed once and in one place.
struct PlanFigures: Sendable {
  /// The plan.
  let plan: Plan
  /// Its working days.
  let axis: WorkAxis
  /// Positions of the activities by id.
  let position: [Activity.ID: Int]

  /// Prepares the figures of `plan`.
  init(_ plan: Plan) {
    self.plan = plan
    axis = plan.project.axis
    position = plan.project.positions
  }

  /// What was read.
  var project: Project { plan.project }
  /// The dated plan.
  var schedule: Schedule { plan.scheduling.schedule }
  /// What may happen.
  var forecast: Forecast { plan.forecast }

  /// Whether phases follow the activities, so that the release is not the finish.
  var hasBlocks: Bool { project.phases.contains { $0.role.blockWorkdays != nil } }

  /// All effort, in person-days of the project's calendar.
  var totalEffortDays: Double {
    project.activities.reduce(0) { $0 + effortDays($1.effort) }
  }

  /// The effort that is done, in person-days; 0 unless the rest is planned from a day.
  var doneEffortDays: Double {
    project.activities.reduce(0) { $0 + effortDays($1.doneEffort) }
  }

  /// How many activities are still to be done.
  var openCount: Int { project.activities.count { !$0.isSettled } }

  /// The day from which work is planned: that of as-of, or the start.
  var planningDay: CivilDate { project.asOf.map { max($0, axis.start) } ?? axis.start }

  /// An effort in person-days of the project's calendar.
  func effortDays(_ effort: Effort) -> Double {
    effort.hours * 60 / Double(axis.minutesPerDay)
  }

  /// Working days that links alone take.
  var linksOnlyDays: Double {
    (plan.linksOnly.finish - .start).days(of: project.calendar)
  }

  /// How far the plan's finish lies above the lower bound.
  var boundGap: WorkDuration {
    max(.zero, schedule.finish - plan.scheduling.bound.finish)
  }

  /// How much later the policy finishes than the plan when nothing is uncertain.
  var policyDifference: WorkDuration { forecast.certainFinish - schedule.finish }

  /// Who does something by the plan, and whose pay is not known, in the team's order.
  var peopleWithoutRate: [Person.ID] {
    let working = Set(
      zip(project.activities, schedule.entries).filter { $0.0.openEffort > .zero }
        .flatMap(\.1.people))
    return project.team.people.filter { $0.hourlyRate == nil && working.contains($0.id) }
      .map(\.id)
  }

  /// Whether a phase has activities, and all of them are behind.
  func isSettled(_ phase: Phase) -> Bool {
    let own = project.activities.filter { $0.phase == phase.id }
    return !own.isEmpty && own.allSatisfy(\.isSettled)
  }

  /// The planned end of a phase: of its last activity, or of its block.
  ///
  /// The blocks of a spec lie back to back after its last activity. A phase that binds nothing has
  /// none.
  func plannedEnd(of phase: Phase) -> WorkMoment? {
    switch phase.role {
    case .preparation, .idle: nil
    case .work:
      zip(project.activities, schedule.entries)
        .filter { $0.0.phase == phase.id }.map(\.1.finish).max()
    case .block:
      finish(ofSpec: phase.spec) + project.timeAfterFinish(of: phase.spec, through: phase.id)
    }
  }

  /// The planned start of a phase that follows the activities.
  func plannedStart(ofBlock phase: Phase) -> WorkMoment? {
    guard let workdays = phase.role.blockWorkdays else { return nil }
    return plannedEnd(of: phase).map { $0 - .minutes(workdays * axis.minutesPerDay) }
  }

  /// The forecast of a phase, if one was made.
  func forecast(of phase: Phase) -> Forecast.PhaseForecast? {
    forecast.phases.first { $0.phase == phase.id }
  }

  /// The end of a spec's last activity.
  private func finish(ofSpec spec: String) -> WorkMoment {
    zip(project.activities, schedule.entries).filter { $0.0.spec == spec }.map(\.1.finish).max()
      ?? .start
  }
}
