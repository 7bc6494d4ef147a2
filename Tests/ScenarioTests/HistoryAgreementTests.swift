import Foundation
import Testing

/// Every number of `compare` and `trend` is the same in text, Markdown, HTML, JSON and CSV.
struct HistoryAgreementTests {
  private let repository: TemporaryRepository

  init() throws {
    repository = try TemporaryRepository()
    let team = "people: [{ name: Ana, skills: [BE] }]\nstart: 2026-01-12\ndeadline: 2026-02-06\n"
    try repository.commit(
      "Draft", on: "2026-01-05",
      ["spec.md": TemporaryRepository.spec(days: 4), "team.yaml": team])
    try repository.commit(
      "Longer", on: "2026-01-06", ["spec.md": TemporaryRepository.spec(days: 9)])
    try repository.commit(
      "Ring", on: "2026-01-07", ["spec.md": TemporaryRepository.spec(days: 9, first: "BE-2")])
    try repository.commit(
      "Shorter", on: "2026-01-08", ["spec.md": TemporaryRepository.spec(days: 6)])
  }

  @Test func printsTheTrendOfTheDocument() throws {
    let arguments = ["trend", "spec.md", "--today", "2026-01-01", "--trials", "200"]
    let forms = try CommandForms(arguments, in: repository.folder)
    forms.expectSameTables(atLeast: 1)
    forms.expectSameSentences(atLeast: 3)
    let commits = try JSONPath(text: forms.json)["commits"].elements
    let table = try forms.table("Release by commit", with: "Commit")
    let chances = try forms.table("How sure that is", with: "Commit")
    let csv = try SpecplanBinary.run(arguments + ["--format", "csv"], in: repository.folder).output
      .components(separatedBy: "\r\n").map { $0.components(separatedBy: ",") }
    #expect(table.rows.count == commits.count && commits.count == 4)
    for (place, commit) in commits.enumerated() {
      let row = table.rows[place]
      let cells = Dictionary(zip(csv[0], csv[place + 1])) { first, _ in first }
      #expect(row[0] == commit["commit"].text && cells["commit"] == commit["commit"].text)
      #expect(row[1] == commit["date"].text && cells["date"] == commit["date"].text)
      guard commit["state"].text == "planned" else {
        #expect(table.cell("P50", in: row) == "no plan")
        continue
      }
      let plan = commit["plan"]
      let sure = try #require(chances.row(row[0]))
      for (title, name) in [("P50", "p50"), ("P80", "p80")] {
        #expect(table.cell(title, in: row) == plan[name].text && cells[name] == plan[name].text)
      }
      #expect(chances.cell("Promised", in: sure) == plan["promise", "date"].text)
      for percentile in ["50", "80"] {
        let minutes = try #require(plan["p\(percentile)ErrorMinutes"].number)
        let cell = try #require(chances.cell("Error of P\(percentile)", in: sure))
        #expect(minutes > 0)
        expectError(cell, " d", shows: minutes / 480, row[0])
      }
      #expect(cells["p80_error_minutes"].flatMap(Double.init) == plan["p80ErrorMinutes"].number)
      expectPrinted(
        chances.cell("Chance", in: sure), " of 100",
        shows: plan["promise", "share"].number.map { $0 * 100 }, row[0])
      if let moved = commit["movedWorkdays"].number {
        expectPrinted(table.cell("Moved", in: row), " d", shows: moved, row[0])
      }
    }
  }

  @Test func printsTheComparisonOfTheDocument() throws {
    let forms = try CommandForms(
      [
        "compare", "HEAD~3..HEAD", "spec.md", "--today", "2026-01-01", "--trials", "200",
      ], in: repository.folder)
    forms.expectSameTables(atLeast: 2)
    forms.expectSameSentences(atLeast: 3)
    let document = try JSONPath(text: forms.json)
    let sides = [document["before"], document["after"]]
    let ends = try forms.table("Before and after")
    for (side, column) in zip(sides, [1, 2]) {
      func cell(_ name: String) -> String? { ends.row(name)?[column] }
      #expect(cell("Tasks").flatMap(Double.init) == side["tasks"].number)
      expectPrinted(
        cell("Effort"), " d", shows: side["project", "effortPersonDays"].number, "effort")
      #expect(cell("Planned release")?.suffix(10) ?? "" == side["plannedRelease"].text ?? "?")
      for name in ["p50", "p80"] {
        let date = side["forecast", "release", name, "date"].text ?? "?"
        #expect(cell(name.uppercased())?.suffix(10) ?? "" == date)
      }
      expectPrinted(
        cell("Chance of that"), " of 100",
        shows: side["forecast", "promise", "share"].number.map { $0 * 100 }, "chance")
    }
    let moved = try forms.table("What moved it")
    let effects = document["effects"].elements
    #expect(moved.rows.count == effects.count + 1 && !effects.isEmpty)
    for (row, effect) in zip(moved.rows, effects) {
      expectPrinted(row[1], " d", shows: effect["p50Minutes"].number.map { $0 / 480 }, row[0])
      expectPrinted(row[2], " d", shows: effect["p80Days"].number, row[0])
      expectError(row[3], " d", shows: effect["p80ErrorMinutes"].number.map { $0 / 480 }, row[0])
    }
    let last = try #require(moved.rows.last)
    expectPrinted(last[1], " d", shows: document["p50Minutes"].number.map { $0 / 480 }, "all")
    expectPrinted(last[2], " d", shows: document["p80Days"].number, "all")
  }
}
