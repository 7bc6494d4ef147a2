import NetworkAnalysis
import PlanModel

/// A plan made by the simplest serial scheme, for projects under test.
///
/// In topological order each activity goes to whoever finishes it first, into a gap if it fits.
/// It shares nothing with the simulation: relations are spelled out by events, and the start
/// that satisfies a bound on the finish is found minute by minute.
struct SerialPlan {
  let network: PrecedenceNetwork
  let schedule: Schedule

  /// Thrown when the relations have a cycle, or nobody can do an activity.
  struct Impossible: Error {}

  /// Plans `project`, with the given people or, without, the best for each activity.
  init(of project: Project, staffing: [Person.ID]? = nil) throws {
    guard case .acyclic(let network) = PrecedenceNetwork.build(project) else {
      throw Impossible()
    }
    let axis = project.axis
    var entries: [Int: Schedule.Entry] = [:]
    for position in network.topologicalOrder {
      let activity = project.activities[position]
      var startBound = project.releaseMoment(of: activity, on: axis).minutes
      var finishBound = 0
      for arc in network.incoming(position) {
        guard let tail = entries[arc.tail] else { throw Impossible() }
        switch arc.kind {
        case .finishToStart: startBound = max(startBound, tail.finish.minutes + arc.lag)
        case .startToStart: startBound = max(startBound, tail.start.minutes + arc.lag)
        case .finishToFinish: finishBound = max(finishBound, tail.finish.minutes + arc.lag)
        case .startToFinish: finishBound = max(finishBound, tail.start.minutes + arc.lag)
        }
      }
      let candidates = project.eligiblePeople(for: activity).filter { person in
        staffing.map { $0[position] == person.id } ?? true
      }
      let options = candidates.compactMap { person -> Schedule.Entry? in
        let profile = CapacityProfile(of: person, on: axis)
        let busy = entries.values.filter { $0.people == [person.id] && $0.start < $0.finish }
        for from in ([startBound] + busy.map(\.finish.minutes)).sorted() where from >= startBound {
          var start = from
          while true {
            if activity.effort > .zero {
              guard let present = profile.firstMinute(from: start) else { return nil }
              start = present
            }
            guard
              let finish = profile.finish(
                from: start, effort: activity.effort,
                speed: person.skills[activity.discipline] ?? .none)
            else { return nil }
            guard finish >= finishBound else {
              start += 1
              continue
            }
            let overlaps = busy.contains { $0.start.minutes < finish && start < $0.finish.minutes }
            if overlaps, activity.effort > .zero { break }
            return Schedule.Entry(
              activity: activity.id, people: activity.effort > .zero ? [person.id] : [],
              start: WorkMoment(minutes: start), finish: WorkMoment(minutes: finish))
          }
        }
        return nil
      }
      guard let best = options.min(by: { $0.finish < $1.finish }) else { throw Impossible() }
      entries[position] = best
    }
    self.network = network
    schedule = Schedule(entries: project.activities.indices.compactMap { entries[$0] })
  }
}
