import PlanModel
import Testing

@testable import SpecReading

struct FormatBeadsTests {
  @Test func readsIssuesPartsAndBlockers() throws {
    let reading = FormatReading(
      """
      {"id":"ab-1","title":"Sync backend","status":"open","priority":1,"issue_type":"epic"}
      {"id":"ab-2","title":"Protocol","status":"closed","priority":0,"issue_type":"task",\
      "dependencies":[{"issue_id":"ab-2","depends_on_id":"ab-1","type":"parent-child"}]}

      {"id":"ab-3","title":"Client","status":"in_progress","priority":2,"issue_type":"feature",\
      "labels":["urgent","frontend"],"estimated_minutes":90,"dependencies":[\
      {"issue_id":"ab-3","depends_on_id":"ab-1","type":"parent-child"},\
      {"issue_id":"ab-3","depends_on_id":"ab-2","type":"blocks"},\
      {"issue_id":"ab-3","depends_on_id":"ab-4","type":"related"},\
      {"issue_id":"ab-3","depends_on_id":"ab-4","type":"discovered-from"},\
      {"issue_id":"ab-3","depends_on_id":"ab-9","type":"blocks"}]}
      {"id":"ab-4","title":"Ship it","status":"blocked","priority":3,"issue_type":"chore",\
      "estimated_minutes":0,"dependencies":[\
      {"issue_id":"ab-4","depends_on_id":"ab-1","type":"blocks"},\
      {"issue_id":"ab-4","depends_on_id":"external:billing:api","type":"blocks"}]}
      {"id":"ab-8","title":"Hello","status":"open","priority":2,"issue_type":"message"}
      {"id":"ab-9","title":"Old","status":"tombstone","priority":2,"issue_type":"task"}
      """, path: "shop/.beads/issues.jsonl")
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.content.header.title == "shop")
    #expect(reading.waits == ["ab-2:", "ab-3: ab-2", "ab-4: ab-3"])
    #expect(reading.tasks.map(\.status) == [.done, .started(share: nil), .open])
    #expect(reading.tasks.map(\.priority) == ["P0", "P2", "P3"])
    #expect(reading.tasks.map(\.discipline.code) == ["BE", "FE", "DEV"])
    #expect(reading.tasks.map(\.estimate.amount) == [.unknown, .point(1.5), .unknown])
    #expect(reading.tasks[2].waitsFor.map(\.name) == ["billing:api"])
    #expect(reading.content.externals.map(\.id.name) == ["billing:api"])
    #expect(reading.tasks[1].span.line == 4)
  }

  /// What `bd list --json` prints: one list, with the parent in a field of its own.
  @Test func readsAList() {
    let reading = FormatReading(
      """
      [
        {"id": "ab-1", "title": "Epic", "status": "open"},
        {"id": "ab-2", "title": "Part", "status": "open", "parent": "ab-1"}
      ]
      """)
    #expect(reading.ids == ["ab-2"])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func breaksARingOfParts() {
    let part = { (id: String, of: String) in
      #"{"id":"\#(id)","title":"x","status":"open","dependencies":[{"depends_on_id":"\#(of)","type":"parent-child"}]}"#
    }
    let reading = FormatReading(
      [part("a-1", "a-2"), part("a-2", "a-1"), part("a-3", "a-1")].joined(separator: "\n"))
    #expect(reading.ids == ["a-1", "a-2", "a-3"])
    #expect(reading.codes == [.selfDependency, .selfDependency, .selfDependency])
  }

  @Test func reportsFaultsAtTheirPlaces() {
    let reading = FormatReading(
      """
      {"id":"ab-1","title":"One","status":"open","dependencies":[{"depends_on_id":"▶ab-11","type":"blocks"}]}
      ▶{"title":"None","status":"open"}
      ▶7
      {"id":"▶ab-1","title":"Again","status":"open"}
      {"id":"ab-3","title":"Cut▶
      """)
    #expect(reading.codes.last == .malformedJSON)
    #expect(reading.places == [reading.marks.last].compactMap { $0 })
    let mended = FormatReading(
      """
      {"id":"ab-1","title":"One","status":"open","dependencies":[{"depends_on_id":"▶ab-11","type":"blocks"}]}
      ▶{"title":"None","status":"open"}
      ▶7
      {"id":"▶ab-1","title":"Again","status":"open"}
      """)
    #expect(mended.codes == [.unknownDependency, .malformedJSON, .malformedJSON, .duplicateID])
    #expect(mended.places == mended.marks)
    #expect(mended.diagnostics[0].message.help == "did you mean ab-1?")
  }
}
