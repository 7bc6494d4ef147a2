import Foundation
import Testing

/// Every number in the text, HTML, Markdown and JSON of a run is the same number.
///
/// The tables and sentences of the text are looked up in the two others as they are. The numbers in
/// them are then held against the JSON: equal to half a unit of the last printed digit.
struct NumberAgreementTests {
  /// The four outputs of `specplan schedule`.
  struct Run {
    let text: String
    let markdown: String
    let html: String
    let plan: JSONPath

    init(_ name: String) throws {
      let folder = RepositoryPaths.scenarios.appending(path: name)
      let isSingle = FileManager.default.fileExists(atPath: folder.appending(path: "spec.md").path)
      func output(_ format: String) throws -> String {
        // Few schedules are enough: what is compared is the writing.
        let run = try SpecplanBinary.run(
          [
            "schedule", isSingle ? "spec.md" : name, "--format", format, "--today", "2026-11-02",
            "--effort", "500", "--trials", "300", "--width", "1000",
          ], in: isSingle ? folder : RepositoryPaths.scenarios)
        #expect(run.status == 0)
        // Numbers keep to their units by spaces that do not break.
        return run.output.replacing("\u{A0}", with: " ")
      }
      text = try output("text")
      markdown = try output("markdown")
      html = try output("html")
      plan = try JSONPath(text: output("json"))
    }

    /// The table below a heading of the text.
    func table(_ heading: String) throws -> PrintedTable {
      try #require(PrintedTable.tables(ofText: text).first { $0.heading == heading }, "\(heading)")
    }

    /// Minutes in a working day.
    var minutesPerDay: Double { plan["project", "calendar", "minutesPerDay"].number ?? .nan }
  }

  @Test(arguments: ScenarioTests.names)
  func printsTheSameTablesInTextMarkdownAndHTML(name: String) throws {
    let run = try Run(name)
    let tables = PrintedTable.tables(ofText: run.text)
    #expect(tables.count >= 5)
    let (markdown, html) = (
      PrintedTable.tables(ofMarkdown: run.markdown), PrintedTable.tables(ofHTML: run.html)
    )
    for table in tables {
      #expect(!table.rows.isEmpty && markdown.contains(table), "\(table.heading)")
      #expect(html.contains(table), "\(table.heading)")
    }
  }

  @Test(arguments: ScenarioTests.names)
  func printsTheSameSentencesInTextMarkdownAndHTML(name: String) throws {
    let run = try Run(name)
    let sentences = run.text.split(separator: "\n").filter {
      $0.contains(/[0-9]/) && ($0.hasSuffix(".") || $0.hasPrefix("• ")) && !$0.contains("──")
    }.map { String($0.trimmingPrefix(/[•▲✖]\s/)) }
    #expect(sentences.count > 5)
    let (markdown, html) = (
      PrintedTable.plain(markdown: run.markdown), PrintedTable.plain(html: run.html)
    )
    for sentence in sentences {
      let places = (markdown.contains(sentence), html.contains(sentence))
      #expect(places == (true, true), "\(sentence)")
    }
  }

  @Test(arguments: ScenarioTests.names)
  func printsTheTasksOfTheDocument(name: String) throws {
    let run = try Run(name)
    let table = try run.table("Tasks")
    let tasks = run.plan["schedule", "tasks"].elements
    #expect(table.rows.count == tasks.count && !tasks.isEmpty)
    for (task, read) in zip(tasks, run.plan["tasks"].elements) {
      let id = try #require(task["id"].text)
      let row = try #require(table.row(id))
      #expect(table.cell("Start", in: row) == task["start"].text)
      #expect(table.cell("Finish", in: row) == task["finish"].text)
      expectFloat(
        table.cell("Float", in: row), shows: task["totalFloatMinutes"].number, of: run, id)
      expectPrinted(
        table.cell("Critical", in: row), " %",
        shows: run.plan["forecast", "criticality", id].number.map { $0 * 100 }, id)
      expectPrinted(
        table.cell("Effort", in: row), " d",
        shows: read["effortHours"].number.map { $0 * 60 / run.minutesPerDay }, id)
    }
  }

