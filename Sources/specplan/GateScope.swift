import PlanPipeline

/// The figures that a command can hold against a limit.
protocol GateScope: SendableMetatype {
  /// In the order in which help lists them.
  static var figures: [GateFigure] { get }
}

/// The figures of commands that plan.
enum PlanGates: GateScope {
  static let figures = GateFigure.ofPlans
}

/// The figures of `specplan check`.
enum CheckGates: GateScope {
  static let figures = GateFigure.ofChecks
}
