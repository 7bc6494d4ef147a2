import NetworkAnalysis
import PlanModel

/// Searches for any timetable where, by the plain rules, people leave before all work is done.
///
/// Who never leaves does whatever they can, so that those who leave have time for what nobody else
/// can do; and what only they can do comes first. Each rule is tried with and without that, then
/// disturbed orders, until a timetable is found. That each activity alone is possible is no proof
/// that there is one: to decide it is as hard as to schedule with deadlines.
struct DepartureSearch {
  /// What the search comes to.
  enum Outcome {
    /// The best timetable of the rules, or the first of a disturbed order.
    case found(Timetable)
    /// None was found; the activity had no place in the timetable that came furthest.
    case stuck(activity: Int)
  }

  /// Generates the timetables.
  let generation: SerialScheduleGeneration
  /// For the priority rules.
  let times: HeadsAndTails

  /// Orders that are tried at most beside those of the rules; of large projects fewer are.
  private static let trials = 200
  /// A moment after every plan, from which latest starts are counted back.
  private static let end = 1 << 31

  /// Runs the search.
  ///
  /// - Parameter schedules: To which the number of timetables that were tried is added.
  /// - Returns: A timetable, or where the search ended.
  /// - Complexity: That of up to 210 passes of the serial scheme.
  func run(schedules: inout Int) -> Outcome {
    let problem = generation.problem
    let teams = [sparing, problem.eligible]
    let latest = LatestTimes(problem, times: times, deadline: Self.end)?.start ?? times.head
    var best: Timetable?
    var furthest = (activity: 0, placed: -1)
    func attempt(_ keys: [Int], _ candidates: [[Int]]) {
      schedules += 1
      switch generation.place(keys: keys, candidates: candidates) {
      case .complete(let table):
        let isBetter =
          best.map { TimetableScore(table, in: problem) < TimetableScore($0, in: problem) } ?? true
        if isBetter { best = table }
      case .stuck(let activity, let placed):
        if placed > furthest.placed { furthest = (activity, placed) }
      }
    }
    for candidates in teams {
      for keys in [latest] + PriorityRule.allCases.map({ $0.keys(times) }) {
        attempt(keys, candidates)
      }
    }
    var noise = NoiseSource()
    let reach = max(2, times.criticalPathEnd)
    for trial in 0..<max(10, Self.trials * 500 / max(500, problem.count)) where best == nil {
      let keys = latest.map { $0 + noise.next(below: reach * (1 + trial % 4) / 2) }
      attempt(keys, teams[trial % 2])
    }
    return best.map { .found($0) } ?? .stuck(activity: furthest.activity)
  }

  /// The candidates among whom nobody leaves, where these are enough.
  private var sparing: [[Int]] {
    let problem = generation.problem
    return (0..<problem.count).map { activity in
      let staying = problem.eligible[activity].filter {
        problem.profiles[$0].lastsForever || $0 == problem.required[activity]
      }
      return staying.count >= problem.crewSizes[activity] ? staying : problem.eligible[activity]
    }
  }
}
