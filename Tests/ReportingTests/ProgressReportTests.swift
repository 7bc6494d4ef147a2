import Foundation
import PlanModel
import Testing

@testable import Reporting

/// What is said of work that has begun: what is done stands as done, the rest as what is left.
struct ProgressReportTests {
  /// The sample plan as of 9 April 2026: DATA-1 and FE-1 are done, OPS-1 is dropped.
  private static let plan = {
    var plan = SamplePlan.plan
    plan.project.asOf = SamplePlan.day(4, 9)
    for (id, status) in [
      ("DATA-1", ActivityStatus.done), ("FE-1", .done), ("OPS-1", .cancelled),
    ] {
      guard let index = plan.project.activities.firstIndex(where: { $0.id.text == id }) else {
        continue
      }
      let effort = plan.project.activities[index].effort
      plan.project.activities[index].status = status
      plan.project.activities[index].isSettled = true
      plan.project.activities[index].statedOwner = status == .done ? "Dora" : ""
      if status == .done { plan.project.activities[index].doneEffort = effort }
      plan.project.activities[index].effort = .zero
    }
    return plan
  }()

  private static let text = TerminalRenderer(width: 140, usesColor: false).render(
    ScheduleReport.report(on: plan))

  private static func line(_ beginning: String, under heading: String) -> String? {
    text.split(separator: "\n").drop { !$0.hasPrefix("\(heading) ─") }
      .first { $0.hasPrefix(beginning) }.map(String.init)
  }

