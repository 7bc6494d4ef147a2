package import NetworkAnalysis
package import PlanModel

/// Says who does what and when, so that the project ends early, and how early it could end at best.
package struct ProjectScheduler {
  /// Returns a checked schedule of `project` with the best bound that was found.
  ///
  /// GLPK proposes a staffing, which list scheduling turns into dates; list scheduling that gives
  /// each activity to whoever finishes it first makes another schedule. The earlier of the two is
  /// kept, the first if they end at the same time. The bound is the best of four.
  ///
  /// - Parameters:
  ///   - project: Its relations are those of `network`.
  ///   - network: The relations of the project.
  ///   - options: How much work it may cost.
  /// - Returns: A schedule, or the activities that nobody can do.
  package static func schedule(
    _ project: Project, network: PrecedenceNetwork,
    options: SchedulingOptions = SchedulingOptions()
  ) -> SchedulingOutcome {
    let problem = SchedulingProblem(project: project, network: network)
    if let obstacle = obstacle(in: problem) { return obstacle }
    return ProjectScheduler(problem: problem, options: options).schedule()
  }

  private let problem: SchedulingProblem
  private let options: SchedulingOptions
  private let times: HeadsAndTails
  private let generation: SerialScheduleGeneration

  private init(problem: SchedulingProblem, options: SchedulingOptions) {
    self.problem = problem
    self.options = options
    times = HeadsAndTails(problem)
    generation = SerialScheduleGeneration(problem)
  }

  /// The activities that nobody ever finishes, whatever the rest of the plan.
  private static func obstacle(in problem: SchedulingProblem) -> SchedulingOutcome? {
    let activities = problem.project.activities
    let unable = activities.indices.filter { !problem.isPossible($0) }
    guard !unable.isEmpty else { return nil }
    let unskilled = unable.filter {
      problem.project.eligiblePeople(for: activities[$0]).isEmpty
    }
    return unskilled.isEmpty
      ? .unschedulable(unable.map { activities[$0].id }, .nobodyStaysLongEnough)
      : .unschedulable(unskilled.map { activities[$0].id }, .nobodyEligible)
  }

  private func schedule() -> SchedulingOutcome {
    let people = InterchangeablePeople(problem)
    let plain = search(bound: times.criticalPathEnd).best(candidates: problem.eligible)
    let isSmall =
      people.decisionCount <= options.decisionLimit && problem.count <= options.decisionLimit
    let proposal =
      isSmall
      ? StaffingModel(problem, people: people, times: times).solve(options, from: plain) : nil
    let known = max(times.criticalPathEnd, proposal?.bound ?? 0)
    let staffed = proposal?.candidates.flatMap { search(bound: known).best(candidates: $0) }
    let isStaffed = (staffed?.end ?? .max) <= (plain?.end ?? .max)
    guard let table = isStaffed ? staffed : plain else {
      return .unschedulable(problem.project.activities.map(\.id), .noTimeLeft)
    }
    let result = SchedulingResult(
      schedule: settled(table).schedule(of: problem),
      bound: bound(staffing: proposal?.bound, end: table.end),
      origin: isStaffed ? .staffingModel : .earliestFinish,
      staffingSearch: isSmall ? staffingSearch(of: proposal) : .leftOut)
    check(result)
    return .scheduled(result)
  }

  /// What the integer program came to when it was asked.
  private func staffingSearch(
    of proposal: StaffingModel.Proposal?
  ) -> SchedulingResult.StaffingSearch {
    guard let proposal, proposal.candidates != nil else { return .gaveUp }
    return .searched(nodes: proposal.nodes)
  }

  /// The list scheduling that stops at `bound`, with the budget for the size of the project.
  private func search(bound: Int) -> ListScheduling {
    ListScheduling(
      generation: generation, times: times,
      budget: options.scheduleLimit * 200 / max(200, problem.count), bound: bound)
  }

  /// The same order and staffing at the earliest times, which are those the order itself gives.
  private func settled(_ table: Timetable) -> Timetable {
    guard let pass = FixedOrderPass(of: table, in: problem), let times = pass.plannedTimes() else {
      preconditionFailure("a generated schedule contradicts its own order")
    }
    var settled = table
    settled.start = times.start
    settled.finish = times.finish
    return settled
  }

  /// The best of the four bounds; of equal ones the simplest argument.
  private func bound(staffing: Int?, end: Int) -> LowerBound {
    let groups = WorkGroup.groups(of: problem)
    var best = LowerBound(
      argument: .criticalPath, finish: WorkMoment(minutes: times.criticalPathEnd))
    let load = LoadBound(problem: problem, groups: groups).strongest(upTo: end)
    if load.finish > best.finish { best = load }
    if let staffing, staffing > best.finish.minutes {
      best = LowerBound(argument: .staffingModel, finish: WorkMoment(minutes: staffing))
    }
    return WindowBound(problem: problem, times: times, groups: groups).improve(best, upTo: end)
  }

  /// Holds the result against the definition; a fault is ours.
  private func check(_ result: SchedulingResult) {
    let violations = ScheduleChecker.violations(of: result.schedule, in: problem.project)
    precondition(violations.isEmpty, "the schedule breaks its own rules: \(violations)")
    precondition(
      result.bound.finish <= result.schedule.finish, "the bound lies above the schedule")
  }
}
