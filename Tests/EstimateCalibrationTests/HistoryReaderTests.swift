import EstimateCalibration
import PlanModel
import Testing

struct HistoryReaderTests {
  private static func read(
    _ text: String, unit: EstimateUnit? = nil, readsActuals: Bool = true, group: String? = nil
  ) -> (history: TaskHistory?, diagnostics: [Diagnostic]) {
    var options = HistoryReader.Options()
    options.unit = unit
    options.readsActuals = readsActuals
    options.groupHeader = group
    var diagnostics = Diagnostics()
    let history = HistoryReader.read(
      SourceFile(path: "a.csv", text: text), options: options, into: &diagnostics)
    return (history, diagnostics.sorted)
  }

  @Test(arguments: [
    "estimate,actual", "HoursEstimate,HoursActual", "Original Estimate (h),Time Spent (h)",
    "estimated_hours,actual_hours", "Planned,Spent", "EST,Logged",
  ])
  func knowsColumnsByTheirMeaning(header: String) throws {
    let history = try #require(Self.read("x,\(header)\n1,4,6\n").history)
    #expect(history.tasks.map(\.estimate) == [4] && history.tasks.map(\.actual) == [6])
    #expect(history.summary.ignoredColumns == ["x"])
  }

  @Test func takesColumnsInAnyOrder() throws {
    let text = """
      Sprint,Closed,Actual,Assignee,Type,Project,Created,Estimate,Key
      S1,2026-03-04,5,Ana,BE,Shop,2026-03-01 09:30:00,4,T-1
      """
    let task = try #require(Self.read(text).history?.tasks.first)
    #expect(task.id == "T-1" && task.category == "BE" && task.person == "Ana")
    #expect(task.project == "Shop" && task.group == "S1")
    #expect(task.estimatedOn == HistoryTime("2026-03-01T09:30"))
    #expect(task.completedOn == HistoryTime("04.03.2026"))
  }

  @Test(arguments: [
    ("3.5", 3.5), ("3,5", 3.5), ("1,250.5", 1250.5), ("1.250,5", 1250.5), ("2h", 2),
    ("2 h", 2), ("1d 4h", 12), ("90m", 1.5), ("1w", 40), ("1e1", 10), ("2h 30m", 2.5),
  ])
  func readsAmounts(text: String, hours: Double) throws {
    let history = try #require(Self.read("estimate;actual\n\(text);1\n").history)
    #expect(history.tasks.map(\.estimate) == [hours])
  }

  @Test(arguments: ["about 8", "8x", "h", "1--2", "nan", "inf", "0x10", "1e99", "99999999"])
  func leavesOutWhatIsNoAmount(text: String) throws {
    let (history, diagnostics) = Self.read("estimate;actual\n\(text);1\n2;3\n")
    #expect(history?.tasks.count == 1)
    #expect(history?.summary.omittedCounts == [.unreadable: 1])
    #expect(diagnostics.map(\.code) == [.unreadableRow])
    #expect(diagnostics.first?.span.description == "a.csv:2:1")
  }

  @Test func countsRowsThatTeachNothing() throws {
    let (history, diagnostics) = Self.read("estimate,actual\n,1\n1,\n0,1\n1,0\n-1,1\n1,-1\n2,2\n")
    let summary = try #require(history).summary
    #expect(summary.rowCount == 7 && summary.usedCount == 1)
    #expect(summary.omittedCounts == [.noEstimate: 1, .noActual: 1, .notPositive: 4])
    #expect(diagnostics.isEmpty)
  }

  @Test func takesDaysForEightHours() throws {
    let days = try #require(Self.read("estimate,actual\n2,3\n1h,2h\n", unit: .days).history)
    #expect(days.tasks.map(\.estimate) == [16, 1] && days.tasks.map(\.actual) == [24, 2])
    let header = try #require(Self.read("Estimate (d),Actual (h)\n2,3\n").history)
    #expect(header.tasks.map(\.estimate) == [16] && header.tasks.map(\.actual) == [3])
  }

