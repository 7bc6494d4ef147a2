import NetworkAnalysis
import PlanModel

/// Where an activity of several people, or one that holds units of pools, goes.
extension SerialScheduleGeneration {
  /// The place of an activity after all that its units have been given, and the units.
  ///
  /// The people and the units of pools are those that are free first. If these people leave before
  /// it is done, others take it: the first to be free who stays, or a crew with such people first.
  ///
  /// - Returns: `nil` if none of these stays long enough, which nobody does who never leaves.
  /// - Complexity: O(*c* log *c* + *u*) for *c* candidates and *u* units of the pools; if people
  ///   leave, O(*c*) runs more.
  func lastPlace(
    for activity: Int, within bounds: EarliestBounds, candidates: [Int],
    timelines: [PersonTimeline]
  ) -> (units: [Int], start: Int, finish: Int)? {
    let pools = problem.demands[activity].flatMap { demand in
      FirstUnits.of(problem.poolUnits[demand.pool], count: demand.units) { timelines[$0].end }
    }
    func run(_ people: [Int]) -> (units: [Int], start: Int, finish: Int)? {
      var bounds = bounds
      for unit in people + pools { bounds.start = max(bounds.start, timelines[unit].end) }
      let crew = problem.crew(of: activity, units: people)
      return problem.run(crew: crew, effort: problem.efforts[activity], within: bounds).map {
        (people + pools, $0.start, $0.finish)
      }
    }
    let owner = problem.required[activity].map { [$0] } ?? []
    let others = candidates.filter { !owner.contains($0) }
    let size = problem.crewSizes[activity] - owner.count
    let first = run(owner + FirstUnits.of(others, count: size) { timelines[$0].end })
    guard first == nil, others.count > size else { return first }
    let byFree = others.sorted { (timelines[$0].end, $0) < (timelines[$1].end, $1) }
    if problem.crewSizes[activity] == 1 {
      return byFree.lazy.compactMap { run([$0]) }.first
    }
    let staying = byFree.filter { problem.profiles[$0].lastsForever }
    let leaving = byFree.filter { !problem.profiles[$0].lastsForever }.sorted {
      lastMinute($0) > lastMinute($1)
    }
    return run(owner + (staying + leaving).prefix(size))
  }

  /// The last minute in which somebody who leaves is there.
  private func lastMinute(_ person: Int) -> Int {
    let profile = problem.profiles[person]
    return Crew.one(profile, .full).lastMinute(through: CapacityProfile.horizon) ?? -1
  }
}
