/// Late acceptance over who does what and in which order.
///
/// A change gives a place in a crew to somebody else, exchanges two people's activities, or moves an
/// activity in the order; the serial scheme then makes a timetable of it. It is kept if its score is
/// not worse than now, or than some changes ago: E. K. Burke and Y. Bykov, "The late acceptance
/// hill-climbing heuristic" (2017).
struct AllocationClimb {
  /// What the timetables are judged by.
  let measure: AllocationMeasure
  /// Makes the timetables.
  let generation: SerialScheduleGeneration
  /// Changes that may be tried.
  let budget: Int
  /// Whether nothing better than a score is possible at the objective that is worked on.
  let isEnough: (AllocationScore, Timetable) -> Bool
  /// Asked now and then whether to be content with the best so far.
  let shouldStop: @Sendable () -> Bool

  /// Scores that are remembered for late acceptance.
  private static let history = 40
  /// Changes between two questions whether to stop.
  private static let stopInterval = 32

  /// Returns the best timetable found with its score, and the changes that were tried.
  ///
  /// - Parameter first: A settled timetable to begin with.
  /// - Returns: A settled timetable, its score, and the number of changes.
  /// - Complexity: That of `budget` passes of the serial scheme.
  func best(from first: Timetable) -> (table: Timetable, score: AllocationScore, tried: Int) {
    let problem = measure.problem
    var best = first
    var bestScore = measure.score(of: first)
    var current = first
    var currentScore = bestScore
    var history = Array(repeating: bestScore, count: Self.history)
    var noise = SeededGenerator(seed: 1)
    let open = (0..<problem.count).filter { activity in
      let size = problem.crewSizes[activity]
      let isRequired = problem.required[activity] != nil
      return size > 0 && problem.eligible[activity].count > size && !(isRequired && size == 1)
    }
    guard !open.isEmpty else { return (best, bestScore, 0) }
    var tried = 0
    while tried < budget, !isEnough(bestScore, best) {
      if tried % Self.stopInterval == 0, shouldStop() { break }
      tried += 1
      let (keys, crews) = change(current, among: open, noise: &noise)
      let slot = tried % Self.history
      if let table = generation.timetable(keys: keys, candidates: crews) {
        let score = measure.score(of: table)
        if score <= currentScore || score <= history[slot] {
          current = table
          currentScore = score
          if score < bestScore, let settled = table.settled(in: problem) {
            let settledScore = measure.score(of: settled)
            if settledScore < bestScore { (best, bestScore) = (settled, settledScore) }
          }
        }
      }
      history[slot] = min(history[slot], currentScore)
    }
    return (best, bestScore, tried)
  }

  /// A changed order and staffing, as keys and crews for the serial scheme.
  private func change(
    _ table: Timetable, among open: [Int], noise: inout SeededGenerator
  ) -> (keys: [Int], crews: [[Int]]) {
    let problem = measure.problem
    var keys = table.start
    var crews = table.units.enumerated().map { Array($1.prefix(problem.crewSizes[$0])) }
    let activity = open[noise.next(below: open.count)]
    let kind = noise.next(below: 10)
    if kind < 9 {
      let place = replaceablePlace(in: activity, crew: crews[activity], noise: &noise)
      let left = crews[activity][place]
      let others = problem.eligible[activity].filter { !crews[activity].contains($0) }
      let joining = others[noise.next(below: others.count)]
      crews[activity][place] = joining
      if kind < 3 {
        giveBack(to: left, from: joining, butNot: activity, crews: &crews, noise: &noise)
      }
    }
    if kind >= 7 {
      let reach = max(2, min(table.end, 1 << 30) / (3 + noise.next(below: 12)))
      keys[activity] += noise.next(below: reach) - reach / 2
    }
    return (keys, crews)
  }

  /// A place in a crew that somebody else may take.
  private func replaceablePlace(
    in activity: Int, crew: [Int], noise: inout SeededGenerator
  ) -> Int {
    let places = crew.indices.filter { crew[$0] != measure.problem.required[activity] }
    return places[noise.next(below: places.count)]
  }

  /// Gives one of a person's other activities to somebody in exchange, if there is one.
  private func giveBack(
    to receiver: Int, from giver: Int, butNot kept: Int, crews: inout [[Int]],
    noise: inout SeededGenerator
  ) {
    let problem = measure.problem
    let possible = crews.indices.filter { activity in
      activity != kept && crews[activity].contains(giver)
        && !crews[activity].contains(receiver)
        && problem.required[activity] != giver && problem.eligible[activity].contains(receiver)
    }
    guard !possible.isEmpty else { return }
    let activity = possible[noise.next(below: possible.count)]
    guard let place = crews[activity].firstIndex(of: giver) else { return }
    crews[activity][place] = receiver
  }
}
