package import PlanModel

/// The answer of `specplan simulate` as a report: when it ends, why then, and what can be done.
package enum SimulationReport {
  /// Returns the report on a risk analysis.
  package static func report(on analysis: RiskAnalysis) -> Report {
    let figures = AnalysisFigures(analysis)
    let sections: [any ReportSection] = [
      OpeningSection(figures: figures.plan), InterruptionSection(figures: figures),
      EndsSection(figures: figures), PromisesSection(figures: figures),
      PartEndsSection(figures: figures), CostSection(figures: figures),
      BridgeSection(figures: figures), TornadoSection(figures: figures),
      LeversSection(figures: figures), CriticalitySection(figures: figures),
      CriticalChainsSection(figures: figures), LoadsSection(figures: figures),
      RisksSection(figures: figures.plan), AssumptionsSection(figures: figures.plan),
    ]
    return Report(sections.flatMap(\.blocks))
  }

  /// Returns what is said while the trials go on: how many are done.
  package static func progress(trials done: Int, of most: Int) -> String {
    "trials: \(NumberText.grouped(done)) of \(NumberText.grouped(most))"
  }

  /// Returns what is said while the runs go on: how far they are.
  package static func progress(on stage: AnalysisStage, done: Int, total: Int) -> String {
    let name =
      switch stage {
      case .bridge: "bridge"
      case .tornado: "tornado"
      case .levers: "levers"
      case .comparison: "comparison"
      }
    return "\(name): \(done) of \(NumberText.count(total, "run"))"
  }
}
