package import NetworkAnalysis
package import PlanModel
package import ResourceScheduling
package import RiskSimulation

/// Says whom to hire so that a date is reached with a given confidence.
package enum HiringAdvisor {
  /// Returns the cheapest hires that were found, with the proof or the gap.
  ///
  /// - Parameters:
  ///   - project: What is to be done, with the team as it is.
  ///   - network: The relations of the project.
  ///   - question: By when, how surely, and how much work it may cost.
  ///   - hiring: What may be hired.
  ///   - scheduling: How much work the plan of one team may cost.
  ///   - simulation: Seed, trials, policy and threads; the same for all teams.
  ///   - progress: Called with each team when it has been judged.
  ///   - shouldStop: Asked before each judgement; when it says so, the search ends with what it has.
  /// - Returns: The advice; the same for the same arguments as long as nobody stops it.
  package static func advise(
    on project: Project, network: PrecedenceNetwork, question: HiringQuestion,
    hiring: HiringOptions, scheduling: SchedulingOptions, simulation: SimulationOptions,
    progress: @escaping (JudgedTeam) -> Void = { _ in },
    shouldStop: @escaping () -> Bool = { false }
  ) -> StaffingAdvice {
    var project = project
    // The simulation counts the trials that keep the promise; whose promise it is does not matter.
    project.promise = Promise(date: question.deadline, source: .teamFile)
    let judge = TeamJudge(
      project: project, network: network, question: question, options: hiring.options,
      scheduling: scheduling, simulation: simulation)
    let windows = windows(
      of: project, network: network, options: hiring.options, deadline: question.deadline)
    var judged: [JudgedTeam] = []
    var isInterrupted = false
    let everybody = hiring.options.map(\.most)
    var unlimited: Forecast?
    var search = HiringSearch(
      options: hiring.options, windows: windows, limit: question.judgementLimit
    ) {
      unlimited = judge.unlimitedForecast(with: everybody)
      return judge.isEnough(unlimited?.promise)
    } judge: { hires in
      isInterrupted = shouldStop()
      guard !isInterrupted else { return nil }
      let team = judge.judgement(of: hires)
      judged.append(team)
      progress(team)
      return team.prospect == nil ? .undoable : team.isEnough ? .enough : .tooFew
    }
    let found = search.run()
    let isHopeless = unlimited.map { !judge.isEnough($0.promise) } ?? false
    return StaffingAdvice(
      project: project, deadline: question.deadline, confidence: question.confidence,
      options: hiring.options, costUnit: hiring.costUnit,
      outcome: outcome(found, judged: judged, isHopeless: isHopeless),
      judged: judged, unlimited: unlimited, isInterrupted: isInterrupted, seed: simulation.seed,
      trials: simulation.trials)
  }

  /// What the work needs up to the day on which it must be done for the release to be in time.
  private static func windows(
    of project: Project, network: PrecedenceNetwork, options: [HiringOption], deadline: CivilDate
  ) -> WorkWindows? {
    let after = project.specNames.map { project.timeAfterFinish(of: $0) }.min() ?? .zero
    let end = project.axis.moment(endOf: deadline) - after
    guard end > .start else { return nil }
    return WorkWindows(
      project: project, network: network, options: options, deadline: end.minutes)
  }

  /// The outcome in words of the model: who is hired, or why nobody helps.
  private static func outcome(
    _ found: HiringSearch.Outcome, judged: [JudgedTeam], isHopeless: Bool
  ) -> StaffingAdvice.Outcome {
    switch found {
    case .undecided: return .undecided
    case .tooFew(let isProven):
      return isHopeless ? .unreachable : .optionsFallShort(isProven: isProven)
    case .enough(let hires, let leastCost, let isProven):
      guard let team = judged.first(where: { $0.hires == hires }) else {
        preconditionFailure("the search found a team that was not judged")
      }
      return team.headCount == 0
        ? .presentTeamIsEnough : .hire(team, leastCost: leastCost, isProven: isProven)
    }
  }
}
