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
    read(request) { project, diagnostics in
      let hired = project.candidates(named: request.hires, of: request, into: &diagnostics)
      project.team.people += hired
    }
  }

  /// Reads the files of a request, and checks the project that `prepare` makes of it.
  static func read(
    _ request: PlanRequest, preparing prepare: (inout Project, inout Diagnostics) -> Void
  ) -> Reading {
    var diagnostics = Diagnostics()
    var project = ProjectReader.read(
      specs: request.specs, team: request.team,
      options: request.readingOptions, into: &diagnostics)
    project.note(request, into: &diagnostics)
    prepare(&project, &diagnostics)
    if request.ignoresMitigations {
      project.assumptions.append(
        .mitigationsLeftOut(project.risks.count { $0.residual != nil }))
      project = project.withoutMitigations()
    }
    let outcome = SpecChecker.check(project, spec: request.specs[0].path, into: &diagnostics)
    diagnostics.attachRemovals(in: request.specs)
    return Reading(
      project: project, diagnostics: diagnostics, network: outcome.network, trace: outcome.trace,
      score: SpecScoring.score(of: project, by: diagnostics.found))
  }

  /// Reads, checks, schedules and simulates.
  ///
  /// - Parameters:
  ///   - request: The files and options.
  ///   - watch: Who follows it, and may end its stages early.
  /// - Returns: The plan, or why there is none.
  package static func plan(_ request: PlanRequest, watch: PlanWatch = PlanWatch()) -> Outcome {
    plan(read(request), for: request, watch: watch)
  }

  /// Schedules and simulates what was read.
  static func plan(
    _ reading: Reading, for request: PlanRequest, watch: PlanWatch = PlanWatch()
  ) -> Outcome {
    let project = reading.project
    let scheduling = schedule(
      reading, for: request, progress: { watch.search($0, project) }, shouldStop: watch.shouldStop)
    switch scheduling {
    case .notPlanned(let diagnostics): return .notPlanned(project, diagnostics.sorted)
    case .scheduled(let scheduling, let network):
      let schedule = scheduling.schedule
      let linksOnly = network.criticalPathAnalysis(
        durations: project.activities.map(\.fullSpeedDuration),
        ids: project.activities.map(\.id))
      var options = request.simulationOptions
      options.precision = request.precision?.time(in: project.calendar)
      watch.trialsBegin()
      let forecast = Simulation.forecast(
        of: project, network: network, schedule: schedule, options: options,
        watch: SimulationWatch(progress: watch.trials, shouldStop: watch.shouldStop))
      var plan = Plan(
        project: project, linksOnly: linksOnly, scheduling: scheduling,
        analysis: ScheduleAnalyzer.analyze(schedule, project: project, network: network),
        release: project.release(finishes: schedule.entries.map(\.finish)), forecast: forecast,
        diagnostics: reading.diagnostics.sorted)
      plan.trialEnding = forecast.ending(of: options.trials, precision: options.precision)
      return .planned(plan)
    }
  }
}
