import NetworkAnalysis
import PlanModel

/// A scheduling problem in which nobody's own calendar matters, as one on a grid.
///
/// That is so if the people who may do an activity are always alike: they have the same speeds, are
/// there every day at the same rate, and no activity asks for one of them. Then each such class of
/// people is a resource with as many units, as each pool is, and every duration is known. People and
/// units are told apart again afterwards, which is always possible: at any time no more are taken
/// than there are.
struct GridReduction {
  /// The problem on the grid.
  let grid: GridProblem
  /// Minutes between two lines of the grid: they divide every duration, delay and release.
  ///
  /// They divide deadlines too, unless the grid would be too fine.
  let step: Int
  /// What was reduced.
  private let problem: SchedulingProblem
  /// The people or the units of a pool behind each resource of the grid.
  private let members: [[Int]]
  /// The resources each activity takes, in the order in which a timetable names them.
  private let takes: [[(resource: Int, count: Int)]]

  /// Steps of the grid for each activity above which a grid does not pay: it is walked step by step.
  private static let longestAverage = 120
  /// Steps that a grid of few activities may have all the same.
  private static let shortest = 2_000

  /// Reduces `problem`, if it can be.
  ///
  /// - Complexity: O(*n* · *p* + *m*) for *n* activities, *p* people and *m* relations.
  init?(_ problem: SchedulingProblem) {
    guard let alike = AlikePeople(problem) else { return nil }
    var members = alike.classes
    let pools = problem.poolUnits.map { units in
      members.append(Array(units))
      return members.count - 1
    }
    var takes: [[(resource: Int, count: Int)]] = []
    for activity in 0..<problem.count {
      var own: [(resource: Int, count: Int)] = []
      if let number = alike.classOf[activity] { own.append((number, problem.crewSizes[activity])) }
      takes.append(own + problem.demands[activity].map { (pools[$0.pool], $0.units) })
    }
    var durations: [Int] = []
    for (activity, takes) in takes.enumerated() {
      let crew = takes.first.map { Array(members[$0.resource].prefix($0.count)) } ?? []
      let finish = problem.crew(of: activity, units: crew).finish(
        from: 0, effort: problem.efforts[activity])
      guard let finish else { return nil }
      durations.append(finish)
    }
    let delays = problem.network.arcs.map {
      $0.startOffset(tailDuration: durations[$0.tail], headDuration: durations[$0.head])
    }
    let step = max(1, (durations + delays + problem.releases).reduce(0, Self.commonDivisor))
    let gaps = zip(problem.network.arcs, delays).map { max(0, $1 - durations[$0.tail]) }
    let span = durations.reduce(0, +) + gaps.reduce(0, +) + (problem.releases.max() ?? 0)
    let longest = Self.longestAverage * problem.count + Self.shortest
    guard span / step <= longest else { return nil }
    // Lateness is exact where deadlines lie on the grid too, which may take a finer one.
    let dates = problem.deadlines.filter { $0 < .max }
    let fine = dates.reduce(step, Self.commonDivisor)
    self.problem = problem
    self.members = members
    self.takes = takes
    let unit = span / fine <= longest ? fine : step
    self.step = unit
    grid = GridProblem(
      durations: durations.map { $0 / unit }, releases: problem.releases.map { $0 / unit },
      deadlines: problem.deadlines.map { $0 == .max ? .max : max(0, $0) / unit },
      arcs: zip(problem.network.arcs, delays).map { arc, delay in
        GridProblem.Arc(tail: arc.tail, head: arc.head, delay: delay / unit)
      },
      capacities: members.map(\.count),
      demands: takes.map { takes in
        var demands = Array(repeating: 0, count: members.count)
        for (resource, count) in takes { demands[resource] += count }
        return demands
      })
  }

  /// The timetable with the given starts on the grid, in which people are told apart.
  ///
  /// Of those who are free the one who has done the least takes the next activity.
  ///
  /// - Complexity: O(*n* · *p* · *d*) for *n* activities that take *d* of *p* units of a resource.
  /// - Precondition: the starts keep every capacity.
  func timetable(starts: [Int]) -> Timetable {
    var table = Timetable(count: problem.count)
    var free = Array(repeating: 0, count: problem.unitCount)
    var load = free
    let order = starts.indices.sorted { (starts[$0], $0) < (starts[$1], $1) }
    for activity in order {
      table.start[activity] = starts[activity] * step
      table.finish[activity] = (starts[activity] + grid.durations[activity]) * step
      guard grid.durations[activity] > 0 else { continue }
      for (resource, count) in takes[activity] {
        let idle = FirstUnits.of(
          members[resource].lazy.filter { free[$0] <= starts[activity] }, count: count
        ) { load[$0] }
        precondition(idle.count == count, "the starts ask for more than there is")
        for unit in idle {
          free[unit] = starts[activity] + grid.durations[activity]
          load[unit] += grid.durations[activity]
        }
        table.units[activity] += idle.sorted()
      }
    }
    return table
  }

  /// The starts on the grid that a timetable stands for, no later than its own.
  func starts(of table: Timetable) -> [Int] { table.start.map { $0 / step } }

  /// What a bound on the grid says of the project.
  func argument(_ argument: BoundArgument) -> LowerBound.Argument {
    switch argument {
    case .criticalPath: return .criticalPath
    case .energeticReasoning: return .energeticReasoning
    case .exhaustiveSearch: return .exhaustiveSearch
    case .resourceLoad(let resource), .headTail(let resource):
      let pools = problem.poolUnits.count
      guard resource < members.count - pools else {
        return .pool(problem.project.team.pools[resource - (members.count - pools)].id)
      }
      let work = takes.indices.filter { takes[$0].contains { $0.resource == resource } }
      var seen: Set<Skill> = []
      let skills = work.map { problem.project.activities[$0].discipline }.filter {
        seen.insert($0).inserted
      }
      if case .resourceLoad = argument { return .load(skills) }
      return .window(skills)
    }
  }

  private static func commonDivisor(_ left: Int, _ right: Int) -> Int {
    var (left, right) = (abs(left), abs(right))
    while right > 0 { (left, right) = (right, left % right) }
    return left
  }
}
