package import PlanModel
import SpecReading

extension PlanPipeline {
  /// Returns what each table of the specs of a request was taken for, in their order.
  package static func tableDecisions(for request: PlanRequest) -> [TableDecision] {
    request.specs.flatMap(TableDecisionReader.decisions)
  }
}