  @Test func tellsStoryPointsFromHours() throws {
    func unit(_ estimates: [Double], header: String = "estimate") -> EstimateUnit? {
      let rows = estimates.map { "\($0),4" }.joined(separator: "\n")
      return Self.read("\(header),actual\n\(rows)\n").history?.summary.unit
    }
    let points: [Double] = (0..<5).flatMap { _ in [1, 2, 3, 5, 8, 3] }
    let hours: [Double] = (0..<5).flatMap { _ in [1, 2, 4, 8, 16, 4] }
    #expect(unit(points) == .points)
    #expect(unit(hours) == .hours)
    #expect(unit(points + [1.25]) == .hours)
    #expect(unit(hours, header: "Story Points") == .points)
    #expect(unit(points, header: "Estimate (h)") == .hours)
  }

  @Test(arguments: ["", "task,actual\na,1\n", "estimate,task\n1,a\n"])
  func saysWhichColumnIsMissing(text: String) {
    let (history, diagnostics) = Self.read(text)
    #expect(history == nil)
    #expect(diagnostics.map(\.code) == [.malformedHistory])
  }

  @Test func refusesAnUnknownGroupColumn() {
    let (history, diagnostics) = Self.read("estimate,actual\n1,1\n", group: "sprint")
    #expect(history == nil && diagnostics.map(\.code) == [.malformedHistory])
  }

  @Test func groupsByMonthOfProjectWithoutAColumn() throws {
    let text = "project,completed,estimate,actual\nA,2026-03-31,1,1\nA,,1,1\nB,2026-04-01,1,1\n"
    let history = try #require(Self.read(text).history)
    #expect(history.tasks.map(\.group) == ["A_2026-03", "", "B_2026-04"])
  }

  @Test func doesNotLookAtActualEffortsOfTasksToPredict() throws {
    let text = "id,estimate,actual\nA,1,5\nB,2,rubbish\nC,3,\n"
    let (history, diagnostics) = Self.read(text, readsActuals: false)
    #expect(history?.tasks.map(\.id) == ["A", "B", "C"])
    #expect(history?.tasks.allSatisfy { $0.actual == nil } == true)
    #expect(diagnostics.isEmpty)
  }

  @Test(arguments: ["2026-02-30", "soon", "2026-1-1x", "31/12/2026", ""])
  func knowsWhatIsNoTime(text: String) {
    #expect(HistoryTime(text) == nil)
  }

  @Test(arguments: [
    "2026-03-04", "2026/03/04", "2026-3-4", "20260304", "04.03.2026", "4.3.2026",
    "2026-03-04 00:00", "2026-03-04T00:00:00Z", "4.3.2026 0:00",
  ])
  func readsDaysInTheirNotations(text: String) throws {
    let day = try #require(HistoryTime("2026-03-04"))
    #expect(HistoryTime(text) == day && day.period == "2026-03")
  }

  @Test(arguments: [
    "03/04/2026", "Mar 4 2026", "2026-13-01", "2026-02-30", "4.3.26", "--", "..", "T",
  ])
  func takesNoTimeThatIsUnclear(text: String) { #expect(HistoryTime(text) == nil) }

  @Test func saysWhichDatesCannotBeTold() {
    let (history, found) = Self.read(
      "estimate,actual,created\n1,2,03/04/2026\n1,2,2026-03-04\n1,2,04/04/2026\n")
    #expect(history?.tasks.count == 3)
    #expect(
      found.map(\.message.text) == [
        "'03/04/2026' is no date that can be told; 2 cells such as this are passed over"
      ])
  }

  @Test func saysThatAnEffortIsTooLarge() {
    let (history, found) = Self.read("estimate,actual\n3,1000000000\n1e400,2\n4,5\n")
    #expect(history?.tasks.count == 1)
    #expect(
      found.map(\.message.text) == [
        "'1000000000' is more than the 10,000,000 that an effort can be; 2 rows such as this are left out"
      ])
  }
}
