import NetworkAnalysis
import PlanModel
import PlanTestSupport
import ResourceScheduling
import Testing

/// All plans of a project that is small enough to try them all.
///
/// For every staffing and every order in which one might start the activities, each person does
/// theirs in that order, and everything is moved to the earliest times that keep all rules. Some
/// shortest plan is among them: its own staffing and order of starts.
struct Enumeration {
  let project: Project
  private let axis: WorkAxis
  private let profiles: [Person.ID: CapacityProfile]

  init(_ project: Project) {
    self.project = project
    axis = project.axis
    profiles = Dictionary(
      uniqueKeysWithValues: project.team.people.map {
        ($0.id, CapacityProfile(of: $0, on: project.axis))
      })
  }

  /// The earliest end of all plans, in minutes.
  func optimum() -> Int? {
    var best: Int?
    for staffing in staffings() {
      for order in Self.permutations(Array(project.activities.indices)) {
        if let end = end(staffing, order) { best = min(best ?? end, end) }
      }
    }
    return best
  }

  /// The end and the cost of every plan; hours cost their rate.
  func plans() -> [(end: Int, cost: Double)] {
    staffings().flatMap { staffing in
      let cost = zip(project.activities, staffing).reduce(0.0) { sum, task in
        let speed = task.1.skills[task.0.discipline]?.permille ?? 1
        let thousandths = (task.0.effort.microminutes + speed - 1) / speed
        return sum + Double(thousandths) / 60_000 * (task.1.hourlyRate ?? 0)
      }
      return Self.permutations(Array(project.activities.indices)).compactMap { order in
        end(staffing, order).map { ($0, cost) }
      }
    }
  }

  private func staffings() -> [[Person]] {
    project.activities.reduce([[]]) { partial, activity in
      partial.flatMap { staffing in
        project.eligiblePeople(for: activity).map { staffing + [$0] }
      }
    }
  }

  private static func permutations(_ items: [Int]) -> [[Int]] {
    guard items.count > 1 else { return [items] }
    return items.flatMap { first in
      permutations(items.filter { $0 != first }).map { [first] + $0 }
    }
  }

  /// Raises every start until no rule is broken; gives up on plans that never settle.
  private func end(_ staffing: [Person], _ order: [Int]) -> Int? {
    let activities = project.activities
    var start = activities.map { project.releaseMoment(of: $0, on: axis).minutes }
    var finish = start
    for _ in 0..<60 {
      var isStable = true
      for activity in order {
        guard var run = run(activity, staffing[activity], from: start[activity]) else { return nil }
        while let wanted = earlier(than: run, of: activity, staffing, order, start, finish) {
          guard let next = self.run(activity, staffing[activity], from: wanted) else { return nil }
          run = next
        }
        guard run.start != start[activity] || run.finish != finish[activity] else { continue }
        start[activity] = run.start
        finish[activity] = run.finish
        isStable = false
      }
      if isStable { return finish.max() }
    }
    return nil
  }

  /// A later start that a broken rule asks for, if one is broken.
  private func earlier(
    than run: (start: Int, finish: Int), of activity: Int, _ staffing: [Person], _ order: [Int],
    _ start: [Int], _ finish: [Int]
  ) -> Int? {
    let ids = project.activities.map(\.id)
    for relation in project.relations where relation.successor == ids[activity] {
      guard let tail = ids.firstIndex(of: relation.predecessor) else { continue }
      let lag = relation.lag.minutes
      switch relation.kind {
      case .finishToStart: if run.start < finish[tail] + lag { return finish[tail] + lag }
      case .startToStart: if run.start < start[tail] + lag { return start[tail] + lag }
      case .finishToFinish where run.finish < finish[tail] + lag:
        return self.start(activity, staffing[activity], after: run, finish: finish[tail] + lag)
      case .startToFinish where run.finish < start[tail] + lag:
        return self.start(activity, staffing[activity], after: run, finish: start[tail] + lag)
      case .finishToFinish, .startToFinish: break
      }
    }
    guard project.activities[activity].effort > .zero else { return nil }
    for other in order {
      guard other != activity else { return nil }
      guard staffing[other].id == staffing[activity].id, project.activities[other].effort > .zero,
        run.start < finish[other]
      else { continue }
      return finish[other]
    }
    return nil
  }

  /// The first start after that of `run` whose finish is not before `bound`, by bisection.
  private func start(
    _ activity: Int, _ person: Person, after run: (start: Int, finish: Int), finish bound: Int
  ) -> Int {
    var low = run.start
    var high = max(bound, run.start + 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      let finish = self.run(activity, person, from: middle)?.finish ?? .max
      if finish < bound { low = middle } else { high = middle }
    }
    return high
  }

  private func run(
    _ activity: Int, _ person: Person, from minute: Int
  ) -> (start: Int, finish: Int)? {
    let work = project.activities[activity]
    guard let profile = profiles[person.id], let speed = person.skills[work.discipline] else {
      return nil
    }
    let first = work.effort > .zero ? profile.firstMinute(from: minute) : minute
    return first.flatMap { first in
      profile.finish(from: first, effort: work.effort, speed: speed).map { (first, $0) }
    }
  }
}

struct TinyOptimumTests {
  /// The first activities of a random project, at most four.
  static func tiny(seed: Int) -> Project {
    var project = RandomProject(seed: UInt64(seed)).project
    project.activities = Array(project.activities.prefix(2 + seed % 3))
    let ids = Set(project.activities.map(\.id))
    project.relations = project.relations.filter {
      ids.contains($0.predecessor) && ids.contains($0.successor)
    }
    return project
  }

  /// Each with its optimum.
  static let solved = (0..<200).map { seed in
    let project = tiny(seed: seed)
    return (seed: seed, optimum: Enumeration(project).optimum(), result: try? project.scheduled())
  }

  @Test func liesBetweenTheBoundAndTheSchedule() throws {
    for tiny in Self.solved {
      let optimum = try #require(tiny.optimum)
      let result = try #require(tiny.result)
      #expect(result.bound.finish.minutes <= optimum, "seed \(tiny.seed)")
      #expect(optimum <= result.schedule.finish.minutes, "seed \(tiny.seed)")
    }
  }

  @Test func isFoundForNearlyAll() {
    let found = Self.solved.filter { $0.result?.schedule.finish.minutes == $0.optimum }
    #expect(found.count >= 195)
  }
}
