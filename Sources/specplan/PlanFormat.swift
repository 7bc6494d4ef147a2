import ArgumentParser
import PlanModel
import Reporting

/// The form in which a plan is written.
enum PlanFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
  case ndjson
  case html
  case svg
  case markdown
  case csv
  case tasksCSV = "tasks-csv"
  case mermaid
  case mermaidGraph = "mermaid-graph"
  case dot
  case calendar = "ics"
  case projectXML = "project-xml"
  case taskJuggler = "taskjuggler"

  /// Whether the form shows more than the plan: what it is late for, and how its end is spread.
  func needsAnalysis(chart: SVGFile.Chart) -> Bool {
    switch self {
    case .html, .markdown: true
    case .svg: chart.needsAnalysis
    case .text, .json, .ndjson, .csv, .tasksCSV, .mermaid, .mermaidGraph, .dot,
      .calendar, .projectXML, .taskJuggler:
      false
    }
  }

  /// Returns an analysed plan in a form that needs the analysis, or `nil` for any other form.
  func write(_ analysis: RiskAnalysis, chart: SVGFile.Chart) -> String? {
    switch self {
    case .html:
      HTMLRenderer(origin: "specplan \(Specplan.configuration.version)").render(
        PageReport.report(on: analysis))
    case .markdown: MarkdownRenderer().render(PageReport.report(on: analysis))
    case .svg: SVGFile(chart, of: analysis).text
    default: nil
    }
  }

  /// Returns the plan in this form, or `nil` if the form needs an analysis.
  func write(_ plan: Plan, chart: SVGFile.Chart, as text: TerminalRenderer) -> String? {
    switch self {
    case .text: text.render(ScheduleReport.report(on: plan))
    case .json: PlanDocument(plan).text
    case .ndjson: ResultEvent.plan(plan).line
    case .html, .markdown: nil
    case .svg: SVGFile(chart, of: plan)?.text
    case .csv: ScheduleCSV(plan).text
    case .tasksCSV: TasksCSV(plan).text
    case .mermaid: MermaidGantt(plan).text
    case .mermaidGraph: MermaidGraph(plan).text
    case .dot: GraphvizGraph(plan).text
    case .calendar: ICalendarFile(plan).text
    case .projectXML: ProjectXMLFile(plan).text
    case .taskJuggler: TaskJugglerFile(plan).text
    }
  }
}

extension SVGFile.Chart: ExpressibleByArgument {}
