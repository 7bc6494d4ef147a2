import PlanModel
import Testing

@testable import SpecReading

struct FormatOpenSpecTests {
  static let change = """
    ## 1. Data model

    - [x] 1.1 Add the fields `from` and `until`
    - [ ] 1.2 Keep old files readable

    ## 2. Frontend

    - [ ] 2.1 Show the fields
    - [ ] 2.2 Tests
      - [ ] 2.2.1 Of the form
      - [ ] 2.2.2 Of the list
    """

  @Test func readsSectionsAndTakesTheOrderForDependencies() {
    let reading = FormatReading(Self.change, path: "openspec/changes/add-periods/tasks.md")
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.content.header.title == "add-periods")
    #expect(
      reading.waits == [
        "1.1:", "1.2: (1.1)", "2.1: (1.2)", "2.2.1: (2.1)", "2.2.2: (2.2.1)",
      ])
    #expect(reading.tasks.map(\.discipline.code) == ["DATA", "DATA", "FE", "FE", "FE"])
    #expect(reading.tasks.first?.title == "Add the fields from and until")
    #expect(reading.tasks.first?.status == .done)
    #expect(reading.tasks.first?.section == "1. Data model")
  }
}
