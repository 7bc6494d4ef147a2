import PlanModel

/// Finds who else could do an activity, and how early, while all others stay where they are.
struct CandidateSearch {
  /// A stretch of time in which a unit is held.
  private struct Stretch {
    var start: Int
    var finish: Int
    var activity: Int
  }

  private let plan: OrderedPlan
  private let table: Timetable
  /// When each unit is held, in order.
  private let held: [[Stretch]]

  /// Prepares the search in a plan.
  ///
  /// - Complexity: O(*n* log *n*) for *n* activities.
  init(plan: OrderedPlan, schedule: Schedule) {
    self.init(plan: plan, table: Timetable(of: schedule, in: plan.pass.problem))
  }

  /// Prepares the search in a plan whose timetable is at hand.
  init(plan: OrderedPlan, table: Timetable) {
    self.plan = plan
    self.table = table
    held = table.order(in: plan.pass.problem).map { order in
      order.map {
        Stretch(start: plan.times.start[$0], finish: plan.times.finish[$0], activity: $0)
      }
    }
  }

  /// Somebody who may do an activity, and the plan with them.
  struct Change {
    /// The position of the person.
    var person: Int
    /// Whether the plan gives it to them.
    var isChosen: Bool
    /// The earliest finish with them, all others staying where they are; `nil` if they leave before.
    var finish: Int?
    /// The plan then, all others keeping their order; `nil` if no order fits.
    var table: Timetable?
  }

  /// Returns everybody who may do the activity, in the team's order.
  func candidates(of activity: Int) -> [TaskExplanation.Candidate] {
    changes(of: activity).map { change in
      TaskExplanation.Candidate(
        person: plan.project.team.people[change.person].id, isChosen: change.isChosen,
        finish: change.finish.map { WorkMoment(minutes: $0) },
        end: change.table.map { WorkMoment(minutes: $0.end) })
    }
  }

  /// Returns everybody who may do the activity with the plan that results, in the team's order.
  ///
  /// - Complexity: O(*p* · (*k* · *u* log *k* + *n* log *d* + *m*)) for *p* people; see
  ///   `earliestRun` and `FixedOrderPass`.
  func changes(of activity: Int) -> [Change] {
    let problem = plan.pass.problem
    let size = problem.crewSizes[activity]
    guard size > 0 else { return [] }
    let crew = Array(table.units[activity].prefix(size))
    let work = plan.project.activities[activity]
    return plan.project.team.people.indices.filter { person in
      let isOwner = work.owner == nil || work.owner == plan.project.team.people[person].id
      return problem.speed(of: person, in: activity) > .none && (size > 1 || isOwner)
    }.map { person in
      let runs = crews(with: person, insteadOfAnyOf: crew, for: activity).compactMap {
        earliestRun(of: activity, people: $0)
      }
      let best = runs.min { ($0.finish, $0.start) < ($1.finish, $1.start) }
      return Change(
        person: person, isChosen: crew.contains(person), finish: best?.finish,
        table: best.flatMap { replanned(activity, $0) })
    }
  }

  /// The crews in which somebody could take part: the planned one, or one with a place changed.
  private func crews(with person: Int, insteadOfAnyOf crew: [Int], for activity: Int) -> [[Int]] {
    guard !crew.contains(person) else { return [crew] }
    guard plan.pass.problem.eligible[activity].contains(person) else { return [] }
    let required = plan.pass.problem.required[activity]
    return crew.indices.filter { crew[$0] != required }.map { place in
      var changed = crew
      changed[place] = person
      return changed
    }
  }

  /// The units of an activity and its run with them.
  private typealias Run = (units: [Int], start: Int, finish: Int)

  /// The earliest run with the given people in which they and enough units of pools are free.
  ///
  /// The earliest start follows the end of something that these hold, or what the activity waits
  /// for: else it could be moved forward.
  ///
  /// - Complexity: O(*k* · *u* log *k*) for *k* stretches of time and *u* units.
  private func earliestRun(of activity: Int, people: [Int]) -> Run? {
    let problem = plan.pass.problem
    let crew = problem.crew(of: activity, units: people)
    var bounds = plan.waits(of: activity).filter { !$0.isForUnit }.bounds(at: plan.times)
    let pools = problem.demands[activity].map { Array(problem.poolUnits[$0.pool]) }
    let first = bounds.start
    let ends = (people + pools.joined()).flatMap { held[$0].map(\.finish) }.filter { $0 > first }
    for minute in [first] + Set(ends).sorted() {
      bounds.start = minute
      guard
        let run = problem.run(crew: crew, effort: problem.efforts[activity], within: bounds)
      else { return nil }
      func isFree(_ unit: Int) -> Bool {
        self.isFree(unit, from: run.start, to: run.finish, but: activity)
      }
      guard people.allSatisfy(isFree) else { continue }
      let free = zip(problem.demands[activity], pools).map { demand, units in
        Array(units.filter(isFree).prefix(demand.units))
      }
      guard zip(problem.demands[activity], free).allSatisfy({ $0.units == $1.count }) else {
        continue
      }
      return (people + free.joined(), run.start, run.finish)
    }
    return nil
  }

  /// Whether nothing but the activity itself holds the unit between two minutes.
  private func isFree(_ unit: Int, from start: Int, to finish: Int, but activity: Int) -> Bool {
    let next = held[unit].partitioningIndex { $0.finish > start }
    return held[unit][next...].prefix { $0.start < finish }.allSatisfy { $0.activity == activity }
  }

  /// The plan if the activity ran so and all others kept their order.
  private func replanned(_ activity: Int, _ run: Run) -> Timetable? {
    let isPlanned =
      run.start == plan.times.start[activity]
      && Set(run.units) == Set(table.units[activity])
    guard !isPlanned else { return table }
    var changed = table
    changed.units[activity] = run.units
    changed.start[activity] = run.start
    changed.finish[activity] = run.finish
    let times = FixedOrderPass(of: changed, in: plan.pass.problem)?.plannedTimes()
    guard let times else { return nil }
    changed.start = times.start
    changed.finish = times.finish
    return changed
  }
}
