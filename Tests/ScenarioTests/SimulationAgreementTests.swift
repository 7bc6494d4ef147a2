import Foundation
import Testing

/// Every number of `specplan simulate` is the same in text, Markdown, HTML and JSON.
@Suite(.serialized)
struct SimulationAgreementTests {
  /// Analysed once: nothing else is compared but the writing.
  private static let forms = Result {
    try CommandForms(
      [
        "simulate", "spec.md", "--today", "2026-11-02", "--effort", "300", "--trials", "200",
        "--levers", "--most-levers", "3",
      ], in: RepositoryPaths.scenarios.appending(path: "warehouse-sync"))
  }

  private let forms: CommandForms
  private let document: JSONPath
  private let minutesPerDay: Double

  init() throws {
    forms = try Self.forms.get()
    document = try JSONPath(text: forms.json)
    minutesPerDay = try #require(
      document["project", "calendar", "minutesPerDay"].number)
  }

  private func days(_ minutes: Double?) -> Double? { minutes.map { $0 / minutesPerDay } }
  private func percent(_ share: Double?) -> Double? { share.map { $0 * 100 } }

  @Test func printsTheSameTablesAndSentences() {
    forms.expectSameTables(atLeast: 11)
    forms.expectSameSentences(atLeast: 10)
  }

  @Test func printsThePercentilesOfTheDocument() throws {
    let table = try forms.table("When it ends")
    #expect(table.rows.count == 8)
    for row in table.rows {
      let name = row[0].prefix { $0 != ":" }.lowercased()
      for (title, place) in zip(["finish", "release"], [1, 3]) where row.count > place {
        let percentile = document["forecast", title, name]
        #expect(row[place].suffix(10) == percentile["date"].text ?? "?", "\(name)")
        expectError(row[place + 1], " d", shows: days(percentile["errorMinutes"].number), name)
      }
    }
  }

  @Test func printsThePromisesAndPartsOfTheDocument() throws {
    let promises = try forms.table("Promised dates")
    let phases = document["forecast", "phases"].elements
    for row in promises.rows where row[0].hasPrefix("Phase: ") {
      let phase = try #require(phases.first { "Phase: \($0["name"].text ?? "")" == row[0] })
      expectPrinted(row[3], " of 100", shows: percent(phase["chance", "share"].number), row[0])
      expectPrinted(row[4], " of 100", shows: percent(phase["chance", "error"].number), row[0])
    }
    let release = try #require(promises.row("Release"))
    expectPrinted(
      release[3], " of 100", shows: percent(document["forecast", "promise", "share"].number),
      "release")
    let ends = try forms.table("When its parts end")
    for row in ends.rows where row[0].hasPrefix("Phase: ") {
      let phase = try #require(phases.first { "Phase: \($0["name"].text ?? "")" == row[0] })
      for (name, place) in [("p50", 1), ("p80", 3), ("p95", 5)] {
        #expect(row[place] == phase["end", name, "date"].text)
        expectError(
          row[place + 1], " d", shows: days(phase["end", name, "errorMinutes"].number), row[0])
      }
    }
  }

  @Test func printsTheBridgeOfTheDocument() throws {
    let rows = try forms.table("From the promise to P80").rows
    let parts = document["bridge", "parts"].elements
    #expect(rows.count == parts.count + 2)
    for (row, part) in zip(rows.dropFirst(), parts) {
      expectPrinted(row[1], " d", shows: part["days"].number, row[0])
      expectError(row[2], " d", shows: days(part["errorMinutes"].number), row[0])
      #expect(row[3] == part["release"].text)
    }
    expectPrinted(rows.last?[1], " d", shows: document["bridge", "days"].number, "all in all")
    let sum = parts.compactMap { $0["days"].number }.reduce(0, +)
    expectPrinted(rows.last?[1], " d", shows: sum, "sum")
  }

  @Test(arguments: [("Cause", "causes"), ("Together", "together")])
  func printsWhatCausesCostInTheDocument(title: String, member: String) throws {
    let table = try forms.table("What costs how many days", with: title)
    let bars = document["tornado", member].elements
    #expect(table.rows.count == bars.count && !bars.isEmpty)
    for (row, bar) in zip(table.rows, bars) {
      #expect(row[0] == bar["text"].text)
      for (name, place) in [("p50", 1), ("p80", 3)] {
        expectPrinted(row[place], " d", shows: days(bar[name, "minutes"].number), row[0])
        expectError(row[place + 1], " d", shows: days(bar[name, "errorMinutes"].number), row[0])
      }
    }
  }

  @Test func printsTheLeversOfTheDocument() throws {
    let table = try forms.table("What can be done")
    let levers = document["levers", "levers"].elements
    #expect(table.rows.count == levers.count && levers.count == 3)
    for (row, lever) in zip(table.rows, levers) {
      #expect(row[0] == lever["text"].text && row[4] == lever["release"].text)
      expectPrinted(row[1], " d", shows: days(lever["p50", "minutes"].number), row[0])
      expectPrinted(row[2], " d", shows: days(lever["p80", "minutes"].number), row[0])
      expectError(row[3], " d", shows: days(lever["p80", "errorMinutes"].number), row[0])
    }
  }

  @Test func printsTheCriticalTasksAndChainsOfTheDocument() throws {
    let table = try forms.table("What decides the finish")
    let tasks = document["forecast", "tasks"].elements
    for row in table.rows {
      let task = try #require(tasks.first { $0["id"].text == row[0] })
      #expect(row[3] == task["finish", "p50", "date"].text)
      #expect(row[4] == task["finish", "p80", "date"].text)
      #expect(["critical", "can slip"].contains(row[5]))
      expectPrinted(row[6], " %", shows: percent(task["criticality"].number), row[0])
      expectPrinted(row[7], "", shows: task["cruciality"].number, row[0])
      expectPrinted(row[8], "", shows: task["scheduleSensitivity"].number, row[0])
    }
    let chains = try forms.table("The chains that decide it")
    let paths = document["forecast", "criticalPaths"].elements
    #expect(chains.rows.count <= paths.count && !chains.rows.isEmpty)
    for (row, path) in zip(chains.rows, paths) {
      expectPrinted(row[0], " %", shows: path["trials"].number.map { $0 / 2 }, "chain")
      #expect(row[2].hasPrefix(path["tasks"].elements.first?.text ?? "?"))
    }
  }

  @Test func printsTheLoadsAndRisksOfTheDocument() throws {
    let loads = try forms.table("How busy people are")
    let people = document["forecast", "loads"].elements
    #expect(loads.rows.count == people.count && !people.isEmpty)
    for (row, person) in zip(loads.rows, people) {
      #expect(row[0] == person["person"].text)
      expectPrinted(row[1], " d", shows: days(person["workedMinutes"].number), row[0])
      expectPrinted(row[2], " d", shows: days(person["idleMinutes"].number), row[0])
      expectPrinted(row[3], " %", shows: percent(person["load"].number), row[0])
    }
    let risks = try forms.table("Risks in every trial")
    try expectRisks(risks, document["risks"].elements)
  }
}

/// Expects that the rows of a risk table are the risks of the document.
func expectRisks(_ table: PrintedTable, _ risks: [JSONPath]) throws {
  #expect(table.rows.count == risks.count && !risks.isEmpty)
  for (row, risk) in zip(table.rows, risks) {
    #expect(row[0] == risk["title"].text)
    let exposure = risk["residual", "likelihood"].number == nil ? risk : risk["residual"]
    expectPrinted(
      row[1], " of 100", shows: exposure["likelihood"].number.map { $0 * 100 }, row[0])
    if let impact = exposure["impact"].number {
      let unit = row[2].hasSuffix("time") ? " % time" : " % effort"
      expectPrinted(row[2], unit, shows: impact * 100, row[0])
    } else {
      let hours = try #require(exposure["addedHours"].number)
      let unit = try #require(row[2].firstRange(of: " h"))
      expectPrinted(String(row[2][..<unit.upperBound]), " h", shows: hours, row[0])
    }
    for task in risk["tasks"].elements { #expect(row[3].contains(task.text ?? "?")) }
  }
}
