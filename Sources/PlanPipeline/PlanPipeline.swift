import NetworkAnalysis
package import PlanModel
import ResourceScheduling
import RiskSimulation
import SpecChecking
import SpecReading

/// The whole way from text to plan, as two functions.
///
///     spec, team ─► read ─► Project ─► schedule ─► simulate ─► Plan
///                     └─ diagnostics ───────────────────────────┘
package struct PlanPipeline: Sendable {
  /// What reading and checking gives.
  package struct Reading: Sendable {
    /// What was understood, also when there are errors.
    package var project: Project
    /// What the author should know, in the order of the text.
    package var diagnostics: Diagnostics
    /// The links, when they are free of cycles.
    var network: PrecedenceNetwork?
    /// Which task serves which item of the specs.
    package var trace: TraceMatrix
    /// How sound the specs are; none without tasks.
    package var score: SpecScore?
  }

  /// What planning may come to.
  package enum Outcome: Sendable {
    /// A plan; its diagnostics may still hold errors.
    case planned(Plan)
    /// The author's faults leave nothing to plan.
    case notPlanned(Project, [Diagnostic])
  }

  /// Reads and checks the files of a request.
  package static func read(_ request: PlanRequest) -> Reading {
    var diagnostics = Diagnostics()
    let project = ProjectReader.read(
      specs: request.specs, team: request.team,
      options: request.readingOptions, into: &diagnostics)
    let outcome = SpecChecker.check(project, spec: request.specs[0].path, into: &diagnostics)
    diagnostics.attachRemovals(in: request.specs)
    return Reading(
      project: project, diagnostics: diagnostics, network: outcome.network, trace: outcome.trace,
      score: SpecScoring.score(of: project, by: diagnostics.found))
  }

  /// Reads, checks, schedules and simulates.
  package static func plan(_ request: PlanRequest) -> Outcome {
    let reading = read(request)
    let project = reading.project
    var diagnostics = reading.diagnostics
    guard let network = reading.network, !diagnostics.preventPlan, !project.activities.isEmpty
    else {
      return .notPlanned(project, diagnostics.sorted)
    }
    var options = SchedulingOptions()
    if let effort = request.effort {
      options.scheduleLimit = effort
      options.nodeLimit = effort
    }
    switch ProjectScheduler.schedule(project, network: network, options: options) {
    case .unschedulable(_, .noTimeLeft):
      diagnostics.emit(
        .noTimeLeft(project.team.people), at: .wholeFile(request.specs[0].path))
      return .notPlanned(project, diagnostics.sorted)
    case .unschedulable(let ids, _):
      let unfinished = Set(ids)
      for activity in project.activities where unfinished.contains(activity.id) {
        diagnostics.emit(
          .neverFinished(activity, people: project.eligiblePeople(for: activity)),
          at: activity.span)
      }
      return .notPlanned(project, diagnostics.sorted)
    case .scheduled(let scheduling):
      let schedule = scheduling.schedule
      let linksOnly = network.criticalPathAnalysis(
        durations: project.activities.map(\.openEffort.fullSpeedDuration),
        ids: project.activities.map(\.id))
      let forecast = Simulation.forecast(
        of: project, network: network, schedule: schedule,
        options: SimulationOptions(
          seed: request.seed, trials: request.trials, policy: request.policy ?? .dispatch,
          threads: request.threads))
      return .planned(
        Plan(
          project: project, linksOnly: linksOnly, scheduling: scheduling,
          analysis: ScheduleAnalyzer.analyze(schedule, project: project, network: network),
          release: project.release(finishes: schedule.entries.map(\.finish)), forecast: forecast,
          diagnostics: diagnostics.sorted))
    }
  }
}

extension Diagnostic.Message {
  /// Those who could do it leave before it would be done.
  fileprivate static func neverFinished(_ activity: Activity, people: [Person]) -> Self {
    let names = people.prefix(8).map(\.id.name).joined(separator: ", ")
    let verb = people.count == 1 ? "is" : "are"
    return Self(
      .neverAvailable,
      "\(activity.id) is never finished: \(names) \(verb) not there long enough for its "
        + "\(activity.discipline) work",
      help: "lengthen 'until', add capacity, or give somebody else the skill "
        + "\(activity.discipline)")
  }

  /// Each task alone has the time, but no schedule was found in which all have.
  fileprivate static func noTimeLeft(_ people: [Person]) -> Self {
    let leaving = people.compactMap { person in person.until.map { "\(person.id) on \($0)" } }
    guard !leaving.isEmpty else {
      return Self(
        .neverAvailable, "the tasks take so long that they are never all done",
        help: "check the efforts, and the people's speeds and capacities")
    }
    let shown = leaving.prefix(4).joined(separator: ", ")
    let more = leaving.count > 4 ? " and \(leaving.count - 4) more" : ""
    return Self(
      .neverAvailable,
      "no schedule was found in which all tasks are done before people leave: \(shown)\(more)",
      help: "move 'until', or give somebody who stays the same skills")
  }
}
