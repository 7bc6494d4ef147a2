import PlanModel
import Testing

@testable import SpecReading

/// What the template has where an author is to write.
struct PlaceholderTests {
  @Test(arguments: [
    "[Brief description of the feature]", "**Author**: [Author Name]", "- [Criterion 1]",
    "**Status**: [Draft | In Review | Approved]", "**Created Date**: YYYY-MM-DD", "YYYY-MM-DD",
    "As a [user type], I want to [action] so that [benefit].", "- Given [context], when [action]",
    "## 3.1 [Component name]", "# Feature Specification: [Feature Name]", "{EST}", "{{feature}}",
    "| A | B |\n|---|---|\n| Name | ▶[Purpose of it] |",
    "| A | Date |\n|---|---|\n| Name | ▶YYYY-MM-DD |",
    "| A | B |\n|---|---|\n| Name | ▶US-XX |", "**Datum:** TT.MM.JJJJ", "[Owner]",
  ])
  func findsPlaceholders(text: String) {
    let marked = text.contains("▶") ? text : nil
    let reading = SpecReading(marked ?? text)
    let codes = reading.codes.filter { $0 != .noTasks }
    #expect(codes == [.placeholderLeft])
    if marked != nil { #expect(reading.places.contains(reading.marks[0])) }
  }

  @Test(arguments: [
    "- [ ] Do it", "- [x] Done", "[Riot docs](https://example.com)", "[1]", "[^1] A footnote",
    "[BE]", "[P1]", "[US1]", "`[Feature Name]`", "| A | B |\n|---|---|\n| x | `[some code here]` |",
    "```\n[Feature Name]\n```", "<!-- [Feature Name] -->", "[[Wiki/Page]]", "TBD", "[!NOTE] x",
    "An array such as [Feature Name] is read", "Dates are written as YYYY-MM-DD.",
    "**Format**: YYYY-MM-DD", "| Field | Format |\n|---|---|\n| day | YYYY-MM-DD |",
    "GET /teams/{TEAM_ID}", "{id}", "| Size | Hours |\n|---|---|\n| XXL | 40 |", "[Edit]",
    "> [Client] --> [API Gateway]", "[RFC 2119]", "[a=b c]", "The page [Login page] is shown",
  ])
  func passesOverWhatIsNone(text: String) {
    #expect(!SpecReading(text).codes.contains(.placeholderLeft))
  }

  @Test func reportsEachSectionOnceWithTheCount() throws {
    let reading = SpecReading(
      """
      # Feature Specification: Export
      **Author**: ▶[Author Name]
      **Owner**: [Owner]

      ## 1. Overview
      ▶[Brief description]
      ## 2. Tasks
      | ID | Task | Effort | Depends on |
      |---|---|---|---|
      | ▶BE-1 | [Task description] | [X days] | - |
      | BE-2 | Real | 1d | - |
      """)
    #expect(reading.codes == [.placeholderLeft, .placeholderLeft, .placeholderTask])
    #expect(reading.places == reading.marks)
    let first = try #require(reading.diagnostics.first)
    #expect(
      first.message.text
        == "'[Author Name]' is a placeholder of the template, and so is another text of this section"
    )
    #expect(first.message.notes.map(\.text) == ["'[Owner]'"])
  }
}
