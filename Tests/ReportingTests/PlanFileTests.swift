import Foundation
import PlanModel
import Reporting
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The files of other tools hold the dates, links and people of the plan.
struct PlanFileTests {
  static let plan = SamplePlan.plan

  /// The rows of a table, which must be parted by CRLF.
  private static func rows(_ text: String) -> [String] {
    #expect(text.hasSuffix("\r\n"))
    return text.components(separatedBy: "\r\n").dropLast()
  }

  @Test func writesARowForEveryTaskAsRFC4180Asks() {
    let tasks = Self.rows(TasksCSV(Self.plan).text)
    let schedule = Self.rows(ScheduleCSV(Self.plan).text)
    #expect(tasks.count == 9 && schedule.count == 9)
    #expect(tasks[0].hasPrefix("id,title,discipline,estimate,effort_hours,depends_on"))
    #expect(tasks.contains { $0.contains("\"Create the notification API with paging, filters") })
    #expect(tasks[8].hasPrefix("OPS-2,Cut over,OPS,4h,4,BE-2; FE-2; OPS-1 SS+16h,"))
    #expect(schedule[1].hasPrefix("DATA-1,Design the notification schema,Ana,2026-04-01,"))
  }

  /// What a spreadsheet would reckon with, and what it is given instead.
  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"), ("-2+3", "'-2+3"),
    ("@SUM(A1)", "'@SUM(A1)"), ("\tx", "'\tx"), ("\rx", "\"'\rx\""), ("＝1", "'＝1"),
    ("=HYPERLINK(\"x\",1)", "\"'=HYPERLINK(\"\"x\"\",1)\""), ("-", "'-"), ("-3.5", "-3.5"),
    ("+2", "+2"), ("a=1", "a=1"), ("", ""),
  ])
  func writesNoFieldThatASpreadsheetReckons(title: String, field: String) {
    var plan = Self.plan
    plan.project.activities[0].title = title
    for text in [TasksCSV(plan).text, ScheduleCSV(plan).text] {
      #expect(text.contains("\r\nDATA-1,\(field),"))
    }
  }

  @Test func writesEventsThatNoLineOfWhichIsTooLong() {
    let text = ICalendarFile(Self.plan).text
    let lines = Self.rows(text)
    #expect(lines.first == "BEGIN:VCALENDAR" && lines.last == "END:VCALENDAR")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    let whole = text.replacing("\r\n ", with: "")
    #expect(whole.contains("SUMMARY:BE-1 Create the notification API with paging\\, filters and"))
    #expect(whole.contains("UID:task-BE-1@specplan\r\nDTSTAMP:20260401T000000Z\r\n"))
    #expect(lines.count { $0 == "BEGIN:VEVENT" } == lines.count { $0 == "END:VEVENT" })
    // Eight tasks, four promised phases, the promise, the plan and P80.
    #expect(lines.count { $0 == "BEGIN:VEVENT" } == 15)
    #expect(Set(lines.filter { $0.hasPrefix("UID:") }).count == 15)
    // Good Friday: the end of a day-long event is the day after.
    #expect(whole.contains("DTSTART;VALUE=DATE:20260401\r\nDTEND;VALUE=DATE:20260403\r\n"))
  }

  @Test func writesTasksLinksAndAssignmentsForProjectTools() throws {
    let text = ProjectXMLFile(Self.plan).text
    let reader = TextReader()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = reader
    #expect(parser.parse())
    // Eight tasks and two phases after them; nine links, one of them from start to start.
    #expect(reader.texts["WBS"]?.count == 8)
    #expect(reader.texts["PredecessorUID"]?.count == 9)
    #expect(reader.texts["LinkLag"]?.filter { $0 != "0" } == ["9600"])
    let people = Self.plan.scheduling.schedule.entries.map(\.people.count)
    #expect(reader.texts["ResourceUID"]?.count == people.reduce(0, +))
    #expect(reader.texts["StartDate"] == ["2026-04-01T09:00:00"])
    // Cho is there half of each day.
    #expect(reader.texts["MaxUnits"] == ["1", "1", "0.5"])
    #expect(text.contains("<FromDate>2026-04-27T00:00:00</FromDate>"))
  }

  @Test func writesWhoDoesWhatInWhichOrderForTaskJuggler() {
    let text = TaskJugglerFile(Self.plan).text
    #expect(text.hasPrefix("project plan \"Notification inbox\" 2026-04-01 +"))
    #expect(text.contains("leaves holiday \"Day off\" 2026-04-03\n"))
    #expect(text.contains("resource person3 \"Cho\" {\n  limits { dailymax 4h }\n}"))
    #expect(text.contains("  leaves annual 2026-04-27 - 2026-05-01\n"))
    #expect(
      text.contains("task task1 \"DATA-1 Design the notification schema\" {\n  effort 720min"))
    #expect(text.contains("task7 { onstart gaplength 960min }"))
    #expect(text.contains(/task hold\d+ "Not before: [^"]+" \{\n  milestone\n  start 20/))
    #expect(text.contains(/depends [^\n]*hold\d+\n/))
    #expect(text.contains("task phase3 \"Testing\" {\n  length 1440min\n  depends task1, "))
    #expect(text.contains("task phase4 \"Deployment\" {\n  length 480min\n  depends phase3\n}"))
  }

  @Test func quotesWhatAnAuthorWroteInGraphs() {
    var plan = Self.plan
    plan.project.activities[0].title = "Say \"no\" \\ or; <b> #1: `x`"
    let dot = GraphvizGraph(plan).text
    #expect(dot.contains("DATA-1\\nSay \\\"no\\\" \\\\ or; <b> #1: `x`\\nAna"))
    #expect(dot.contains("t6 -> t7 [label=\"SS+16h\""))
    let mermaid = MermaidGraph(plan).text
    #expect(
      mermaid.contains("t0[\"DATA-1<br>Say #34;no#34; \\ or#59; #60;b#62; #35;1#58; #96;x#96;\"]"))
    #expect(MermaidGantt(plan).text.contains("    DATA-1 Say #34;no#34; \\ or#59; #60;b#62;"))
  }
}

/// Collects the texts of elements by their names.
private final class TextReader: NSObject, XMLParserDelegate {
  var texts: [String: [String]] = [:]
  private var text = ""

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    text = ""
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    texts[name, default: []].append(text)
    text = ""
  }
}
