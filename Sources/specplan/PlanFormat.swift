import ArgumentParser
import PlanModel
import Reporting

/// The form in which a plan is written.
enum PlanFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
  case ndjson
  case html
  case markdown
  case csv
  case tasksCSV = "tasks-csv"
  case mermaid
  case mermaidGraph = "mermaid-graph"
  case dot
  case calendar = "ics"
  case projectXML = "project-xml"
  case taskJuggler = "taskjuggler"

  /// The form that the end of a file's name asks for; none if it asks for none.
  init?(ofFile path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return nil }
    switch name[name.index(after: dot)...].lowercased() {
    case "txt": self = .text
    case "json": self = .json
    case "ndjson", "jsonl": self = .ndjson
    case "md", "markdown": self = .markdown
    case "html", "htm": self = .html
    case "csv": self = .csv
    case "mmd": self = .mermaid
    case "dot", "gv": self = .dot
    case "ics": self = .calendar
    case "xml": self = .projectXML
    case "tjp": self = .taskJuggler
    default: return nil
    }
  }

  /// Returns the plan in this form; only text depends on the terminal.
  func write(_ plan: Plan, width: Int, usesColor: Bool) -> String {
    switch self {
    case .text:
      TerminalRenderer(width: width, usesColor: usesColor).render(ScheduleReport.report(on: plan))
    case .json: PlanDocument(plan).text
    case .ndjson: ResultEvent.plan(plan).line
    case .html:
      HTMLRenderer(origin: "specplan \(Specplan.configuration.version)").render(
        ScheduleReport.page(on: plan))
    case .markdown: MarkdownRenderer().render(ScheduleReport.page(on: plan))
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
