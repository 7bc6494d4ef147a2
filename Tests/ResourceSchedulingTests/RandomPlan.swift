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

  /// Plans the random project with the given seed.
  init(seed: UInt64) throws {
    self.seed = seed
    project = RandomProject(seed: seed).project
    network = try project.network()
    result = try project.scheduled()
  }

  var testDescription: String { "seed \(seed)" }

  /// The schedule of the plan.
  var schedule: Schedule { result.schedule }
}
