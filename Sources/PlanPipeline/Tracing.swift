package import PlanModel
import SpecChecking

extension PlanPipeline {
  /// Returns which task serves which item of a project that was read.
  package static func trace(_ project: Project) -> TraceMatrix { Traceability.matrix(of: project) }
}
