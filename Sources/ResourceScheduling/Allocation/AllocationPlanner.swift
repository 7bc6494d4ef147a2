package import NetworkAnalysis
package import PlanModel

/// Says who does what and when, so that the plan is good at what is asked for, and why.
package struct AllocationPlanner {
  /// Returns a checked plan with bounds on all objectives, or why there is none.
  ///
  /// - Parameters:
  ///   - project: Its relations are those of `network`.
  ///   - network: The relations of the project.
  ///   - request: What is asked for.
  ///   - progress: Hears of the best plan so far.
  ///   - shouldStop: Asked now and then whether to be content with the best so far. It goes on
  ///     returning `true` once it did.
  /// - Returns: The plan, what could be had instead, or why nothing can be planned.
  package static func plan(
    _ project: Project, network: PrecedenceNetwork, request: AllocationRequest,
    progress: @escaping (SearchProgress) -> Void = { _ in },
    shouldStop: @escaping @Sendable () -> Bool = { false }
  ) -> AllocationOutcome {
    let rates = KnownRates(project, network: network)
    guard rates.areKnown || !request.objectives.contains(.cost) && request.limits.maxCost == nil
    else { return .noRates }
    let first = ProjectScheduler.schedule(
      rates.project, network: network, options: request.scheduling, progress: progress,
      shouldStop: shouldStop)
    switch first {
    case .unschedulable(let activities, let obstacle):
      return .unschedulable(activities, obstacle)
    case .scheduled(let result):
      let planner = AllocationPlanner(
        project: project, network: network, request: request, rates: rates, first: result,
        progress: progress, shouldStop: shouldStop)
      return planner.plan()
    }
  }

  private let project: Project
  private let network: PrecedenceNetwork
  private let request: AllocationRequest
  private let rates: KnownRates
  private let first: SchedulingResult
  private let progress: (SearchProgress) -> Void
  private let shouldStop: @Sendable () -> Bool

  private var order: [StaffingObjective] {
    StaffingObjective.order(beginningWith: request.objectives).filter {
      $0 != .cost || rates.areKnown
    }
  }

  private func plan() -> AllocationOutcome {
    var search = search(order, within: request.limits)
    search.run()
    if search.score.keepsLimits { return .allocated(answer(of: search)) }
    var reaches = PartialReaches(limits: request.limits) { order, limits in
      self.search(order.filter { $0 != .cost || rates.areKnown }, within: limits)
    }
    reaches.search()
    // What was found for one limit may keep both.
    let measure = search.measure
    if let table = reaches.tables.first(where: { measure.score(of: $0).keepsLimits }) {
      var again = self.search(order, within: request.limits)
      again.begin(with: table)
      again.run()
      return .allocated(answer(of: again))
    }
    return .outOfReach(
      shortfall(by: reaches, isProven: search.isProvenUnreachable))
  }

  /// A search in which a given order and given limits count.
  private func search(
    _ order: [StaffingObjective], within limits: AllocationLimits
  ) -> AllocationSearch {
    let latest = limits.deadline.map { deadline in
      let end = project.axis.moment(endOf: deadline).minutes
      let after = Dictionary(
        uniqueKeysWithValues: project.specNames.map {
          ($0, project.timeAfterFinish(of: $0).minutes)
        })
      return project.activities.map { end - (after[$0.spec] ?? 0) }
    }
    let measure = AllocationMeasure(
      problem: rates.problem, countsCost: rates.areKnown, order: order, latest: latest,
      maxCost: limits.maxCost, horizon: latest?.max() ?? first.schedule.finish.minutes)
    return AllocationSearch(
      measure, request: request, from: first, progress: progress, shouldStop: shouldStop)
  }

  private func answer(of search: AllocationSearch) -> AllocationPlan {
    let schedule = search.best.schedule(of: rates.problem)
    let violations = ScheduleChecker.violations(of: schedule, in: project)
    precondition(violations.isEmpty, "the schedule breaks its own rules: \(violations)")
    let values = zip(search.measure.order, search.bounds).map { objective, bound in
      let value = search.measure.value(of: objective, in: search.best)
      return ObjectiveValue(
        objective: objective, value: value, bound: min(bound.value, value),
        argument: bound.argument)
    }
    let finish = values.first { $0.objective == .finish }
    return AllocationPlan(
      schedule: schedule, release: project.release(finishes: schedule.entries.map(\.finish)),
      limits: request.limits, values: values,
      horizon: WorkMoment(minutes: search.measure.horizon),
      people: PersonRows(measure: search.measure, rates: rates).rows(of: search.best),
      cost: rates.areKnown ? search.measure.pay.cost(of: search.best) : nil,
      unpaid: rates.areKnown ? rates.unpaid : [],
      bottlenecks: BottleneckSearch(project: project, network: network)
        .bottlenecks(of: schedule, boundBy: finish?.argument),
      choices: ChoiceReasons(measure: search.measure).choices(in: search.best),
      schedules: first.schedules + search.schedules, nodes: first.nodes + search.nodes,
      isInterrupted: shouldStop())
  }

  private func shortfall(by reaches: PartialReaches, isProven: Bool) -> AllocationShortfall {
    let limits = request.limits
    let after = project.specNames.map { project.timeAfterFinish(of: $0) }.min() ?? .zero
    func release(_ table: Timetable, _ bound: Double) -> AllocationShortfall.Reach<WorkMoment> {
      let found = project.release(finishes: table.finish.map { WorkMoment(minutes: $0) })
      return .init(
        found: found, bound: min(found, WorkMoment(minutes: Int(bound.rounded(.up))) + after))
    }
    func money(_ table: Timetable, _ bound: Double) -> AllocationShortfall.Reach<Double> {
      let cost = StaffingPay(rates.problem).cost(of: table) ?? 0
      return .init(found: cost, bound: min(cost, bound))
    }
    let earliest = release(
      Timetable(of: first.schedule, in: rates.problem), Double(first.bound.finish.minutes))
    var shortfall = AllocationShortfall(
      limits: limits, isProven: isProven, earliest: earliest,
      earliestWithinCost: reaches.earliestWithinCost.map(release),
      cheapest: rates.areKnown ? reaches.cheapest.map(money) : nil,
      cheapestInTime: rates.areKnown ? reaches.cheapestInTime.map(money) : nil,
      isInterrupted: shouldStop())
    let deadline = limits.deadline.map { project.axis.moment(endOf: $0) }
    let isTooLate = deadline.map { deadline in
      (shortfall.earliestWithinCost ?? earliest).bound > deadline || earliest.bound > deadline
    }
    let isTooDear = limits.maxCost.map { most in
      let least = max(shortfall.cheapest?.bound ?? 0, shortfall.cheapestInTime?.bound ?? 0)
      return least > most + 1e-6 * max(1, most)
    }
    if isTooLate ?? false || isTooDear ?? false { shortfall.isProven = true }
    return shortfall
  }
}

extension SchedulingResult {
  /// Nodes that the integer program searched.
  fileprivate var nodes: Int {
    if case .searched(let nodes) = staffingSearch { nodes } else { 0 }
  }
}
