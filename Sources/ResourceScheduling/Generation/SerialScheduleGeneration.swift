import NetworkAnalysis
import PlanModel

/// Places the activities one after another, each as early as those before it allow.
///
/// The serial scheme of J. E. Kelley, "The Critical-Path Method: Resources Planning and
/// Scheduling" (1963): among the activities whose predecessors are all placed, the one with the
/// smallest key comes next. It goes to the candidate who finishes it first, into a gap if one is
/// long enough. No activity of the result can start earlier while the others stay.
///
/// Relations that let a successor come before its predecessor could make the order of a person
/// contradict the relations, and then the order could not be kept when efforts change. A gap
/// before an activity that the new one waits for, through relations or people, is not used.
struct SerialScheduleGeneration {
  /// What is to be scheduled.
  let problem: SchedulingProblem
  /// How much work waits for each person; of two who finish at once the less sought takes it.
  private let demand: [Int]
  /// Whether a successor may come before its predecessor.
  private let isLoose: Bool
  /// Whether some activity holds several units, whose orders the ancestry does not know.
  private let sharesUnits: Bool

  /// Prepares the scheme for `problem`.
  init(_ problem: SchedulingProblem) {
    self.problem = problem
    var demand = Array(repeating: 0, count: problem.profiles.count)
    for activity in 0..<problem.count {
      for person in problem.eligible[activity] {
        demand[person] += problem.efforts[activity].microminutes / problem.eligible[activity].count
      }
    }
    self.demand = demand
    sharesUnits = (0..<problem.count).contains {
      problem.crewSizes[$0] > 1 || !problem.demands[$0].isEmpty
    }
    isLoose = problem.network.arcs.contains { arc in
      switch arc.kind {
      case .finishToStart, .startToStart: arc.lag < 0
      case .finishToFinish, .startToFinish: true
      }
    }
  }

  /// What placing all activities comes to.
  enum Outcome {
    /// Who does each activity and when.
    case complete(Timetable)
    /// The candidates of an activity leave before it is done; so many were placed before it.
    case stuck(activity: Int, placed: Int)
  }

  /// Returns the timetable for the given keys, or `nil` if the candidates leave before the end.
  func timetable(keys: [Int], candidates: [[Int]]) -> Timetable? {
    guard case .complete(let table) = place(keys: keys, candidates: candidates) else { return nil }
    return table
  }

  /// Places all activities by the given keys.
  ///
  /// If each activity has enough candidates who never leave, there always is a timetable.
  ///
  /// - Parameters:
  ///   - keys: One for each activity; the smallest goes first.
  ///   - candidates: Who may do each activity.
  /// - Returns: The timetable, or the first activity that has no place in it.
  /// - Complexity: O(*n* log *n* + *m* + *n* · *c* · *g*) for *n* activities, *m* relations, *c*
  ///   candidates and *g* gaps that are looked at; O(*n* · (*n* + *m*)) more if relations are
  ///   loose.
  func place(keys: [Int], candidates: [[Int]]) -> Outcome {
    let network = problem.network
    var placed = 0
    var table = Timetable(count: problem.count)
    var timelines = Array(repeating: PersonTimeline(), count: problem.unitCount)
    var before = Array(repeating: -1, count: problem.count)
    var ancestry = Ancestry(count: problem.count)
    var missing = (0..<problem.count).map { network.incoming($0).count }
    var ready = ReadyQueue()
    for activity in 0..<problem.count where missing[activity] == 0 {
      ready.push(activity, key: keys[activity])
    }
    while let activity = ready.pop() {
      var bounds = EarliestBounds(start: problem.releases[activity])
      for arc in network.incoming(activity) {
        bounds.wait(
          for: arc, tailStart: table.start[arc.tail], tailFinish: table.finish[arc.tail])
      }
      if problem.takesTime(activity), !isPlain(activity) {
        guard
          let run = lastPlace(
            for: activity, within: bounds, candidates: candidates[activity], timelines: timelines)
        else { return .stuck(activity: activity, placed: placed) }
        for unit in run.units {
          let position = timelines[unit].activities.count
          timelines[unit].insert(
            activity, at: .init(start: run.start, finish: run.finish, position: position))
        }
        table.units[activity] = run.units
        table.start[activity] = run.start
        table.finish[activity] = run.finish
      } else if problem.takesTime(activity) {
        if isLoose { ancestry.find(of: activity, in: network, before: before) }
        guard
          let (person, slot) = earliestFinish(
            of: activity, within: bounds, candidates: candidates[activity], timelines: timelines,
            mayPrecede: { !isLoose || !sharesUnits && !ancestry.contains($0) })
        else { return .stuck(activity: activity, placed: placed) }
        timelines[person].insert(activity, at: slot)
        let line = timelines[person].activities
        if slot.position > 0 { before[activity] = line[slot.position - 1] }
        if slot.position + 1 < line.count { before[line[slot.position + 1]] = activity }
        table.units[activity] = [person]
        table.start[activity] = slot.start
        table.finish[activity] = slot.finish
      } else {
        table.start[activity] = max(0, bounds.start, bounds.finish)
        table.finish[activity] = table.start[activity]
      }
      placed += 1
      for arc in network.outgoing(activity) {
        missing[arc.head] -= 1
        if missing[arc.head] == 0 { ready.push(arc.head, key: keys[arc.head]) }
      }
    }
    return .complete(table)
  }

  /// Whether an activity takes one person and nothing else.
  private func isPlain(_ activity: Int) -> Bool {
    problem.crewSizes[activity] == 1 && problem.demands[activity].isEmpty
  }

  /// The candidate who finishes the activity first, and when.
  private func earliestFinish(
    of activity: Int, within bounds: EarliestBounds, candidates: [Int],
    timelines: [PersonTimeline], mayPrecede: (Int) -> Bool
  ) -> (person: Int, slot: PersonTimeline.Slot)? {
    var best: (person: Int, slot: PersonTimeline.Slot)?
    for person in candidates {
      let crew = problem.crew(of: activity, units: [person])
      let effort = problem.efforts[activity]
      guard let bound = problem.earliestStart(crew: crew, effort: effort, within: bounds) else {
        continue
      }
      let slot = timelines[person].firstSlot(
        from: bound, leastDuration: problem.leastDuration(activity, by: person),
        run: { minute in
          guard let start = crew.firstMinute(from: minute),
            let finish = crew.finish(from: start, effort: effort)
          else { return nil }
          return (start, finish)
        }, mayPrecede: mayPrecede)
      guard let slot else { continue }
      if let best, (best.slot.finish, demand[best.person]) <= (slot.finish, demand[person]) {
        continue
      }
      best = (person, slot)
    }
    return best
  }
}
