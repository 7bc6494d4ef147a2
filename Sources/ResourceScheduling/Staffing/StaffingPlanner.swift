import LinearOptimization
package import NetworkAnalysis
package import PlanModel

/// Says who does what, for the objectives that are asked for, with a bound on each.
package struct StaffingPlanner {
  /// Returns the staffing that is best at the first objective, among those at the second, and so on.
  ///
  /// Each objective is an integer program; its value is a rule for the next.
  ///
  /// - Parameters:
  ///   - project: Its relations are those of `network`.
  ///   - network: The relations of the project.
  ///   - request: What is asked for.
  ///   - schedule: A valid schedule whose staffing the search begins with; loads are shares of what
  ///     people offer up to its finish, or up to the deadline if there is one.
  /// - Returns: A staffing, or why there is none.
  package static func plan(
    _ project: Project, network: PrecedenceNetwork, request: StaffingRequest,
    from schedule: Schedule? = nil
  ) -> StaffingOutcome {
    let problem = SchedulingProblem(project: project, network: network)
    let impossible = project.activities.indices.filter { !problem.isPossible($0) }
    guard impossible.isEmpty else {
      return .impossible(impossible.map { project.activities[$0].id })
    }
    let unpaid = StaffingPay(problem).unpaid
    let countsPay = request.maxCost != nil || request.objectives.contains(.cost)
    if countsPay, !unpaid.isEmpty {
      return .unpaid(unpaid.map { project.team.people[$0].id })
    }
    let table = schedule.map { Timetable(of: $0, in: problem) }
    let model = StaffingModel(
      problem, people: InterchangeablePeople(problem, countsPay: countsPay),
      times: HeadsAndTails(problem), horizon: request.deadline?.minutes ?? table?.end)
    do {
      return try StaffingPlanner(model: model, request: request, countsPay: countsPay)
        .plan(from: table)
    } catch {
      return .gaveUp(error.description)
    }
  }

  /// Returns what the hours cost that people work in a schedule, in the team's currency.
  ///
  /// Somebody alone works effort ÷ speed, several as long as they are there from start to finish.
  ///
  /// - Parameters:
  ///   - schedule: A valid schedule of `project`.
  ///   - project: Its relations are those of `network`.
  ///   - network: The relations of the project.
  /// - Returns: `nil` if the pay of somebody who works is not known.
  package static func cost(
    of schedule: Schedule, in project: Project, network: PrecedenceNetwork
  ) -> Double? {
    let problem = SchedulingProblem(project: project, network: network)
    return StaffingPay(problem).cost(of: Timetable(of: schedule, in: problem))
  }

  private let model: StaffingModel
  private let request: StaffingRequest
  private let countsPay: Bool

  private func plan(from table: Timetable?) throws(SolverFailure) -> StaffingOutcome {
    var search = search(deadline: request.deadline, maxCost: request.maxCost)
    var best = start(from: table, for: search)
    var values: [StaffingPlan.Value] = []
    for objective in objectives {
      search.watch = watch(objective)
      let stage = try search.minimize(objective, from: best)
      if stage.isInfeasible { return values.isEmpty ? try conflict() : .undecided }
      guard let solution = stage.solution else { return .undecided }
      best = solution
      values.append(
        StaffingPlan.Value(
          objective: objective, value: stage.value, bound: min(stage.bound, stage.value)))
      search.fix(objective, at: stage.value)
    }
    guard let best else { return .undecided }
    let people = model.problem.project.team.people
    return .staffed(
      StaffingPlan(
        candidates: model.candidates(in: best).map { $0.map { people[$0].id } }, values: values,
        nodes: search.nodes, cuts: search.cutCount, rounds: search.rounds,
        wasEnded: search.wasEnded))
  }

  /// Why there is no staffing, when that is proven.
  private func conflict() throws(SolverFailure) -> StaffingOutcome {
    guard request.maxCost != nil || request.deadline != nil else { return .undecided }
    let earliest = try least(.finish, deadline: nil, maxCost: request.maxCost)
    guard let earliest else {
      let leastCost = try least(.cost, deadline: nil, maxCost: nil)
      return leastCost.map { .infeasible(.tooExpensive(leastCost: $0)) } ?? .undecided
    }
    let finish = WorkMoment(minutes: Int(earliest))
    guard request.maxCost != nil else { return .infeasible(.tooLate(earliest: finish)) }
    guard let leastCost = try least(.cost, deadline: request.deadline, maxCost: nil) else {
      let earliest = try least(.finish, deadline: nil, maxCost: nil)
      return earliest.map { .infeasible(.tooLate(earliest: WorkMoment(minutes: Int($0)))) }
        ?? .undecided
    }
    return .infeasible(.both(leastCost: leastCost, earliest: finish))
  }

  /// The bound on an objective within limits; `nil` if no staffing keeps them.
  private func least(
    _ objective: StaffingObjective, deadline: WorkMoment?, maxCost: Double?
  ) throws(SolverFailure) -> Double? {
    var search = search(deadline: deadline, maxCost: maxCost)
    search.watch = watch(objective)
    let stage = try search.minimize(objective, from: start(from: nil, for: search))
    return stage.isInfeasible ? nil : stage.bound
  }

  /// The search among the staffings that keep some limits.
  private func search(deadline: WorkMoment?, maxCost: Double?) -> StaffingSearch {
    var search = StaffingSearch(model, effort: request.effort)
    if let deadline { search.limit(.finish, to: Double(deadline.minutes)) }
    if let maxCost { search.limit(.cost, to: maxCost) }
    return search
  }

  /// A staffing to begin with that keeps the limits of the search, if one is at hand.
  private func start(from table: Timetable?, for search: StaffingSearch) -> [Double]? {
    if let values = table.map(model.values), search.keepsRules(values) { return values }
    guard countsPay else { return nil }
    let cheapest = model.cheapestValues()
    return search.keepsRules(cheapest) ? cheapest : nil
  }

  /// What is asked for, each once.
  private var objectives: [StaffingObjective] {
    var seen: Set<StaffingObjective> = []
    let asked = request.objectives.filter { seen.insert($0).inserted }
    return asked.isEmpty ? [.finish] : asked
  }

  /// The request's watch for the search for one objective.
  private func watch(_ objective: StaffingObjective) -> SolverProgress.Watch? {
    guard let watch = request.watch else { return nil }
    return { watch(StaffingRequest.Progress(objective: objective, solve: $0)) }
  }
}
