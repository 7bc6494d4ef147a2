import PlanPipeline

/// The figures that a command can hold against a limit.
protocol GateScope: SendableMetatype {
  /// In the order in which help lists them.
  static var figures: [GateFigure] { get }
  /// A condition or two, as help shows them.
  static var examples: String { get }
}

/// The figures of commands that plan.
enum PlanGates: GateScope {
  static let figures = GateFigure.ofPlans
  static let examples = "'p80 > 2026-05-01' or 'chance < 80%'"
}

/// The figures of `specplan check`.
enum CheckGates: GateScope {
  static let figures = GateFigure.ofChecks
  static let examples = "'score < 80' or 'warnings > 5'"
}
