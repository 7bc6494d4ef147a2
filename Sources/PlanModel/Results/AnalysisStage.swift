/// What the runs of a risk analysis are made for, in their order.
package enum AnalysisStage: Sendable {
  /// The bridge from the promise to P80.
  case bridge
  /// The tornado of causes.
  case tornado
  /// The levers.
  case levers
  /// The steps from one version of a plan to another.
  case comparison
}
