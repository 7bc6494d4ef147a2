import NetworkAnalysis
import PlanModel
import RiskSimulation

/// A project with a plan that a test writes down row by row, in whole hours.
struct HandMadePlan {
  /// An activity of the plan.
  struct Row {
    var id: String
    var effort: Double
    var people: [String] = []
    /// Numbers of units of the one pool there is.
    var units: [Int] = []
    /// The planned hours from start to finish.
    var hours: Range<Int>
  }

  static let pool = Pool.ID("Staging")
  var project: Project
  private(set) var schedule: Schedule

  /// Creates a project of certain efforts, without relations, and its plan.
  ///
  /// - Parameters:
  ///   - rows: The activities; all take the same skill.
  ///   - units: How many units the pool has.
  ///   - speeds: The speeds of people who are not at full speed, in thousandths.
  init(_ rows: [Row], units: Int = 1, speeds: [String: Int] = [:]) {
    project = SmallProject(rows.map { ($0.id, $0.effort, $0.people.first ?? "Nobody") }).project
    var names: [String] = []
    for name in rows.flatMap(\.people) where !names.contains(name) { names.append(name) }
    project.team.people = names.map { name in
      Person(
        id: .init(name), skills: [SmallProject.skill: Rate(permille: speeds[name] ?? 1_000)])
    }
    project.team.pools = [Pool(id: Self.pool, units: units)]
    for (position, row) in rows.enumerated() {
      project.activities[position].people = row.people.count
      guard !row.units.isEmpty else { continue }
      project.activities[position].needs = [PoolNeed(pool: Self.pool, units: row.units.count)]
    }
    schedule = Schedule(
      entries: rows.map { row in
        Schedule.Entry(
          activity: .init(row.id), people: row.people.map { Person.ID($0) },
          units: row.units.isEmpty ? [] : [.init(pool: Self.pool, numbers: row.units)],
          start: WorkMoment(minutes: row.hours.lowerBound * 60),
          finish: WorkMoment(minutes: row.hours.upperBound * 60))
      })
  }

  /// Lets the second activity of each pair start after the first is finished.
  mutating func link(_ pairs: (String, String)...) {
    project.relations += pairs.map {
      PrecedenceRelation(from: .init($0.0), to: .init($0.1), span: SmallProject.span)
    }
  }

  /// Multiplies the effort of an activity in every trial.
  mutating func stretch(_ id: String, by factor: Double) {
    project.risks.append(
      Risk(
        id: .init(project.risks.count), title: id, likelihoodText: "", impactText: "",
        likelihood: 1, impact: .share(factor - 1), target: .activities([.init(id)]),
        span: SmallProject.span))
  }

  /// The forecast of the plan.
  func forecast(_ policy: SimulationPolicy, trials: Int = 1, seed: UInt64 = 1) throws -> Forecast {
    guard case .acyclic(let network) = PrecedenceNetwork.build(project) else {
      throw SerialPlan.Impossible()
    }
    return Simulation.forecast(
      of: project, network: network, schedule: schedule,
      options: SimulationOptions(seed: seed, trials: trials, policy: policy))
  }

  /// The trial in which everything takes its planned effort.
  func record(_ policy: SimulationPolicy) throws -> TrialRecord {
    guard case .acyclic(let network) = PrecedenceNetwork.build(project) else {
      throw SerialPlan.Impossible()
    }
    return Simulation.trial(
      taking: project.activities.map(\.openEffort), of: project, network: network,
      schedule: schedule, policy: policy)
  }

  /// The hours at which the activities are finished in the first trial.
  func hours(_ policy: SimulationPolicy) throws -> [Double] {
    try forecast(policy).activities.map { $0.meanFinishMinutes / 60 }
  }
}