  /// A float is told in the unit in which it shows: days, hours, minutes, or none at all.
  private func expectFloat(
    _ cell: String?, shows minutes: Double?, of run: Run, _ id: String
  ) {
    guard let minutes, minutes > 0 else { return #expect(cell == "no float", "\(id)") }
    let (unit, length) =
      minutes < 60
      ? (" min", 1.0) : minutes < run.minutesPerDay ? (" h", 60) : (" d", run.minutesPerDay)
    expectPrinted(cell, unit, shows: minutes / length, id)
  }

  @Test(arguments: ScenarioTests.names)
  func printsThePercentilesAndChancesOfTheDocument(name: String) throws {
    let run = try Run(name)
    let table = try run.table("Summary")
    let forecast = run.plan["forecast"]
    for percent in [50, 80, 95] {
      let row = try #require(table.row("P\(percent):"))
      for title in ["Finish", "Release"] where table.titles.contains(title) {
        let percentile = forecast[title.lowercased(), "p\(percent)"]
        #expect(table.cell(title, in: row)?.suffix(10) ?? "" == percentile["date"].text ?? "?")
      }
      expectPrinted(
        table.cell("Error", in: row), " d",
        shows: forecast["finish", "p\(percent)", "errorMinutes"].number.map {
          $0 / run.minutesPerDay
        }, "P\(percent)")
    }
    let planned = try #require(table.row("Plan"))
    #expect(
      table.cell("Finish", in: planned)?.suffix(10) ?? ""
        == run.plan["schedule", "finish"].text ?? "?")
    let promise = try #require(table.row("Promised"))
    #expect(
      promise.last { !$0.isEmpty }?.suffix(10) ?? ""
        == run.plan["project", "promise", "date"].text ?? "?")
    let chance = try #require(table.row("Chance of that"))
    expectPrinted(
      chance.dropFirst().first { !$0.isEmpty }, " of 100",
      shows: forecast["promise", "share"].number.map { $0 * 100 }, "chance")
  }

  @Test(arguments: ScenarioTests.names)
  func printsThePhasesPeopleAndRisksOfTheDocument(name: String) throws {
    let run = try Run(name)
    let phases = try run.table("Phases")
    for phase in run.plan["phases"].elements {
      let spec = phase["spec"].text.map { $0 + " · " } ?? ""
      let row = try #require(phases.row(spec + (phase["name"].text ?? "?")))
      #expect(phases.cell("Promised end", in: row) ?? "" == phase["end"].text ?? "–")
      #expect(phases.cell("Planned end", in: row) ?? "" == phase["plannedEnd"].text ?? "–")
      let forecast = run.plan["forecast", "phases"].elements.first {
        $0["name"].text == phase["name"].text && $0["spec"].text == phase["spec"].text
      }
      guard let forecast, forecast["chance", "share"].number != nil else { continue }
      #expect(phases.cell("P80 end", in: row) == forecast["end", "p80", "date"].text)
      expectPrinted(
        phases.cell("Chance", in: row), " of 100",
        shows: forecast["chance", "share"].number.map { $0 * 100 }, "phase")
    }
    let people = try run.table("People")
    for person in run.plan["allocation", "people"].elements {
      let row = try #require(people.row(person["name"].text ?? "?"))
      #expect(people.cell("Tasks", in: row) == "\(person["tasks"].elements.count)")
      expectPrinted(
        people.cell("Busy", in: row), " d", shows: person["busyPersonDays"].number, "busy")
      expectPrinted(
        people.cell("Idle", in: row), " d", shows: person["idlePersonDays"].number, "idle")
      expectPrinted(people.cell("Load", in: row), " %", shows: person["loadPercent"].number, "load")
    }
    try expectRisks(run.table("Risks in every trial"), run.plan["risks"].elements)
    let effort = run.plan["project", "effortPersonDays"].number
    let sentence = run.text.firstMatch(of: /Total effort: ([0-9.,]+ person-days)/)
    expectPrinted(sentence.map { String($0.output.1) }, " person-days", shows: effort, "effort")
  }
}
