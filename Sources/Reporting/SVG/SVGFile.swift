package import PlanModel

/// One chart of a plan as an SVG file of its own.
package struct SVGFile: PlanFile {
  /// Which chart.
  package enum Chart: String, CaseIterable, Sendable {
    /// Tasks over the calendar.
    case gantt
    /// How many futures have ended by when.
    case scurve
    /// How many futures end when.
    case histogram
    /// What waits for what.
    case network
    /// How full each person's weeks are.
    case heatmap
    /// What costs how many days.
    case tornado
    /// From the promise to P80.
    case bridge

    /// Whether the chart needs an analysis of the risks beside the plan.
    package var needsAnalysis: Bool {
      switch self {
      case .gantt, .network, .heatmap: false
      case .scurve, .histogram, .tornado, .bridge: true
      }
    }
  }

  private let drawing: SVGDrawing
  private let heading: String

  /// Draws a chart of a plan that was not analysed; none if the chart needs an analysis.
  package init?(_ chart: Chart, of plan: Plan) {
    guard let drawing = Self.drawing(chart, of: PlanFigures(plan)) else { return nil }
    self.drawing = drawing
    heading = plan.project.header.title
  }

  /// Draws a chart of an analysis.
  package init(_ chart: Chart, of analysis: RiskAnalysis) {
    let figures = AnalysisFigures(analysis)
    drawing =
      Self.drawing(chart, of: figures.plan) ?? Self.drawing(chart, of: figures)
      ?? Self.nothing(chart)
    heading = analysis.plan.project.header.title
  }

  package var text: String { drawing.document(heading: heading) }

  private static func drawing(_ chart: Chart, of figures: PlanFigures) -> SVGDrawing? {
    switch chart {
    case .gantt: SVGGantt(TimelineSection(figures: figures).gantt).drawing
    case .network: SVGNetwork(NetworkSection(figures: figures).network).drawing
    case .heatmap: SVGHeatMap(WorkloadSection(figures: figures).map).drawing
    case .scurve, .histogram, .tornado, .bridge: nil
    }
  }

  private static func drawing(_ chart: Chart, of figures: AnalysisFigures) -> SVGDrawing? {
    switch chart {
    case .gantt, .network, .heatmap: nil
    case .scurve: SVGDistribution(figures.distribution, part: .curve).drawing
    case .histogram: SVGDistribution(figures.distribution, part: .histogram).drawing
    case .tornado:
      SVGBars(TornadoSection(figures: figures).chart, title: "What costs how many days").drawing
    case .bridge:
      figures.analysis.bridge.map { bridge in
        SVGWaterfall(
          BridgeSection(figures: figures).chart(bridge), title: "From the promise to P80, in days"
        ).drawing
      }
    }
  }

  /// A drawing that says that there is nothing to draw.
  private static func nothing(_ chart: Chart) -> SVGDrawing {
    SVGDrawing(
      title: chart.rawValue, summary: "The runs were stopped before there was anything to draw.",
      width: 480, height: 24,
      content: [
        SVGDrawing.text(
          "The runs were stopped before there was anything to draw.", x: 0, y: 16)
      ])
  }
}
