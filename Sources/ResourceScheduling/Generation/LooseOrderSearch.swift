import NetworkAnalysis
import PlanModel

/// Searches orders in which an activity may come before one that it waits for.
///
/// A lead, or a relation that ties a finish, does not say which of two activities a person does
/// first: with start–finish the successor may end when its predecessor begins. The serial scheme
/// never places a successor first; this search does. Its lists hold all activities by rising starts,
/// in any order that the other relations allow, with the people of each: some such list gives an
/// optimal schedule. Changes are kept by late acceptance, after E. K. Burke and Y. Bykov, "The late
/// acceptance hill-climbing heuristic" (2017).
struct LooseOrderSearch {
  /// A list and who does what.
  private struct Draft {
    var list: [Int]
    var crews: [[Int]]
  }

  private let problem: SchedulingProblem
  /// No timetable ends before it.
  private let bound: Int
  /// Lists that may be tried.
  private let budget: Int
  /// Who must come before each activity in every list.
  private let before: [[Int]]
  /// Who must come after it.
  private let after: [[Int]]
  /// The activities that somebody else could do.
  private let changeable: [Int]

  /// Scores that are remembered for late acceptance.
  private static let history = 20
  /// Lists without a gain after which the search begins again elsewhere.
  private static let patience = 100
  /// Lists far away that are tried when the search is stuck.
  private static let tries = 8
  /// Activities that all lists together may have; of small plans that is no limit.
  private static let placements = 60_000
  /// Passes in which a list is laid out with the times of the pass before.
  private static let passes = 3

  /// Prepares the search; `nil` if the relations leave no such order.
  ///
  /// - Parameters:
  ///   - problem: What is to be scheduled.
  ///   - bound: No timetable ends before it; the search stops when one does without lateness.
  ///   - limit: Lists that may be tried; of large plans fewer are.
  init?(_ problem: SchedulingProblem, bound: Int, limit: Int) {
    var before = Array(repeating: [Int](), count: problem.count)
    var after = before
    var isLoose = false
    for arc in problem.network.arcs {
      guard arc.ordersStarts else {
        isLoose = true
        continue
      }
      before[arc.head].append(arc.tail)
      after[arc.tail].append(arc.head)
    }
    guard isLoose else { return nil }
    self.problem = problem
    self.bound = bound
    self.before = before
    self.after = after
    budget = min(limit, max(20, Self.placements / problem.count))
    changeable = (0..<problem.count).filter {
      problem.crewSizes[$0] > 0 && problem.eligible[$0].count > problem.crewSizes[$0]
    }
  }

  /// Searches from a timetable on.
  ///
  /// - Parameters:
  ///   - first: A settled timetable.
  ///   - schedules: To which the number of lists that were tried is added.
  ///   - shouldStop: Asked for each list whether to be content with the best so far.
  /// - Returns: The best timetable found, settled; the first if there is no better.
  /// - Complexity: O(*n* + *m*) for each list, and each round in which its times settle.
  func best(from first: Timetable, schedules: inout Int, shouldStop: () -> Bool) -> Timetable {
    var best = (table: first, score: TimetableScore(first, in: problem), draft: draft(of: first))
    var current = (draft: best.draft, score: best.score)
    var history = Array(repeating: current.score, count: Self.history)
    var noise = NoiseSource()
    var lastGain = 0
    var restarts = 0
    for trial in 0..<budget where isOpen(best.score) {
      if shouldStop() { break }
      if trial - lastGain > Self.patience {
        // Stuck: on from the best, and every other time from far away.
        restarts += 1
        let far = restarts.isMultiple(of: 2) ? nil : scattered(best.draft, &noise)
        current = far ?? (best.draft, best.score)
        history = Array(repeating: current.score, count: Self.history)
        lastGain = trial
      }
      let draft = changed(current.draft, &noise)
      schedules += 1
      guard let table = timetable(of: draft) else { continue }
      let score = TimetableScore(table, in: problem)
      let slot = trial % Self.history
      if score <= current.score || score <= history[slot] { current = (draft, score) }
      history[slot] = min(history[slot], current.score)
      if score < best.score {
        best = (table, score, draft)
        lastGain = trial
      }
    }
    return best.table
  }

  /// Whether a better score may exist.
  private func isOpen(_ score: TimetableScore) -> Bool {
    score.lateness > 0 || score.end > bound
  }

