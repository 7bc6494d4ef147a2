package import NetworkAnalysis
package import PlanModel

/// Explains the activities of a schedule: what holds them, what would move them, and why by whom.
///
/// Everything is computed from the order and the staffing of the schedule, to the minute: what
/// would move an activity is the plan computed anew without the reason.
package struct ScheduleExplainer {
  private let analysis: ScheduleAnalysis
  private let removal: ReasonRemoval
  private let search: CandidateSearch

  /// Prepares to explain activities of `schedule`.
  ///
  /// - Complexity: that of `ScheduleAnalyzer`.
  /// - Precondition: the checker finds nothing against the schedule, and every activity is as early
  ///   as its order allows, as in all results of `ProjectScheduler`.
  package init(_ schedule: Schedule, project: Project, network: PrecedenceNetwork) {
    guard let pass = FixedOrderPass(of: schedule, project: project, network: network),
      let plan = OrderedPlan(pass),
      plan.times.start == schedule.entries.map(\.start.minutes),
      plan.times.finish == schedule.entries.map(\.finish.minutes)
    else { preconditionFailure("the schedule is not the earliest of its order") }
    analysis = ScheduleAnalyzer.analyze(schedule, project: project, network: network)
    removal = ReasonRemoval(plan: plan, schedule: schedule, network: network)
    search = CandidateSearch(plan: plan, schedule: schedule)
  }

  private var plan: OrderedPlan { removal.plan }

  /// Returns the explanation of the activity at `position` of the project.
  ///
  /// - Complexity: O(*k* · (*n* log *d* + *m*)) for *k* reasons on the chain, *n* activities, *d*
  ///   days with exceptions and *m* relations; and as much for each candidate.
  package func explanation(of position: Int) -> TaskExplanation {
    let chain = chain(to: position)
    let own = chain.last.map(\.removable) ?? []
    let moves = own.map { move(position, without: [$0], at: position) }
    let waits = chain.last.map(\.removableHolds) ?? []
    return TaskExplanation(
      activity: plan.project.activities[position].id,
      totalFloat: analysis.entries[position].totalFloat,
      isCritical: analysis.entries[position].isCritical, chain: chain.map(\.step), moves: moves,
      together: waits.count > 1 ? move(position, without: waits, at: position) : nil,
      strongest: strongest(on: chain, for: position, own: moves),
      candidates: search.candidates(of: position))
  }

  /// A step of the chain with the position of its activity.
  private struct Link {
    var position: Int
    var step: TaskExplanation.Step

    /// What holds the activity and could be absent.
    var removableHolds: [Hold] { step.holds.filter { $0 != .projectStart } }

    /// The same and what interrupts it.
    var removable: [Hold] {
      let holds = removableHolds
      return holds + step.interruptions.map(Hold.absence).filter { !holds.contains($0) }
    }
  }

  /// The steps from a reason that no other activity sets to the activity at `position`.
  private func chain(to position: Int) -> [Link] {
    guard !plan.project.activities[position].isSettled else { return [] }
    let rank = plan.pass.settlingRank()
    var links: [Link] = []
    var next: Int? = position
    while let current = next {
      let holding = followable(of: current, rank: rank, known: links)
      let latest = holding.lazy.map(\.ready).max()
      guard let followed = holding.first(where: { $0.ready == latest })?.wait else {
        precondition(
          !plan.pass.inverted.isEmpty, "nothing holds an activity that starts late")
        break
      }
      links.append(
        Link(
          position: current,
          step: .init(
            activity: plan.project.activities[current].id, holds: plan.holds(of: current),
            followed: followed.hold, interruptions: plan.interruptions(of: current))))
      next = followed.tail
    }
    return links.reversed()
  }

  /// What holds an activity and leads away from those that are on a chain already.
  ///
  /// Of activities that wait for each other in a ring, those that settle first; an absence can hide
  /// which did.
  private func followable(
    of activity: Int, rank: [Int], known links: [Link]
  ) -> [(wait: Wait, ready: Int)] {
    let holding = plan.holding(activity)
    guard !plan.pass.inverted.isEmpty else { return holding }
    let settled = holding.filter { wait, _ in
      wait.tail.map { rank[$0] < rank[activity] } ?? true
    }
    let known = Set(links.map(\.position)).union([activity])
    func isNew(_ holding: (wait: Wait, ready: Int)) -> Bool {
      holding.wait.tail.map { !known.contains($0) } ?? true
    }
    return (settled.isEmpty ? holding : settled).filter(isNew)
  }

  /// What becomes of `target` without some reasons of an activity.
  private func move(
    _ target: Int, without holds: [Hold], at activity: Int
  ) -> TaskExplanation.Move {
    let altered = removal.plan(without: holds, at: activity)
    return .init(
      activity: plan.project.activities[activity].id, without: holds,
      start: WorkMoment(minutes: altered.times.start[target]),
      finish: WorkMoment(minutes: altered.times.finish[target]),
      end: WorkMoment(minutes: altered.times.end), holds: altered.holds(of: target))
  }

  /// The single reason on the chain without which `target` is done earliest, if any moves it.
  private func strongest(
    on chain: [Link], for target: Int, own: [TaskExplanation.Move]
  ) -> TaskExplanation.Move? {
    var best: TaskExplanation.Move?
    func consider(_ move: TaskExplanation.Move) {
      let known = best.map { ($0.finish.minutes, $0.start.minutes) }
      let bar = known ?? (plan.times.finish[target], plan.times.start[target])
      if (move.finish.minutes, move.start.minutes) < bar { best = move }
    }
    var absences: Set<Hold> = []
    for move in own {
      consider(move)
      absences.formUnion(move.without)
    }
    for link in chain.reversed().dropFirst() {
      for hold in link.removable {
        // An absence is taken from everything at once.
        if case .absence = hold, !absences.insert(hold).inserted { continue }
        consider(move(target, without: [hold], at: link.position))
      }
    }
    return best
  }
}
