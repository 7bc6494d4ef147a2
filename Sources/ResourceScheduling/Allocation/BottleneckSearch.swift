import NetworkAnalysis
import PlanModel

/// Says what holds the finish of a plan up most.
struct BottleneckSearch {
  /// The project.
  let project: Project
  /// Its relations.
  let network: PrecedenceNetwork

  /// Returns what the bound names, and who has most to do on the chain that sets the finish.
  ///
  /// - Parameters:
  ///   - schedule: A valid schedule.
  ///   - argument: Why the plan cannot finish earlier than its bound.
  /// - Returns: Nothing for a plan without work.
  func bottlenecks(
    of schedule: Schedule, boundBy argument: ObjectiveValue.Argument?
  ) -> [Bottleneck] {
    [argument.flatMap(subject), onChain(of: schedule)].compactMap { $0 }
  }

  /// The people or the pool that a bound speaks of.
  private func subject(of argument: ObjectiveValue.Argument) -> Bottleneck? {
    guard case .schedule(let bound) = argument else { return nil }
    switch bound {
    case .load(let skills), .window(let skills):
      let people = project.team.people.filter { person in
        skills.contains { person.skills[$0] != nil }
      }
      return people.isEmpty ? nil : .people(people.map(\.id), work: skills)
    case .pool(let pool): return .pool(pool)
    case .criticalPath, .staffingModel, .energeticReasoning, .exhaustiveSearch: return nil
    }
  }

  /// The person with most working time on the driving chain.
  private func onChain(of schedule: Schedule) -> Bottleneck? {
    let chain = ScheduleAnalyzer.analyze(schedule, project: project, network: network)
      .criticalPath.map(\.activity)
    guard !chain.isEmpty else { return nil }
    let entries = Dictionary(
      schedule.entries.map { ($0.activity, $0) }, uniquingKeysWith: { first, _ in first })
    var total = 0
    var minutes: [Person.ID: Int] = [:]
    for entry in chain.compactMap({ entries[$0] }) {
      let length = entry.finish.minutes - entry.start.minutes
      total += length
      for person in entry.people { minutes[person, default: 0] += length }
    }
    let busiest = project.team.people.map(\.id).max {
      (minutes[$0] ?? 0) < (minutes[$1] ?? 0)
    }
    guard let busiest, let most = minutes[busiest], most > 0 else { return .chain(chain) }
    return .person(
      busiest, doing: chain.filter { entries[$0]?.people.contains(busiest) ?? false },
      minutes: .minutes(most), of: .minutes(total))
  }
}
