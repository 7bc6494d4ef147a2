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
    if search.score.keepsLimits {
      compare(&search)
      return .allocated(answer(of: search))
    }
    let reaches = PartialReaches(within: request.limits) { order, limits in
      self.search(order.filter { $0 != .cost || rates.areKnown }, within: limits)
    }
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

  /// Lets a search learn from those in which each objective comes first.
  ///
  /// So no objective comes out worse where it counts most than where it counts less.
  private func compare(_ search: inout AllocationSearch) {
    for leading in StaffingObjective.allCases where rates.areKnown || leading != .cost {
      let rivalOrder = StaffingObjective.order(beginningWith: [leading]).filter(order.contains)
      guard !search.isProven, !shouldStop(), rivalOrder != order else { continue }
      var rival = self.search(rivalOrder, within: request.limits)
      rival.run()
      search.learn(from: rival)
    }
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
    // A bound that holds for the money there is speaks of fewer people than could do the work.
    let isFree = request.limits.maxCost == nil && order.first == .finish
    return AllocationPlan(
      schedule: schedule, release: project.release(finishes: schedule.entries.map(\.finish)),
      limits: request.limits, values: values,
      horizon: WorkMoment(minutes: search.measure.horizon),
      people: PersonRows(measure: search.measure, rates: rates).rows(of: search.best),
      cost: rates.areKnown ? search.measure.pay.cost(of: search.best) : nil,
      unpaid: rates.areKnown ? rates.unpaid : [],
      bottlenecks: BottleneckSearch(project: project, network: network)
        .bottlenecks(of: schedule, boundBy: isFree ? values.first?.argument : nil),
      choices: ChoiceReasons(measure: search.measure).choices(in: search.best),
      schedules: first.schedules + search.schedules, nodes: first.nodes + search.nodes,
      isInterrupted: shouldStop() && !values.allSatisfy(\.isProven))
  }

  private func shortfall(by reaches: PartialReaches, isProven: Bool) -> AllocationShortfall {
    let limits = request.limits
    let shortfall = AllocationShortfall(
      limits: limits, isProven: isProven, earliest: offer(reaches.earliest, at: .finish),
      earliestWithinCost: reaches.earliestWithinCost.map { offer($0, at: .finish) },
      cheapest: rates.areKnown ? offer(reaches.cheapest, at: .cost) : nil,
      cheapestInTime: reaches.cheapestInTime.flatMap {
        rates.areKnown ? offer($0, at: .cost) : nil
      },
      isInterrupted: shouldStop())
    guard !isProven else { return shortfall }
    let deadline = limits.deadline.map { project.axis.moment(endOf: $0) }
    let bounds = [
      shortfall.earliest, shortfall.earliestWithinCost, shortfall.cheapest,
      shortfall.cheapestInTime,
    ].compactMap { $0?.bound }
    var proven = shortfall
    proven.isProven = bounds.contains { bound in
      switch bound {
      case .release(let moment): deadline.map { moment > $0 } ?? false
      case .cost(let least): limits.maxCost.map { least > $0 + 1e-6 * max(1, $0) } ?? false
      }
    }
    return proven
  }

  /// What a partial search reached, and what no plan of its kind can beat.
  private func offer(
    _ reach: PartialReaches.Reach, at objective: StaffingObjective
  ) -> AllocationShortfall.Offer {
    let release = project.release(
      finishes: reach.table.finish.map { WorkMoment(minutes: $0) })
    let cost = rates.areKnown ? StaffingPay(rates.problem).cost(of: reach.table) : nil
    guard objective == .finish else {
      return .init(release: release, cost: cost, bound: .cost(min(cost ?? 0, reach.bound)))
    }
    // The last spec to finish is some spec, whose phases follow.
    let after = project.specNames.map { project.timeAfterFinish(of: $0) }.min() ?? .zero
    let least = WorkMoment(minutes: Int(reach.bound.rounded(.up))) + after
    return .init(release: release, cost: cost, bound: .release(min(release, least)))
  }
}

extension SchedulingResult {
  /// Nodes that the integer program searched.
  fileprivate var nodes: Int {
    if case .searched(let nodes) = staffingSearch { nodes } else { 0 }
  }
}
