import Foundation
import Testing

/// Every number of `allocate`, `staff`, `explain` and `check` is the same in text and JSON.
struct AdviceAgreementTests {
  private func forms(_ arguments: [String], in scenario: String) throws -> CommandForms {
    try CommandForms(
      arguments + ["--today", "2026-11-02"],
      in: RepositoryPaths.scenarios.appending(path: scenario), isReport: false,
      text: arguments.first == "allocate" ? ["--width", "1000"] : [])
  }

  @Test func printsTheAllocationOfTheDocument() throws {
    let forms = try forms(["allocate", "spec.md", "--effort", "300"], in: "allocate")
    let plan = try JSONPath(text: forms.json)["plan"]
    let people = try forms.table("People")
    for person in plan["people"].elements where !person["tasks"].elements.isEmpty {
      let row = try #require(people.row(person["name"].text ?? "?"))
      #expect(people.cell("Tasks", in: row) == "\(person["tasks"].elements.count)")
      #expect(people.cell("First day", in: row) == person["firstDay"].text)
      #expect(people.cell("Last day", in: row) == person["lastDay"].text)
      expectPrinted(people.cell("Work", in: row), " h", shows: person["workHours"].number, row[0])
      expectPrinted(people.cell("Idle", in: row), " h", shows: person["idleHours"].number, row[0])
      expectPrinted(
        people.cell("Load", in: row), " %", shows: person["loadPercent"].number, row[0])
      if let cost = people.cell("Cost", in: row), cost != "–" {
        expectPrinted(cost, "", shows: person["cost"].number, row[0])
      }
    }
    let tasks = try forms.table("Tasks")
    let planned = plan["tasks"].elements
    #expect(tasks.rows.count == planned.count && !planned.isEmpty)
    for task in planned {
      let row = try #require(tasks.row(task["id"].text ?? "?"))
      #expect(tasks.cell("Start", in: row) == task["start"].text)
      #expect(tasks.cell("Finish", in: row) == task["finish"].text)
    }
    let objectives = try forms.table("Objectives")
    for (row, objective) in zip(objectives.rows, plan["objectives"].elements) {
      let name = try #require(objective["name"].text)
      #expect(row[0].hasPrefix(name))
      let numbers = [objective["value"].number, objective["lowerBound", "value"].number]
      for (title, number) in zip(["Value", "Lower bound"], numbers) where name != "finish" {
        let cell = try #require(objectives.cell(title, in: row))
        // The largest load is a share in the document.
        let isShare = cell.hasSuffix("%")
        expectPrinted(
          cell, isShare ? " %" : "", shows: number.map { isShare ? $0 * 100 : $0 }, name)
      }
      if let gap = objectives.cell("Gap", in: row), gap.hasSuffix("%") {
        expectPrinted(gap, " %", shows: objective["gapPercent"].number, name)
      }
    }
    let idle = try #require(forms.text.firstMatch(of: /idle for ([0-9.,]+ h)/))
    expectPrinted(String(idle.output.1), " h", shows: plan["idleHours"].number, "idle")
  }

  @Test func printsTheTeamsOfTheDocument() throws {
    let forms = try forms(["staff", "spec.md", "--trials", "200", "--effort", "8"], in: "staffing")
    let document = try JSONPath(text: forms.json)
    let table = try forms.table("What teams reach")
    // The text tells them by cost, the document as they were judged.
    let teams = document["teams"].elements.enumerated().sorted {
      let (left, right) = ($0.element["cost"].number ?? 0, $1.element["cost"].number ?? 0)
      return left == right ? $0.offset < $1.offset : left < right
    }.map(\.element)
    #expect(table.rows.count == teams.count && teams.count > 3)
    for (row, team) in zip(table.rows, teams) {
      if row[1] != "–" { expectPrinted(row[1], "", shows: team["cost"].number, row[0]) }
      let chance = team["chance", "share"].number.map { $0 * 100 }
      expectPrinted(row[2], " of 100", shows: chance, row[0])
      #expect(row[3] == team["p50"].text && row[4].hasPrefix(team["p80"].text ?? "?"))
    }
    let hires = try forms.table("Hires")
    let cost = hires.rows.reduce(0.0) { sum, row in
      sum + (Double(row.last?.replacing(",", with: "") ?? "") ?? 0)
    }
    #expect(cost == document["hire", "cost"].number)
    for row in hires.rows {
      let option = document["options"].elements.first { $0["name"].text == row[1] }
      let offered = option?["offeredHours"].number
      expectPrinted(hires.cell("Offered", in: row), " h", shows: offered, row[1])
    }
  }

  @Test func printsTheExplanationOfTheDocument() throws {
    let forms = try forms(["explain", "spec.md", "FE-6", "--effort", "300"], in: "saved-filters")
    let task = try #require(try JSONPath(text: forms.json)["tasks"].elements.first)
    let minutesPerDay = 480.0
    let candidates = try forms.table("Who could do it")
    let offered = task["candidates"].elements
    #expect(candidates.rows.count == offered.count && !offered.isEmpty)
    for candidate in offered {
      let row = try #require(candidates.row(candidate["person"].text ?? "?"))
      #expect(row[1] == candidate["finish"].text && row[3] == candidate["planFinish"].text)
      let later = candidate["finishMinutes"].number.flatMap { finish in
        task["finishMinutes"].number.map { (finish - $0) / minutesPerDay }
      }
      expectPrinted(row[2], " d", shows: later, row[0])
    }
    let chain = task["chain"].elements
    let printed = try forms.table("How it comes to that").rows.filter { !$0[0].isEmpty }
    #expect(printed.map(\.[0]) == chain.compactMap { $0["id"].text })
    for (row, step) in zip(printed, chain) {
      #expect(row[3] == step["start"].text && row[4].hasPrefix(step["finish"].text ?? "?"))
    }
    let float = try #require(forms.text.firstMatch(of: /it can slip ([0-9.]+) (min|h|d) before/))
    let unit = ["min": 1, "h": 60, "d": minutesPerDay][String(float.output.2)] ?? .nan
    let slack = task["totalFloatMinutes"].number.map { $0 / unit }
    expectPrinted(String(float.output.1), "", shows: slack, "float")
  }

  @Test(arguments: ["warehouse-sync", "live-whiteboard", "saved-filters"])
  func printsTheScoreAndTheCountsOfTheDocument(scenario: String) throws {
    let folder = RepositoryPaths.scenarios.appending(path: scenario)
    let forms = try CommandForms(["check", "spec.md"], in: folder, isReport: false, text: [])
    let document = try JSONPath(text: forms.json)
    let total = try #require(forms.text.firstMatch(of: /Score ([0-9]+) of 100/))
    #expect(Double(total.output.1) == document["score", "total"].number)
    let table = try #require(PrintedTable.tables(ofText: forms.text).first)
    let parts = document["score", "parts"].elements
    #expect(table.rows.count == parts.count && !parts.isEmpty)
    for (row, part) in zip(table.rows, parts) {
      #expect(row[0] == part["name"].text && row[2] == part["reason"].text)
      #expect(
        row[1] == "\(Int(part["points"].number ?? -1)) of \(Int(part["maximum"].number ?? -1))")
    }
    let warnings = Int(try #require(document["warnings"].number))
    let words = warnings == 0 ? "no warnings" : warnings == 1 ? "1 warning" : "\(warnings) warnings"
    #expect(forms.text.contains(words))
    let found = document["diagnostics"].elements.filter { $0["severity"].text == "warning" }
    #expect(found.count == warnings)
  }
}