  /// The list of a timetable, by its starts.
  private func draft(of table: Timetable) -> Draft {
    var rank = Array(repeating: 0, count: problem.count)
    for (place, activity) in problem.network.topologicalOrder.enumerated() {
      rank[activity] = place
    }
    return Draft(
      list: (0..<problem.count).sorted {
        (table.start[$0], rank[$0]) < (table.start[$1], rank[$1])
      },
      crews: table.units.enumerated().map { Array($1.prefix(problem.crewSizes[$0])) })
  }

  /// A list with one activity elsewhere, or given to somebody else, or both.
  private func changed(_ draft: Draft, _ noise: inout NoiseSource) -> Draft {
    var draft = draft
    let kind = noise.next(below: 10)
    if kind < 6 || changeable.isEmpty { shift(&draft, &noise) }
    guard kind >= 5, !changeable.isEmpty else { return draft }
    let activity = changeable[noise.next(below: changeable.count)]
    let crew = draft.crews[activity]
    let places = crew.indices.filter { crew[$0] != problem.required[activity] }
    let others = problem.eligible[activity].filter { !crew.contains($0) }
    guard !places.isEmpty, !others.isEmpty else { return draft }
    draft.crews[activity][places[noise.next(below: places.count)]] =
      others[noise.next(below: others.count)]
    return draft
  }

  /// A list after many changes, if a few tries make one that the relations do not contradict.
  private func scattered(
    _ draft: Draft, _ noise: inout NoiseSource
  ) -> (draft: Draft, score: TimetableScore)? {
    for _ in 0..<Self.tries {
      var scattered = draft
      for _ in 0..<2 * problem.count { scattered = changed(scattered, &noise) }
      guard let table = timetable(of: scattered) else { continue }
      return (scattered, TimetableScore(table, in: problem))
    }
    return nil
  }

  /// Moves an activity to any place between those that must come before and after it.
  private func shift(_ draft: inout Draft, _ noise: inout NoiseSource) {
    let from = noise.next(below: problem.count)
    let activity = draft.list.remove(at: from)
    var low = 0
    var high = draft.list.count
    for (place, other) in draft.list.enumerated() {
      if before[activity].contains(other) { low = place + 1 }
      if after[activity].contains(other) { high = min(high, place) }
    }
    draft.list.insert(activity, at: low + noise.next(below: high - low + 1))
  }

  /// The settled timetable of a list, or `nil` if the relations contradict it.
  ///
  /// Units of pools are taken by who is first in the list. What an activity waits for later in the
  /// list has the times of the pass before.
  private func timetable(of draft: Draft) -> Timetable? {
    var table = Timetable(count: problem.count)
    var isPlaced = Array(repeating: false, count: problem.count)
    for _ in 0..<Self.passes {
      var free = Array(repeating: 0, count: problem.unitCount)
      var isSettled = true
      for activity in draft.list {
        var bounds = EarliestBounds(start: problem.releases[activity])
        for arc in problem.network.incoming(activity) where isPlaced[arc.tail] {
          bounds.wait(
            for: arc, tailStart: table.start[arc.tail], tailFinish: table.finish[arc.tail])
        }
        let pools = problem.demands[activity].flatMap { demand in
          FirstUnits.of(problem.poolUnits[demand.pool], count: demand.units) { free[$0] }
        }
        let units = draft.crews[activity] + pools
        for unit in units { bounds.start = max(bounds.start, free[unit]) }
        let crew = problem.crew(of: activity, units: units)
        let run = problem.run(crew: crew, effort: problem.efforts[activity], within: bounds)
        guard let run else { return nil }
        for unit in units { free[unit] = run.finish }
        if run != (table.start[activity], table.finish[activity]) { isSettled = false }
        table.units[activity] = units
        table.start[activity] = run.start
        table.finish[activity] = run.finish
        isPlaced[activity] = true
      }
      if isSettled { break }
    }
    return table.settled(in: problem)
  }
}

extension PrecedenceNetwork.Arc {
  /// Whether the successor starts no earlier than its predecessor, whatever the durations.
  fileprivate var ordersStarts: Bool {
    switch kind {
    case .finishToStart, .startToStart: lag >= 0
    case .finishToFinish, .startToFinish: false
    }
  }
}
