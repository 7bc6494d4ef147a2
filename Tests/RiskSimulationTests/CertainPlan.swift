import NetworkAnalysis
import PlanModel
import PlanTestSupport
import ResourceScheduling
import RiskSimulation
import Testing

/// A random project of which every effort and every arrival is known, with the scheduler's plan.
struct CertainPlan: Sendable, CustomTestStringConvertible {
  let seed: UInt64
  let project: Project
  let network: PrecedenceNetwork
  let schedule: Schedule

  /// Plans of projects in which everything takes one person.
  static let plain = (0..<200).compactMap { CertainPlan(seed: UInt64($0)) }
  /// Plans of the same projects with crews, pools and all other features.
  static let shared = (0..<200).compactMap { CertainPlan(seed: UInt64($0), features: .all) }
  /// Both kinds.
  static let every = plain + shared

  var testDescription: String { "seed \(seed)\(project.team.pools.isEmpty ? "" : ", shared")" }

  /// Plans the project with the given seed; none if it has no plan.
  ///
  /// - Parameters:
  ///   - seed: The seed of the random project.
  ///   - features: What it has beside work of one person each.
  ///   - isAlwaysThere: Whether everybody works full time, without absences.
  init?(seed: UInt64, features: RandomFeatures = [], isAlwaysThere: Bool = false) {
    self.seed = seed
    var project = ZeroSpreadTests.certain(RandomProject(seed: seed, features: features).project)
    if isAlwaysThere {
      project.team.people = project.team.people.map { Person(id: $0.id, skills: $0.skills) }
    }
    guard case .acyclic(let network) = PrecedenceNetwork.build(project),
      case .scheduled(let result) = ProjectScheduler.schedule(
        project, network: network, options: .brief)
    else { return nil }
    self.project = project
    self.network = network
    schedule = result.schedule
  }

  /// What three trials under a policy say.
  func forecast(_ policy: SimulationPolicy) -> Forecast {
    Simulation.forecast(
      of: project, network: network, schedule: schedule,
      options: SimulationOptions(trials: 3, policy: policy))
  }
}
