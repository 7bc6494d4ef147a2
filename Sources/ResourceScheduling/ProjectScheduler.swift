package import NetworkAnalysis
package import PlanModel

/// Says who does what and when, so that the project ends early, and how early it could end at best.
package struct ProjectScheduler {
  /// Returns a checked schedule of `project` with the best bound that was found.
  ///
  /// Priority rules make a first schedule. Where people are alike and always there, a population
  /// search on a grid improves it, and a search through what is left proves how good it is.
  /// Elsewhere the integer program proposes a staffing, a search over orders and people improves it,
  /// and the proof is one of an easier problem. Lateness past deadlines counts before the end, urgency only among equals.
  ///
  /// - Parameters:
  ///   - project: Its relations are those of `network`.
  ///   - network: The relations of the project.
  ///   - options: How much work it may cost.
  ///   - progress: Hears of the best schedule so far, whenever a part of the search has ended.
  ///   - shouldStop: Asked now and then whether to be content with the best so far. It goes on
  ///     returning `true` once it did.
  /// - Returns: A schedule, or the activities that nobody can do.
  package static func schedule(
    _ project: Project, network: PrecedenceNetwork,
    options: SchedulingOptions = SchedulingOptions(),
    progress: @escaping (SearchProgress) -> Void = { _ in },
    shouldStop: @escaping @Sendable () -> Bool = { false }
  ) -> SchedulingOutcome {
    let problem = SchedulingProblem(project: project, network: network)
    if let obstacle = obstacle(in: problem) { return obstacle }
    return ProjectScheduler(
      problem: problem, options: options, progress: progress, shouldStop: shouldStop
    ).schedule()
  }

  private let problem: SchedulingProblem
  private let options: SchedulingOptions
  private let progress: (SearchProgress) -> Void
  private let shouldStop: @Sendable () -> Bool
  private let times: HeadsAndTails
  private let groups: [WorkGroup]
  private let generation: SerialScheduleGeneration

  private init(
    problem: SchedulingProblem, options: SchedulingOptions,
    progress: @escaping (SearchProgress) -> Void, shouldStop: @escaping @Sendable () -> Bool
  ) {
    self.problem = problem
    self.progress = progress
    var options = options
    options.scheduleLimit = options.scheduleLimit * 500 / max(500, problem.count)
    self.options = options
    self.shouldStop = shouldStop
    times = HeadsAndTails(problem)
    groups = WorkGroup.groups(of: problem)
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
    var schedules = 0
    let reduction = GridReduction(problem)
    let first: Timetable
    switch firstTimetable(isOnGrid: reduction != nil, schedules: &schedules) {
    case .found(let table): first = table
    case .stuck(let activity):
      return .unschedulable([problem.project.activities[activity].id], .noTimeLeft)
    }
    var answer = Answer(table: first, bound: simpleBound(upTo: first.end), staffing: .notNeeded)
    report(answer, after: schedules)
    if isOpen(answer) {
      if let reduction {
        improve(&answer, on: reduction, schedules: &schedules)
      } else {
        improve(&answer, schedules: &schedules)
      }
    }
    improveLooseOrders(&answer, schedules: &schedules)
    report(answer, after: schedules)
    var result = SchedulingResult(
      schedule: answer.table.schedule(of: problem), bound: answer.bound,
      staffingSearch: answer.staffing, schedules: schedules)
    result.isInterrupted = isOpen(answer) && shouldStop()
    check(result)
    return .scheduled(result)
  }

  /// Schedules that are made before anything is known of the problem, apart from one for each rule.
  private static let firstSchedules = 20

  /// The most of `listChanges`.
  private static let quickness = 50
  /// How many schedules of the population one with loose relations costs.
  private static let looseness = 5
  /// How many schedules of the population and list searches one of the general scheme costs.
  private static let slowness = 20

  /// The share of the proof's steps that are taken before people are searched for.
  private static let firstProofShare = 20

  /// The most groups of people whose windows are looked at, those with the most work per person; of
  /// large projects fewer are.
  private static let windowGroups = 40

  /// The best timetable so far, and what is known of how good it is.
  private struct Answer {
    var table: Timetable
    var bound: LowerBound
    var staffing: SchedulingResult.StaffingSearch
  }

  /// Says how far the search has come.
  private func report(_ answer: Answer, after schedules: Int) {
    progress(
      SearchProgress(
        schedules: schedules, finish: WorkMoment(minutes: answer.table.end),
        bound: answer.bound.finish))
  }

  /// Whether a better timetable than the best so far may exist.
  private func isOpen(_ answer: Answer) -> Bool {
    answer.table.end > answer.bound.finish.minutes
      || TimetableScore(answer.table, in: problem).lateness > 0
  }

  /// Keeps a timetable that is better, at the earliest times that its order allows.
  ///
  /// Leads can make an order of people that never settles; such a one is not kept.
  private func keep(_ table: Timetable, in answer: inout Answer) {
    guard let settled = table.settled(in: problem),
      TimetableScore(settled, in: problem) < TimetableScore(answer.table, in: problem)
    else { return }
    answer.table = settled
  }

  private func improve(
    _ answer: inout Answer, on reduction: GridReduction, schedules: inout Int
  ) {
    let planner = GridPlanner(reduction: reduction, options: options, shouldStop: shouldStop)
    let found = planner.plan(from: answer.table, bound: answer.bound)
    schedules += found.schedules
    answer.bound = found.bound
    keep(found.table, in: &answer)
  }

  private func improve(_ answer: inout Answer, schedules: inout Int) {
    let people = InterchangeablePeople(problem)
    let isSmall =
      people.decisionCount <= options.decisionLimit && problem.count <= options.decisionLimit
    let proposal =
      isSmall
      ? StaffingModel(problem, people: people, times: times).solve(
        options, from: answer.table, shouldStop: shouldStop)
      : nil
    answer.staffing = isSmall ? staffingSearch(of: proposal) : .leftOut
    if let bound = proposal?.bound, bound > answer.bound.finish.minutes {
      answer.bound = LowerBound(argument: .staffingModel, finish: WorkMoment(minutes: bound))
    }
    raiseBound(of: &answer)
    let relaxation = GridRelaxation(
      problem, times: times, groups: groups, horizon: answer.table.end)
    raiseBound(of: &answer, by: relaxation, steps: options.proofSteps / Self.firstProofShare)
    report(answer, after: schedules)
    guard isOpen(answer), !shouldStop() else { return }
    if let candidates = proposal?.candidates {
      let search = search(bound: answer.bound.finish.minutes, budget: Self.firstSchedules)
      search.best(candidates: candidates, schedules: &schedules).map { keep($0, in: &answer) }
    }
    guard isOpen(answer) else { return }
    if let staffing = StaffingProblem(problem, candidates: problem.eligible) {
      var searching = PeopleSearch.Options()
      searching.schedules = options.scheduleLimit * listChanges
      searching.bound = answer.bound.finish.minutes
      let found = PeopleSearch(staffing, options: searching).run(
        from: StaffingTimetable(answer.table, in: problem), shouldStop: shouldStop)
      if let found {
        schedules += found.schedules
        keep(Timetable(found.timetable, in: problem), in: &answer)
      }
    } else {
      let search = search(
        bound: answer.bound.finish.minutes, budget: options.scheduleLimit / Self.slowness)
      search.best(candidates: problem.eligible, schedules: &schedules).map {
        keep($0, in: &answer)
      }
    }
    raiseBound(of: &answer, by: relaxation, steps: options.proofSteps)
  }

  /// Tries orders in which activities come before those that they wait for, where relations are loose.
  private func improveLooseOrders(_ answer: inout Answer, schedules: inout Int) {
    guard isOpen(answer), !shouldStop() else { return }
    let search = LooseOrderSearch(
      problem, bound: answer.bound.finish.minutes, limit: options.scheduleLimit / Self.looseness)
    guard let search else { return }
    let table = search.best(from: answer.table, schedules: &schedules, shouldStop: shouldStop)
    keep(table, in: &answer)
  }

  /// How many changes of a list of people and activities one schedule of the population costs.
  ///
  /// Small projects have fewer that differ; in large ones each change makes much to place anew.
  private var listChanges: Int {
    max(1, min(Self.quickness, problem.count / 2) * 500 / max(500, problem.count))
  }

  /// Refutes what lies between the bound and the end, window by window.
  private func raiseBound(of answer: inout Answer) {
    guard answer.table.end > answer.bound.finish.minutes else { return }
    answer.bound = WindowBound(
      problem: problem, times: times,
      groups: Array(groups.prefix(max(4, min(Self.windowGroups, 60_000 / problem.count))))
    ).improve(answer.bound, upTo: answer.table.end)
  }

  /// Refutes ends of the easier problem, in which people are told apart by their groups alone.
  private func raiseBound(of answer: inout Answer, by relaxation: GridRelaxation?, steps: Int) {
    guard let relaxation, steps > 0, answer.table.end > answer.bound.finish.minutes else { return }
    answer.bound = relaxation.improve(
      answer.bound, upTo: answer.table, steps: steps, shouldStop: shouldStop)
  }

  /// What the integer program came to when it was asked.
  private func staffingSearch(
    of proposal: StaffingModel.Proposal?
  ) -> SchedulingResult.StaffingSearch {
    guard let proposal, proposal.candidates != nil else { return .gaveUp }
    return .searched(nodes: proposal.nodes)
  }

  /// The timetable to begin with; where people leave too early in all of the rules, any.
  private func firstTimetable(isOnGrid: Bool, schedules: inout Int) -> DepartureSearch.Outcome {
    let first = firstSearch(isOnGrid: isOnGrid).best(
      candidates: problem.eligible, schedules: &schedules)
    if let first = first?.settled(in: problem) { return .found(first) }
    let outcome = DepartureSearch(generation: generation, times: times).run(schedules: &schedules)
    guard case .found(let table) = outcome else { return outcome }
    guard let settled = table.settled(in: problem) else {
      preconditionFailure("the order of a timetable contradicts the relations")
    }
    return .found(settled)
  }

  /// The list scheduling that makes the first timetable.
  ///
  /// One rule is enough on a grid, where the population search makes more timetables in a hundredth
  /// of the time; but what is due early, and could be done late, it only keeps early.
  private func firstSearch(isOnGrid: Bool) -> ListScheduling {
    var search = search(bound: times.criticalPathEnd, budget: isOnGrid ? 0 : Self.firstSchedules)
    let isDue = problem.deadlines.contains { $0 < .max }
    if isOnGrid, !isDue { search.rules = [.latestFinish] }
    return search
  }

  /// The list scheduling that stops at `bound`.
  private func search(bound: Int, budget: Int) -> ListScheduling {
    ListScheduling(generation: generation, times: times, budget: budget, bound: bound)
  }

  /// The better of the bounds that cost next to nothing; of equal ones the simplest argument.
  private func simpleBound(upTo end: Int) -> LowerBound {
    var best = LowerBound(
      argument: .criticalPath, finish: WorkMoment(minutes: times.criticalPathEnd))
    let load = LoadBound(problem: problem, groups: groups).strongest(upTo: end)
    if load.finish > best.finish { best = load }
    let pool = PoolBound(problem: problem).strongest
    if let pool, pool.finish > best.finish { best = pool }
    return best
  }

  /// Holds the result against the definition; a fault is ours.
  private func check(_ result: SchedulingResult) {
    let violations = ScheduleChecker.violations(of: result.schedule, in: problem.project)
    precondition(violations.isEmpty, "the schedule breaks its own rules: \(violations)")
    precondition(
      result.bound.finish <= result.schedule.finish, "the bound lies above the schedule")
  }
}
