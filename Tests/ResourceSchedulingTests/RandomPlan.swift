import NetworkAnalysis
import PlanModel
import PlanTestSupport
import ResourceScheduling
import Testing

/// A random project with its plan, made once for all laws.
struct RandomPlan: Sendable, CustomTestStringConvertible {
  /// The seed says it all.
  let seed: UInt64
  let project: Project
  let network: PrecedenceNetwork
  let result: SchedulingResult

  /// The projects for which laws must hold.
  static let all = (0..<250).compactMap { try? RandomPlan(seed: UInt64($0)) }

  /// Plans of the same projects with crews, pools and all other features.
  static let shared = (0..<250).compactMap { try? RandomPlan(seed: UInt64($0), features: .all) }

  /// Both kinds.
  static let every = all + shared

  /// Plans the random project with the given seed.
  init(seed: UInt64, features: RandomFeatures = []) throws {
    self.seed = seed
    project = RandomProject(seed: seed, features: features).project
    network = try project.network()
    result = try project.scheduled()
  }

  var testDescription: String { "seed \(seed)\(project.team.pools.isEmpty ? "" : ", shared")" }

  /// The schedule of the plan.
  var schedule: Schedule { result.schedule }
}
