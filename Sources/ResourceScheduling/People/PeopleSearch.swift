/// Late acceptance over lists of activities and forced people.
///
/// A change is kept if the schedule is not worse than now, or than some hundred changes ago:
/// E. K. Burke and Y. Bykov, "The late acceptance hill-climbing heuristic" (2017). The search
/// begins with the parallel scheme or with a given timetable, whichever is better.
struct PeopleSearch: Sendable {
  /// How far to search.
  struct Options: Sendable {
    /// Lists that are decoded, at least in part.
    var schedules = 100_000
    /// The same seed gives the same timetable everywhere.
    var seed: UInt64 = 1
    /// Schedules without a gain after which the search begins again.
    var patience = 30_000
    /// Costs that are remembered for late acceptance.
    ///
    /// Over 16 plans of people of different skills and leave, three seeds each, schedules end 2.9 %
    /// above the bound on average; with 500 costs 3.0 %, with 1,000 and a patience of 60,000 3.3 %.
    var history = 200
    /// What tells schedules of one end apart.
    var secondary = SecondaryMeasure.balance
    /// No schedule ends before it; the search stops when one does without lateness.
    var bound = 0

    init() {}
  }

  /// What was found.
  struct Outcome: Sendable {
    /// The best schedule.
    var timetable: StaffingTimetable
    /// Its cost.
    var cost: StaffingCost
    /// Lists that were decoded.
    var schedules: Int
  }

  private let problem: StaffingProblem
  private let options: Options

  /// Draws that may come to nothing, so that the search of a plan without choices ends.
  private static let drawsPerSchedule = 16
  /// Draws between two questions whether to stop.
  private static let stopInterval = 256

  /// Prepares a search.
  init(_ problem: StaffingProblem, options: Options) {
    precondition(options.history > 0)
    self.problem = problem
    self.options = options
  }

  /// Returns the best timetable found, or `nil` if people left before the end in all.
  ///
  /// - Parameters:
  ///   - given: A timetable to begin with: its order and its people, of a team the first.
  ///   - shouldStop: Asked now and then; the best so far is returned when it says yes.
  /// - Returns: The timetable and how many schedules it took.
  /// - Complexity: O(*s* · (*n* · *c* + *m*)) at most for *s* schedules.
  func run(
    from given: StaffingTimetable? = nil, shouldStop: () -> Bool = { false }
  ) -> Outcome? {
    let tails = StaffingTails(problem)
    let tables = StaffingTables(problem, tails: tails.tail)
    var list = ListEvaluation(tables, secondary: options.secondary)
    guard var current = begin(&list, from: given, urgency: tails.urgency(of: problem), in: tables)
    else { return nil }
    guard problem.count > 1 else {
      return Outcome(timetable: list.timetable(in: tables), cost: current, schedules: 1)
    }
    var best = current
    var timetable = list.timetable(in: tables)
    var history = Array(repeating: current, count: options.history)
    var noise = SeededGenerator(seed: options.seed)
    var draws = 0
    let firstOrder = list.order.array
    let firstForced = list.forced.array
    let firstCost = current
    var bestOfRound = current
    var lastGain = 0
    let drawLimit = options.schedules * Self.drawsPerSchedule
    while list.evaluations < options.schedules, draws < drawLimit, !isDone(best) {
      if draws % Self.stopInterval == 0, shouldStop() { break }
      if list.evaluations - lastGain > options.patience {
        // Stuck: once more from the first list, with other draws.
        list.setOrder(firstOrder)
        for activity in 0..<problem.count { list.forced[activity] = firstForced[activity] }
        _ = list.evaluate(from: 0, limit: .worst, in: tables)
        list.accept(in: tables)
        current = firstCost
        bestOfRound = firstCost
        lastGain = list.evaluations
        history = Array(repeating: current, count: options.history)
      }
      let slot = draws % options.history
      draws += 1
      guard let move = ListMove.random(list, in: tables, noise: &noise) else { continue }
      let limit = max(current, history[slot])
      let first = move.apply(to: list)
      if let cost = list.evaluate(from: first, limit: limit, in: tables) {
        list.accept(in: tables)
        current = cost
        if cost < bestOfRound {
          bestOfRound = cost
          lastGain = list.evaluations
        }
        if cost < best {
          best = cost
          timetable = list.timetable(in: tables)
        }
      } else {
        list.reject(in: tables)
        move.undo(in: list)
      }
      history[slot] = min(history[slot], current)
    }
    return Outcome(timetable: timetable, cost: best, schedules: list.evaluations)
  }

  /// Nothing is late and no schedule ends earlier.
  private func isDone(_ cost: StaffingCost) -> Bool {
    cost.lateness == 0 && cost.end <= options.bound
  }

  /// Makes the better of the two first lists the current one.
  private func begin(
    _ list: inout ListEvaluation, from given: StaffingTimetable?, urgency: [Int],
    in tables: borrowing StaffingTables
  ) -> StaffingCost? {
    var listing = ParallelListing(tables)
    list.setOrder(listing.order(urgency: urgency, decoder: list.decoder, in: tables))
    let built = list.evaluate(from: 0, limit: .worst, in: tables)
    if built != nil { list.accept(in: tables) }
    guard let given else { return built }
    let order = list.order.array
    list.setOrder(tables.order { given.start[$0] })
    for activity in 0..<tables.count where tables.requiredRow[activity] < 0 {
      guard tables.teamSize[activity] > 0, let person = given.team[activity].first else { continue }
      list.forced[activity] = tables.row(of: person, in: activity) ?? -1
    }
    if let cost = list.evaluate(from: 0, limit: built ?? .worst, in: tables) {
      list.accept(in: tables)
      return cost
    }
    list.reject(in: tables)
    list.setOrder(order)
    for activity in 0..<tables.count { list.forced[activity] = tables.requiredRow[activity] }
    return built
  }
}
