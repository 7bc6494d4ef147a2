import NetworkAnalysis
import PlanModel

/// A grid problem that every schedule of a project solves at least as early.
///
/// Whoever does an activity takes at least its least duration; nobody starts before its head, by the
/// real calendars; and a group of people does no more at a time than there are people in it, each
/// busy from start to finish. Where a finish may come later than the least duration after the start,
/// and a relation or an absence says so, it is a milestone of its own. Nobody starts while all who
/// may do it are away, and *earliest* is the finish of whoever of them finishes first:
///
///     start(a) ≥ head(a),  finish(a) ≥ max(start(a) + least duration(a), headFinish(a))
///     start(a) ∉ common absences(a),  finish(a) ≥ earliest(a, start(a))
///     Σ { crew(a) : a runs, eligible(a) ⊆ G } ≤ |G|             for every group G at any time
///
/// The relations hold between these events. So the starts and finishes of any schedule are feasible
/// here, and an end that is refuted here is refuted for the project.
struct GridRelaxation {
  /// The easier problem, in minutes; its activities are those of the project, then the milestones.
  let grid: GridProblem
  private let problem: SchedulingProblem
  private let groups: [WorkGroup]
  /// The activity whose finish each milestone stands for.
  private let milestones: [Int]

  /// Activities above which the proof would cost more than it is likely to be worth.
  private static let activityLimit = 1_000
  /// Groups that become resources, those with the most work per person.
  private static let groupLimit = 16

  /// Relaxes `problem`, or returns `nil` if it is too large to prove anything about.
  ///
  /// - Parameters:
  ///   - problem: What is to be scheduled.
  ///   - times: Its heads.
  ///   - groups: Groups of people, in the order in which they matter.
  ///   - horizon: The end of a schedule; absences after it are left out.
  /// - Complexity: O(*n* · (*p* + *g*) + *m*) for *n* activities, *p* people, *g* groups and *m*
  ///   relations.
  init?(
    _ problem: SchedulingProblem, times: HeadsAndTails, groups: [WorkGroup], horizon: Int
  ) {
    guard problem.count <= Self.activityLimit else { return nil }
    let durations = (0..<problem.count).map { problem.leastDuration($0) }
    let isCertain = (0..<problem.count).map { problem.hasOneDuration($0) }
    let isTied = problem.network.arcs.reduce(into: durations.map { _ in false }) {
      if $1.kind.tiesHeadFinish { $0[$1.head] = true }
    }
    let calendars = WorkCalendars(problem, horizon: horizon)
    let finishDelays = durations.indices.map { calendars.finishDelay(of: $0) }
    let milestones = durations.indices.filter {
      finishDelays[$0] != nil
        || !isCertain[$0]
          && (isTied[$0] || times.headFinish[$0] > times.head[$0] + durations[$0])
    }
    var milestoneOf = durations.map { _ in Int?.none }
    for (number, activity) in milestones.enumerated() {
      milestoneOf[activity] = problem.count + number
    }

    var arcs = milestones.map { activity in
      GridProblem.Arc(
        tail: activity, head: milestoneOf[activity] ?? activity, delay: durations[activity])
    }
    for arc in problem.network.arcs {
      var (tail, delay) = (arc.tail, arc.lag)
      if arc.kind.tiesTailFinish {
        if let milestone = milestoneOf[tail] { tail = milestone } else { delay += durations[tail] }
      }
      var head = arc.head
      if arc.kind.tiesHeadFinish {
        if let milestone = milestoneOf[head] { head = milestone } else { delay -= durations[head] }
      }
      arcs.append(GridProblem.Arc(tail: tail, head: head, delay: delay))
    }

    // The last milestone is tied to nothing; it only says how late the project ended so far.
    let idle = milestones.count + 1
    let used = groups.filter { group in
      group.activities.reduce(0) { $0 + problem.crewSizes[$1] } > group.people.count
    }.prefix(Self.groupLimit)
    var demands = Array(
      repeating: Array(repeating: 0, count: used.count + problem.poolUnits.count),
      count: problem.count + idle)
    for (resource, group) in used.enumerated() {
      for activity in group.activities {
        demands[activity][resource] = problem.crewSizes[activity]
      }
    }
    for activity in 0..<problem.count {
      for demand in problem.demands[activity] {
        demands[activity][used.count + demand.pool] += demand.units
      }
    }
    var grid = GridProblem(
      durations: durations + Array(repeating: 0, count: idle),
      releases: times.head + milestones.map { times.headFinish[$0] } + [0],
      deadlines: Array(repeating: .max, count: problem.count + idle), arcs: arcs,
      capacities: used.map(\.people.count) + problem.poolUnits.map(\.count), demands: demands)
    for activity in durations.indices {
      if let delay = calendars.startDelay(of: activity) {
        grid.calendarArcs.append(.init(tail: activity, head: activity, delay: delay))
      }
      guard let milestone = milestoneOf[activity] else { continue }
      grid.finishMilestones[activity] = milestone
      if let delay = finishDelays[activity] {
        grid.calendarArcs.append(.init(tail: activity, head: milestone, delay: delay))
      }
    }
    self.grid = grid
    self.problem = problem
    self.groups = Array(used)
    self.milestones = milestones
  }

  /// The starts by which a timetable of the project solves the easier problem, ending when it does.
  func starts(of table: Timetable) -> [Int] {
    table.start + milestones.map { table.finish[$0] } + [table.end]
  }

  /// Returns a bound on the project's end that lies above `known`, if one can be proved.
  ///
  /// - Parameters:
  ///   - known: The strongest bound so far.
  ///   - table: The best timetable so far.
  ///   - steps: What the proof may cost.
  ///   - shouldStop: Asked now and then; `true` ends the proof with what is proven so far.
  /// - Returns: `known`, or the stronger bound with its argument.
  func improve(
    _ known: LowerBound, upTo table: Timetable, steps: Int, shouldStop: () -> Bool
  ) -> LowerBound {
    let starts = starts(of: table)
    guard table.end < 1 << 29, table.end > known.finish.minutes else { return known }
    let proof = GridBound.prove(
      grid, starts: starts, budget: GridBound.Budget(steps: steps), shouldStop: shouldStop)
    let end = min(TimeGrid(problem).roundUp(proof.end), table.end)
    guard end > known.finish.minutes else { return known }
    return LowerBound(argument: argument(proof.argument), finish: WorkMoment(minutes: end))
  }

  /// What a bound on the grid says of the project.
  private func argument(_ argument: BoundArgument) -> LowerBound.Argument {
    switch argument {
    case .criticalPath: return .criticalPath
    case .energeticReasoning: return .energeticReasoning
    case .exhaustiveSearch: return .exhaustiveSearch
    case .resourceLoad(let resource), .headTail(let resource):
      guard resource < groups.count else {
        return .pool(problem.project.team.pools[resource - groups.count].id)
      }
      let skills = groups[resource].skills(in: problem)
      if case .resourceLoad = argument { return .load(skills) }
      return .window(skills)
    }
  }
}

extension SchedulingProblem {
  /// Whether an activity lasts equally long whoever does it and whenever.
  fileprivate func hasOneDuration(_ activity: Int) -> Bool {
    guard takesTime(activity), crewSizes[activity] > 0 else { return true }
    guard crewSizes[activity] == 1 else { return false }
    let people = eligible[activity]
    let durations = Set(people.map { leastDuration(activity, by: $0) })
    return durations.count == 1 && people.allSatisfy { profiles[$0].constantRate != nil }
  }
}
