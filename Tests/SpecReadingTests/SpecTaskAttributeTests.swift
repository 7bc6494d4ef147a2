import PlanModel
import Testing

@testable import SpecReading

struct SpecTaskAttributeTests {
  @Test func readsEveryOptionalColumn() {
    let reading = SpecReading(
      """
      ## Tasks
      | ID | Task | Status | Owner | Priority | Story | Effort | Actual (h) | People | Not before |
      |---|---|---|---|---|---|---|---|---|---|
      | T-1 | A | ✅ Done | Ana | P1 | US-1, US-2 | 1d | 12 | 2 | 2026-10-05 |
      | T-2 | B | 60% | – | Must | [US-3](#us-3) | 1d | n/a | Ana & Ben | TBD |
      | T-3 | C | | @ben | | | 1d | | | ▶soon |
      """)
    let tasks = reading.content.tasks
    #expect(reading.codes == [.malformedDate])
    #expect(reading.places == reading.marks)
    #expect(tasks.map(\.status) == [.done, .started(share: 0.6), .open])
    #expect(tasks.map(\.owner) == ["Ana", "", "@ben"])
    #expect(tasks.map(\.priority) == ["P1", "Must", ""])
    #expect(tasks.map(\.stories) == [["US-1", "US-2"], ["US-3"], []])
    #expect(tasks.map(\.actual?.likely) == [12, nil, nil])
    #expect(tasks.first?.actual?.unit == .hours)
    #expect(tasks.map(\.people) == [2, 2, 1])
    #expect(tasks.map(\.notBefore) == [CivilDate(year: 2026, month: 10, day: 5), nil, nil])
    #expect(tasks.allSatisfy { $0.estimate.likely == 1 })
  }

  @Test(arguments: [
    ("✅ Done", ActivityStatus.done), ("DONE", .done), ("[x]", .done), ("x", .done),
    ("100%", .done), ("erledigt", .done), ("Terminé", .done), ("completado", .done),
    ("已完成", .done), ("完了", .done), ("완료", .done), ("готово", .done), ("✔️", .done),
    ("In progress", .started(share: nil)), ("⏳", .started(share: nil)),
    ("60%", .started(share: 0.6)), ("3/5", .started(share: 0.6)),
    ("Partially done", .started(share: nil)), ("in Arbeit", .started(share: nil)),
    ("进行中", .started(share: nil)), ("🚧 WIP (40 %)", .started(share: 0.4)),
    ("**DEFERRED**", .cancelled), ("Cancelled", .cancelled), ("取消", .cancelled),
    ("won't do", .cancelled), ("[-]", .cancelled), ("verschoben", .cancelled),
    ("offen", .open), ("Not done", .open), ("未完了", .open), ("[ ]", .open), ("0%", .open),
    ("À faire", .open), ("❌", .open), ("🔴", .open), ("Blocked", .open), ("whatever", .open),
  ])
  func readsAStatus(text: String, status: ActivityStatus) {
    let reading = SpecReading(
      "| ID | Task | Status | Effort | Depends on |\n|---|---|---|---|---|\n"
        + "| T-1 | A | \(text) | 1d | - |")
    #expect(reading.content.tasks.map(\.status) == [status])
  }

  @Test(arguments: [
    ("Progress", "50", ActivityStatus.started(share: 0.5)), ("% done", "100", .done),
    ("%", "0", .open), ("Done", "x", .done), ("Done", "", .open), ("Status", "7", .open),
  ])
  func takesABareNumberForAShareOnlyUnderAHeaderThatSaysSo(
    header: String, cell: String, status: ActivityStatus
  ) {
    let reading = SpecReading(
      "| ID | Task | \(header) | Effort | Depends on |\n|---|---|---|---|---|\n"
        + "| T-1 | A | \(cell) | 1d | - |")
    #expect(reading.content.tasks.map(\.status) == [status])
  }

  @Test(arguments: [
    ("~~T-1~~", "A", ActivityStatus.cancelled), ("T-1", "~~A~~", .cancelled),
    ("✅ T-1", "A", .done), ("T-1", "A ✅", .done), ("[x] T-1", "A", .done),
    ("T-1", "**DEFERRED** A", .cancelled), ("T-1", "A (done)", .done),
    (
      "T-1", "[WIP] A",
      .started(share: nil)
    ), ("T-1", "Finish the open list", .open),
    ("T-1", "🔴 Mend it", .open), ("T-1", "~~Old~~ New", .open), ("T-1", "DONE: A", .done),
  ])
  func readsMarksOnIDsAndTitles(id: String, title: String, status: ActivityStatus) {
    let reading = SpecReading(
      "| ID | Task | Effort | Depends on |\n|---|---|---|---|\n| \(id) | \(title) | 1d | - |")
    #expect(reading.content.tasks.map(\.status) == [status])
    #expect(reading.content.tasks.map(\.id.text) == ["T-1"])
  }

  @Test func readsTheStateOfItemsHeadingsAndSections() {
    let reading = SpecReading(
      """
      ## Tasks
      - [x] T-1: One (4h)
      - [ ] T-2: Two (4h)
      - [ ] ~~T-3: Three~~ (4h)

      ### Completed
      - T-4: Four (4h)

      ### T-5: Five
      **Status:** In progress · **Owner:** Ana
      **Effort:** 2d
      **Actual effort:** 3d
      """)
    #expect(
      reading.content.tasks.map(\.status) == [
        .done, .open, .cancelled, .done, .started(share: nil),
      ])
    #expect(reading.content.tasks.last?.owner == "Ana")
    #expect(reading.content.tasks.last?.estimate.likely == 2)
    #expect(reading.content.tasks.last?.actual?.likely == 3)
  }

  @Test(arguments: [
    ("in progress", "25%", ActivityStatus.started(share: 0.25), false),
    ("", "25", .started(share: 0.25), false), ("in progress", "", .started(share: nil), false),
    ("in progress", "0%", .started(share: 0), false), ("in review", "100%", .done, false),
    ("blocked", "30%", .started(share: 0.3), false), ("cancelled", "30%", .cancelled, false),
    ("done", "100%", .done, false), ("done", "n/a", .done, false), ("to do", "0", .open, false),
    ("done", "▶40%", .started(share: 0.4), true), ("done", "▶0%", .open, true),
    ("to do", "▶100%", .done, true),
  ])
  func takesTheShareBesideAStatus(
    word: String, share: String, status: ActivityStatus, isContrary: Bool
  ) {
    for (headers, cells) in [
      (["Status", "% complete"], [word, share]), (["Progress", "State"], [share, word]),
    ] {
      let reading = SpecReading(
        "| ID | Task | \(headers[0]) | Effort | \(headers[1]) | Depends on |\n"
          + "|---|---|---|---|---|---|\n| T-1 | A | \(cells[0]) | 10h | \(cells[1]) | - |")
      #expect(reading.content.tasks.map(\.status) == [status])
      #expect(reading.codes == (isContrary ? [.statusDiffers] : []))
      #expect(reading.places == reading.marks)
    }
  }
}