  @Test func namesTheDayInTheFirstLines() {
    #expect(
      Self.text.contains(
        "As of 9 April 2026, 2 of 8 tasks are done and 1 is cancelled or deferred; the rest is "
          + "planned from that day."))
    #expect(Self.text.contains("\nAs of 9 April 2026, 80 of 100 futures end by "))
  }

  @Test func tellsWhatIsDoneOfTheEffortAndWhatIsLeft() {
    let whole = SamplePlan.project.activities
    let done = whole.filter { ["DATA-1", "FE-1"].contains($0.id.text) }
      .reduce(0) { $0 + $1.effort.hours }
    let dropped = whole.filter { $0.id.text == "OPS-1" }.reduce(0) { $0 + $1.effort.hours }
    let left = whole.reduce(0) { $0 + $1.effort.hours } - done - dropped
    #expect(
      Self.text.contains(
        "Effort: \(left / 8) person-days are left in 5 tasks as of 9 April 2026, and \(done / 8) "
          + "are done, at 8 hours a day."))
    #expect(!Self.text.contains("Total effort"))
  }

  @Test func listsWhatIsDoneWithoutDatesAndFloat() throws {
    let row = try #require(Self.line("DATA-1", under: "Tasks"))
    #expect(row.contains(" Dora "))
    #expect(row.split(separator: " ").suffix(5) == ["–", "done", "–", "–", "–"])
    let dropped = try #require(Self.line("OPS-1", under: "Tasks"))
    #expect(dropped.split(separator: " ").suffix(5) == ["–", "cancelled", "–", "–", "–"])
  }

  @Test func drawsWhatIsDoneWithoutABar() throws {
    let done = try #require(Self.line("DATA-1", under: "Timeline"))
    #expect(done.contains("✓ done"))
    #expect(!done.contains("█") && !done.contains("▒") && !done.contains("◆"))
    #expect(try #require(Self.line("OPS-1", under: "Timeline")).contains("✗ cancelled"))
    // FE-3 has no effort; the tasks that are done have some.
    let chart = TimelineSection(figures: PlanFigures(Self.plan)).gantt
    #expect(chart.rows.filter(\.isMilestone).map(\.name) == ["FE-3"])
    #expect(
      chart.rows.map(\.kind.isBehind) == [true, true, true] + Array(repeating: false, count: 7))
    #expect(chart.firstDay == SamplePlan.day(4, 6))
    let drawing = SVGGantt(chart).drawing.document(heading: "")
    #expect(drawing.contains(">✓ done</text>") && drawing.contains(">✗ cancelled</text>"))
    let mermaid = MermaidGantt(chart).text
    #expect(!mermaid.contains("DATA-1") && mermaid.contains("BE-1"))
    let table = try #require(Report.Block.gantt(chart).tableOfChart)
    let row = try #require(table.rows.first { $0[0].string == "DATA-1" })
    #expect(row[3].string == "–" && row[4].string == "✓ done")
  }

  /// The same, and of BE-1 a quarter is done.
  private static let begun = {
    var plan = Self.plan
    guard let index = plan.project.activities.firstIndex(where: { $0.id.text == "BE-1" }) else {
      return plan
    }
    let left = plan.project.activities[index].effort
    plan.project.activities[index].status = .started(share: 0.25)
    plan.project.activities[index].doneEffort = Effort(microminutes: left.microminutes / 3)
    return plan
  }()

  @Test func tellsHowMuchOfATaskIsDoneWhereverItStands() throws {
    let chart = TimelineSection(figures: PlanFigures(Self.begun)).gantt
    #expect(chart.rows.filter { !$0.progress.isEmpty }.map(\.name) == ["BE-1"])
    #expect(SVGGantt(chart).drawing.document(heading: "").contains(">25\u{A0}% done</text>"))
    #expect(MermaidGantt(chart).text.contains(#/BE-1 [^\n]*25\x{A0}#37; done\) :[a-z, ]*active, /#))
    let text = TerminalRenderer(width: 160, usesColor: false).render(
      ScheduleReport.report(on: Self.begun))
    let bar = text.split(separator: "\n").drop { !$0.hasPrefix("Timeline ─") }.first {
      $0.hasPrefix("BE-1 ")
    }
    #expect(try #require(bar).contains("25 % done"))
    let row = text.split(separator: "\n").drop { !$0.hasPrefix("Tasks ─") }.first {
      $0.hasPrefix("BE-1 ")
    }
    #expect(try #require(row).hasSuffix(" 25 %"))
  }

  @Test func writesWhatIsDoneIntoTheFilesOfOtherTools() throws {
    let schedule = ScheduleCSV(Self.begun).text.components(separatedBy: "\r\n")
    let done = try #require(schedule.first { $0.hasPrefix("DATA-1,") })
    #expect(done.contains(",Dora,,,,,,") && done.contains(",done,100,"))
    #expect(try #require(schedule.first { $0.hasPrefix("BE-1,") }).contains(",started,25,"))
    #expect(try #require(schedule.first { $0.hasPrefix("OPS-1,") }).contains(",cancelled,0,0,"))
    let calendar = ICalendarFile(Self.begun).text.replacing("\r\n ", with: "")
    #expect(!calendar.contains("task-DATA-1@") && !calendar.contains("task-OPS-1@"))
    #expect(calendar.contains("of work left\\, 25\u{A0}% done"))
    let xml = ProjectXMLFile(Self.begun).text
    #expect(xml.components(separatedBy: "<PercentComplete>100<").count == 3)
    #expect(xml.components(separatedBy: "<PercentComplete>25<").count == 2)
    #expect(xml.components(separatedBy: "<ActualFinish>").count == 3)
    #expect(xml.components(separatedBy: "<Active>0<").count == 2)
    let tj = TaskJugglerFile(Self.begun).text
    #expect(tj.components(separatedBy: "  complete 100\n").count == 3)
    #expect(tj.components(separatedBy: "  complete 25\n").count == 2)
  }

  /// The document of the plan as of a day tells what was done by then, in all and of each task.
  @Test func countsWhatIsDoneInTheDocument() throws {
    let text = PlanDocument(Self.begun).text
    let done = Self.begun.project.activities.reduce(0) { $0 + $1.doneEffort.hours }
    #expect(text.contains("\"doneEffortPersonDays\": \(NumberText.plain(done / 8, decimals: 6))"))
    #expect(text.components(separatedBy: "\"doneEffortHours\": 0").count - 1 >= 5)
  }

  @Test func drawsNoLinksOfWhatIsBehind() {
    let network = NetworkSection(figures: PlanFigures(Self.plan)).network
    #expect(network.nodes.count == 5)
    #expect(!network.nodes.contains { $0.name == "DATA-1" })
    #expect(network.arcs.allSatisfy { $0.tail < 5 && $0.head < 5 })
  }

  @Test func measuresNobodysTimeBeforeTheDay() {
    let map = WorkloadSection(figures: PlanFigures(Self.plan)).map
    #expect(map.columns.first == SamplePlan.day(4, 6))
  }
}
