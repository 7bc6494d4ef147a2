import PlanModel
import Testing

@testable import SpecReading

struct FormatKiroTests {
  static let plan = """
    # Implementation Plan

    - [x] 1. Set up the module
      - Create the folder
      - _Requirements: 1.1_

    - [-] 2. Backend parser
      - [x] 2.1 Parse CSV
        - Handle quotes and 3 separators
        - _Requirements: 1.1, 2.3_

      - [ ]* 2.2 Property tests
        - **Property 1: Round trip**
        - **Validates: Requirements 1.3**
      - [ ] 2.3 Parse spreadsheets

        _Requirements: 2.4_

    - [ ] 3. Connect
      - [ ] 3.1 Screens
      - [ ] 3.2 Errors
    """

  @Test func readsGroupsRequirementsAndMarks() {
    let reading = FormatReading(Self.plan, path: ".kiro/specs/sheet-import/tasks.md")
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.content.header.title == "sheet-import")
    #expect(reading.ids == ["1", "2.1", "2.2", "2.3", "3.1", "3.2"])
    #expect(reading.tasks.map(\.stories) == [["1.1"], ["1.1", "2.3"], ["1.3"], ["2.4"], [], []])
    #expect(reading.tasks.map(\.priority) == ["", "", "optional", "", "", ""])
    #expect(reading.tasks.map(\.discipline.code) == ["DEV", "BE", "BE", "BE", "DEV", "DEV"])
    #expect(reading.tasks.prefix(3).map(\.status) == [.done, .done, .open])
    #expect(reading.tasks[2].title == "Property tests")
    #expect(reading.tasks[2].section == "Backend parser")
  }

  @Test func takesTheOrderForDependencies() {
    #expect(
      FormatReading(Self.plan).waits == [
        "1:", "2.1: (1)", "2.2: (2.1)", "2.3: (2.2)", "3.1: (2.3)", "3.2: (3.1)",
      ])
  }

  @Test func letsWhatIsNamedTakeThePlaceOfTheOrder() {
    let reading = FormatReading(
      """
      - [ ] 1. Foundation
      - [ ] 1.1 Schema
        - _Requirements: 1.1_
      - [ ] 1.2 (P) Store
        - _Depends: 1.1_
        - _Boundary: Store_
      - [ ] 1.3 (P) Queue
        - _Depends: 1.1_
      - [ ] 2. Screens
      - [ ] 2.1 List
        - _Depends: 1_
      - [ ] 2.2 Detail
      """)
    #expect(
      reading.waits == [
        "1.1:", "1.2: 1.1", "1.3: 1.1", "2.1: 1.2 1.3", "2.2: (2.1)",
      ])
  }

  @Test(arguments: [
    ("_Depends: 1, 2_", ["1", "2"]), ("_Depends: 1.–2._", ["1", "2"]),
    ("Dependencies: Tasks 1 and 2", ["1", "2"]), ("Depends on: none", []),
    ("Requires 2 cores", []), ("Dependencies: express 4", []), ("After 2 days", []),
  ])
  func readsWhatATaskNames(line: String, expected: [String]) {
    let reading = FormatReading(
      """
      - [ ] 1. One
        - _Requirements: 1.1_
      - [ ] 2. Two
      - [ ] 3. Three
        - \(line)
      """)
    #expect(
      reading.content.relations.filter { !$0.isOrderOnly }.map(\.predecessor.text) == expected)
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func reportsFaultsAtTheirPlaces() {
    let reading = FormatReading(
      """
      - [ ] 1. One
        - _Requirements: 1.1_
      - [ ] 2. Two
        - [ ] 2.1 Part
          - _Depends: ▶2_
        - [ ] 2.2 Part
          - _Depends: 2.1, ▶7.1_
      - [ ] ▶1. Again
      """)
    #expect(reading.codes == [.selfDependency, .unknownDependency, .duplicateID])
    #expect(reading.places == reading.marks)
  }
}
