import PlanModel
import Testing

@testable import SpecReading

struct FormatTaskMasterTests {
  @Test func readsTagsSubtasksAndSiblings() throws {
    let reading = FormatReading(
      """
      {
        "search": { "tasks": [
          {"id": 1, "title": "Index", "dependencies": []},
          {"id": "2", "title": "Rank", "dependencies": ["1"]} ] },
        "master": {
          "tasks": [
            { "id": 1, "title": "Set\\n up", "status": "done", "priority": "high",
              "dependencies": [], "details": "…", "testStrategy": "…", "subtasks": [] },
            { "id": 2, "title": "Parser", "status": "in-progress", "dependencies": [1],
              "subtasks": [
                {"id": 1, "title": "Grammar", "status": "pending", "dependencies": []},
                {"id": 2, "title": "Tree", "status": "review", "dependencies": [1]},
                {"id": 3, "title": "Errors", "status": "cancelled", "dependencies": ["2.1"]},
                {"id": 10, "title": "Docs", "status": "deferred", "dependencies": [2]} ] },
            { "id": 3, "title": "Release", "dependencies": [2], "labels": ["devops"] }
          ],
          "metadata": { "created": "2026-01-01T00:00:00Z" }
        }
      }
      """, path: "shop/.taskmaster/tasks/tasks.json")
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.content.header.title == "shop")
    #expect(
      reading.waits == [
        "search:1:", "search:2: search:1", "1:", "2.1: 1", "2.2: 2.1", "2.3: 2.1", "2.10: 2.2",
        "3: 2.3 2.10",
      ])
    #expect(
      reading.tasks.map(\.status) == [
        .open, .open, .done, .open, .started(share: nil), .cancelled, .open, .open,
      ])
    let setUp = try #require(reading.task("1"))
    #expect(setUp.title == "Set up")
    #expect(setUp.priority == "high")
    #expect((setUp.span.line, setUp.span.column) == (7, 27))
    #expect(reading.task("3")?.discipline == Skill("OPS"))
    #expect(reading.task("2.1")?.section == "Parser")
  }

  @Test func readsAnOlderFile() {
    let reading = FormatReading(
      """
      {"meta": {"projectName": "Ledger"}, "tasks": [
        {"id": 1, "title": "One"}, {"id": 2, "description": "Two", "dependencies": [1]}]}
      """)
    #expect(reading.content.header.title == "Ledger")
    #expect(reading.waits == ["1:", "2: 1"])
    #expect(reading.tasks[1].title == "Two")
    #expect(reading.diagnostics.isEmpty)
  }

  /// What a group waits for, its first subtasks wait for; what waits for it waits for its last.
  @Test func waitsForTheEndsOfAGroup() {
    let reading = FormatReading(
      """
      {"tasks": [
        {"id": 1, "title": "A", "subtasks": [
          {"id": 1, "title": "a"}, {"id": 2, "title": "b", "dependencies": [1]},
          {"id": 3, "title": "c", "dependencies": [1]}]},
        {"id": 2, "title": "B", "dependencies": [1], "subtasks": [
          {"id": 1, "title": "d"}, {"id": 2, "title": "e"},
          {"id": 3, "title": "f", "dependencies": [1, 2]}]}]}
      """)
    #expect(
      reading.waits == [
        "1.1:", "1.2: 1.1", "1.3: 1.1", "2.1: 1.2 1.3", "2.2: 1.2 1.3", "2.3: 2.1 2.2",
      ])
  }

  /// The bare number of a sibling goes before that of a task; in quotes it is never the task itself.
  @Test(arguments: [
    ("1", "2.3: 2.1"), ("\"1\"", "2.3: 2.1"), ("4", "2.3: 4"), ("\"3\"", "2.3: 3"),
    ("\"2.1\"", "2.3: 2.1"), ("2.1", "2.3: 2.1"),
  ])
  func namesSiblingsBeforeTasks(name: String, expected: String) {
    let reading = FormatReading(
      """
      {"tasks": [{"id": 1, "title": "A"}, {"id": 3, "title": "C"}, {"id": 4, "title": "D"},
        {"id": 2, "title": "B", "subtasks": [{"id": 1, "title": "a"},
          {"id": 3, "title": "b", "dependencies": [\(name)]}]}]}
      """)
    #expect(reading.waits.last == expected)
    #expect(reading.diagnostics.isEmpty)
  }

  @Test(arguments: [
    (#""estimatedHours": 6"#, Estimate.Amount.point(6), Estimate.Unit.hours),
    (#""estimated_days": 2.5"#, .point(2.5), .days),
    (#""effort": "2-3d""#, .range(low: 2, high: 3), .days),
    (#""estimate": "90 min""#, .point(1.5), .hours), (#""complexity": 7"#, .unknown, .hours),
    (#""effort": 5"#, .unknown, .hours), (#""effort": {"hours": 5}"#, .unknown, .hours),
    (#""effort": null"#, .unknown, .hours),
  ])
  func readsAnEffortOnlyWithItsUnit(
    member: String, amount: Estimate.Amount, unit: Estimate.Unit
  ) {
    let reading = FormatReading(#"{"tasks": [{"id": 1, "title": "One", \#(member)}]}"#)
    #expect(reading.tasks.map(\.estimate.amount) == [amount])
    #expect(reading.tasks.map(\.estimate.unit) == [unit])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func reportsFaultsAtTheirPlaces() {
    let reading = FormatReading(
      """
      {"tasks": [
        {"id": 11, "title": "One", "dependencies": [▶12, "▶11", {}, null]},
        {"id": ▶11, "title": "Twice"},
        ▶"three",
        ▶{"title": "Four"},
        {"id": 5, "title": "Five", "subtasks": [
          {"id": 1, "title": "Part", "dependencies": ["▶5"]},
          {"id": 2, "title": "Part", "dependencies": [▶2]}]}
      ]}
      """)
    #expect(
      reading.codes == [
        .unknownDependency, .selfDependency, .duplicateID, .malformedJSON, .missingID,
        .selfDependency, .selfDependency,
      ])
    #expect(reading.places == reading.marks)
    #expect(
      reading.diagnostics[0].message.help
        == "write the id of a task; the ids run from 4 to 11")
  }

  @Test(arguments: [
    ("{\"name\": \"shop\", \"version\": \"1.0.0\"}", nil), ("{}", nil), ("{\"tasks\": {}}", nil),
    ("[{\"a\": 1}]", TaskFileFormat.taskMaster), ("{\"tasks\": []} {}", .taskMaster),
  ])
  func saysWhenThereIsNoListOfTasks(text: String, format: TaskFileFormat?) {
    let reading = FormatReading(text, path: "x.json", from: format)
    #expect(reading.codes == [.malformedJSON])
    #expect(reading.tasks.isEmpty)
  }
}
