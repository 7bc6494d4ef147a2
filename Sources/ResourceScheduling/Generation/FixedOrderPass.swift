package import NetworkAnalysis
package import PlanModel

/// The earliest times when it is settled who does what and in which order.
///
/// To the relations it adds, for each person and each unit of a pool, that an activity starts after
/// the one that held it before is finished. Activities without effort hold nothing. With
/// the plan's own efforts the pass repeats the plan; with others it says when each activity runs
/// if everybody keeps the planned order.
///
/// Where relations are leads, or tie finishes, an order may put an activity before one that it waits
/// for: who hands over at the start of the next shift works before it. Then activities wait for
/// each other in a ring, and the pass is repeated until nothing moves: the least times that keep all
/// relations and orders.
package struct FixedOrderPass: Sendable {
  /// When each activity runs, in minutes, in project order.
  package struct Times: Hashable, Sendable {
    /// The first minute of work.
    package var start: [Int]
    /// The end of the last minute of work.
    package var finish: [Int]

    /// The end of the last activity; 0 without any.
    package var end: Int { finish.max() ?? 0 }
  }

  /// The relations, and after them the orders of the units as finish–start arcs without lag.
  ///
  /// Without those that are `inverted`.
  package let network: PrecedenceNetwork
  /// The relations whose successor starts before its predecessor, if the orders make rings of them.
  package let inverted: [PrecedenceNetwork.Arc]
  /// The efforts of the plan, in project order.
  package var plannedEfforts: [Effort] { problem.efforts }
  /// The minutes before which activities may not start in the plan, in project order.
  package var plannedReleases: [Int] { problem.releases }
  /// What was scheduled.
  let problem: SchedulingProblem
  /// The crew of each activity.
  let crews: [Crew]
  /// The units that each activity holds, and for each of them what held it just before.
  let holders: [[Holder]]

  /// A unit that an activity holds.
  struct Holder: Hashable, Sendable {
    /// A person or a unit of a pool.
    var unit: Int
    /// The activity that held it just before, if any.
    var previous: Int?
  }

  /// Creates the pass that keeps the staffing and the orders of `schedule`.
  ///
  /// - Returns: `nil` if two activities of one unit start at once, so that they have no order.
  /// - Precondition: the entries are those of the project, in its order.
  package init?(of schedule: Schedule, project: Project, network: PrecedenceNetwork) {
    let problem = SchedulingProblem(project: project, network: network)
    self.init(of: Timetable(of: schedule, in: problem), in: problem)
  }

  /// Creates the pass that keeps the staffing and the orders of `table`.
  init?(of table: Timetable, in problem: SchedulingProblem) {
    var holders = table.units.map { $0.map { Holder(unit: $0) } }
    var arcs = problem.network.arcs
    for (unit, activities) in table.order(in: problem).enumerated() {
      for (tail, head) in zip(activities, activities.dropFirst()) {
        guard let place = table.units[head].firstIndex(of: unit) else { continue }
        holders[head][place].previous = tail
        arcs.append(.init(tail: tail, head: head, kind: .finishToStart, lag: 0))
      }
    }
    var inverted: [PrecedenceNetwork.Arc] = []
    var acyclic = PrecedenceNetwork(count: problem.count, arcs: arcs)
    if acyclic == nil {
      // All arcs that are left lead onward in time, and at one minute in the order of relations.
      func isInverted(_ arc: PrecedenceNetwork.Arc) -> Bool {
        table.start[arc.head] < table.start[arc.tail]
      }
      inverted = problem.network.arcs.filter(isInverted)
      acyclic = PrecedenceNetwork(count: problem.count, arcs: arcs.filter { !isInverted($0) })
    }
    guard let network = acyclic else { return nil }
    self.network = network
    self.inverted = inverted
    self.problem = problem
    self.holders = holders
    crews = (0..<problem.count).map { problem.crew(of: $0, units: table.units[$0]) }
  }

  /// Returns the earliest times for the given efforts and releases.
  ///
  /// - Parameters:
  ///   - efforts: One for each activity, in project order; zero exactly where the plan's is.
  ///   - releases: The minutes before which activities may not start.
  /// - Returns: `nil` if somebody leaves before the end, or activities push each other on and on.
  /// - Complexity: O(*n* log *d* + *m*) for *n* activities, *d* days with exceptions and *m* arcs,
  ///   for each of the rounds; one suffices where nothing is inverted.
  package func times(efforts: [Effort], releases: [Int]) -> Times? {
    precondition(efforts.count == problem.count && releases.count == problem.count)
    return settle { activity, times in
      let bounds = bounds(of: activity, from: releases[activity], at: times)
      return problem.run(crew: crews[activity], effort: efforts[activity], within: bounds)
    }
  }

  /// What an activity waits for when the others run at `times`.
  func bounds(of activity: Int, from release: Int, at times: Times) -> EarliestBounds {
    var bounds = EarliestBounds(start: release)
    for arc in network.incoming(activity) {
      bounds.wait(for: arc, tailStart: times.start[arc.tail], tailFinish: times.finish[arc.tail])
    }
    for arc in inverted where arc.head == activity {
      bounds.wait(for: arc, tailStart: times.start[arc.tail], tailFinish: times.finish[arc.tail])
    }
    return bounds
  }

  /// Rounds after which a ring of activities is taken to push itself on for ever.
  private static let roundLimit = 64

  /// Returns the least times at which every activity runs as it asks for itself.
  ///
  /// - Parameters:
  ///   - known: Times of activities that stay; with inverted relations nothing does.
  ///   - first: Activities before it in topological order stay, too.
  ///   - run: The earliest run of an activity when the others run at some times, which never comes
  ///     earlier when they come later.
  ///   - visit: Hears of each activity whenever its run has changed.
  /// - Returns: `nil` if an activity has no run, or the times do not settle.
  func settle(
    from known: Times? = nil, at first: Int? = nil,
    run: (Int, Times) -> (start: Int, finish: Int)?, visit: (Int) -> Void = { _ in }
  ) -> Times? {
    let zeros = Array(repeating: 0, count: problem.count)
    var times =
      inverted.isEmpty
      ? known ?? Times(start: zeros, finish: zeros)
      : Times(start: zeros, finish: zeros)
    let order = network.topologicalOrder
    let begin = inverted.isEmpty ? first.flatMap { order.firstIndex(of: $0) } ?? 0 : 0
    for _ in 0..<Self.roundLimit {
      var isSettled = true
      for activity in order[begin...] {
        guard let run = run(activity, times) else { return nil }
        if run.start != times.start[activity] || run.finish != times.finish[activity] {
          isSettled = false
          visit(activity)
        }
        times.start[activity] = run.start
        times.finish[activity] = run.finish
      }
      if isSettled || inverted.isEmpty { return times }
    }
    return nil
  }

  /// The place of each activity in the order in which the plan's times settle.
  ///
  /// What holds an activity settles before it. Without inverted relations that is the topological
  /// order; in a ring it tells what holds the others from what only keeps up with them.
  func settlingRank() -> [Int] {
    var rank = Array(repeating: 0, count: problem.count)
    for (place, activity) in network.topologicalOrder.enumerated() { rank[activity] = place }
    guard !inverted.isEmpty else { return rank }
    var last = problem.count
    _ = settle { activity, times in
      let bounds = bounds(of: activity, from: plannedReleases[activity], at: times)
      return problem.run(crew: crews[activity], effort: plannedEfforts[activity], within: bounds)
    } visit: { activity in
      rank[activity] = last
      last += 1
    }
    return rank
  }

  /// Returns the times of the plan itself.
  ///
  /// - Returns: `nil` if somebody leaves before the end, which no checked schedule allows.
  package func plannedTimes() -> Times? {
    times(efforts: plannedEfforts, releases: plannedReleases)
  }
}
