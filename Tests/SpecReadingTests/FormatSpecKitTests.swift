import PlanModel
import Testing

@testable import SpecReading

struct FormatSpecKitTests {
  static let albums = """
    # Tasks: Photo Albums

    **Input**: Design documents from `/specs/001-photo-albums/`

    ## Phase 1: Setup (Shared Infrastructure)

    - [x] T001 Create the skeleton in src/
    - [X] T002 [P] Configure linting (5 minutes)
    - [-] T003 [P] Choose a licence

    **Checkpoint**: ready

    ## Phase 2: User Story 1 - Share an album (Priority: P1) 🎯 MVP

    ### Tests for User Story 1 (OPTIONAL - only if tests requested) ⚠️

    - [ ] T004 [P] [US1] Contract test in tests/albums.py

    ### Implementation

    - [ ] T005 [P] [US1] Album model
    - [ ] T006 [US1] Album form in src/form.py (depends on T001, T005)
    - [ ] T007 [US1] Wire it up

    ## Phase 3: Polish

    - [ ] T008 [P] Docs
    - [ ] T009 Clean up

    ## Dependencies & Execution Order

    - **Polish (Phase 3)**: Depends on all user stories being complete
    """

  @Test func readsWhatTheTemplateHas() throws {
    let reading = FormatReading(Self.albums, path: "specs/001-photo-albums/tasks.md")
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.content.header.title == "Photo Albums")
    #expect(reading.ids == (1...9).map { "T00\($0)" })
    let form = try #require(reading.task("T006"))
    #expect(form.title == "Album form in src/form.py")
    #expect(form.stories == ["US1"])
    #expect(form.priority == "P1")
    #expect(form.span.line == 22)
    #expect(form.span.column == 7)
    #expect(reading.task("T002")?.title == "Configure linting (5 minutes)")
    #expect(
      reading.tasks.prefix(4).map(\.status) == [.done, .done, .started(share: nil), .open])
    let story = try #require(reading.content.stories.first)
    #expect(reading.content.stories.count == 1)
    #expect(story.id == "US1")
    #expect(story.title == "Share an album")
    #expect(story.priority == .must)
  }

  @Test func ordersPhasesAndLetsParallelNeighboursRunBesideEachOther() {
    #expect(
      FormatReading(Self.albums).waits == [
        "T001:", "T002: (T001)", "T003: (T001)", "T004: (T002) (T003)", "T005: (T002) (T003)",
        "T006: T001 (T004) T005", "T007: (T006)", "T008: (T007)", "T009: (T008)",
      ])
  }

  /// No task is the work of operations because the template calls a phase so, nor is one of the
  /// front end because a story is about clients.
  @Test func takesDisciplinesFromHeadingsThatTellOfWork() {
    let reading = FormatReading(
      """
      ## Phase 1: Setup (Shared Infrastructure)
      - [ ] T001 Start
      ## Phase 2: User Story 1 - Invite a client
      - [ ] T002 [US1] Invite
      ### Backend
      - [ ] T003 [US1] Mail
      """)
    #expect(reading.tasks.map(\.discipline.code) == ["DEV", "DEV", "BE"])
  }

  @Test(arguments: [
    ("(depends on T001, T002)", ["T001", "T002"]),
    ("(depends on T001–T003)", ["T001", "T002", "T003"]),
    ("(depends on T001-003)", ["T001", "T002", "T003"]),
    ("(blocked by T002 and T003)", ["T002", "T003"]), ("— depends on T003", ["T003"]),
    ("(requires T001 from phase 1)", ["T001"]), ("(requires Node 18)", []),
    ("(depends on the US1 screens)", []), ("(see T001)", []),
    ("\n  - **Dependencies**: T002", ["T002"]), ("\n  (depends on T003)", ["T003"]),
  ])
  func readsWhatATaskNames(text: String, expected: [String]) {
    let reading = FormatReading(
      """
      ## Phase 1
      - [ ] T001 [P] One
      - [ ] T002 [P] Two
      - [ ] T003 [P] Three
      - [ ] T004 [P] Four \(text)
      """)
    let named = reading.content.relations.filter { !$0.isOrderOnly }
    #expect(named.map(\.predecessor.text) == expected)
    #expect(named.allSatisfy { $0.successor.text == "T004" })
    #expect(reading.diagnostics.isEmpty)
  }

  @Test(arguments: [
    "T012", "**T012**", "T012:", "**T012**:", "[T012]", "T012 -", "T012.", "`T012`",
  ])
  func findsTheIDInAnyDress(id: String) {
    let reading = FormatReading("- [ ] \(id) [P] Build it\n- [ ] T013 [P] Test it")
    #expect(reading.ids == ["T012", "T013"])
    #expect(reading.tasks.first?.title == "Build it")
  }

  /// A name that stands further down counts as standing before, so that nothing waits in a ring.
  @Test func letsANameGoBeforeTheOrder() {
    let reading = FormatReading(
      """
      ## Phase 1
      - [ ] T001 One (depends on T003)
      - [ ] T002 [P] Two
      ## Phase 2
      - [ ] T003 [P] Three
      """)
    #expect(reading.waits == ["T001: T003", "T002: (T001)", "T003:"])
  }

  @Test func readsEffortsWhereMostTasksHaveThem() {
    let reading = FormatReading(
      """
      ## Phase 1
      - [ ] T001 [P] One (4h)
      - [ ] T002 [P] Two (2d) (depends on T001)
      - [ ] T003 [P] Three
      """)
    #expect(reading.tasks.map(\.estimate.amount) == [.point(4), .point(2), .unknown])
    #expect(reading.tasks.map(\.title) == ["One", "Two", "Three"])
  }

  @Test func reportsFaultsAtTheirPlaces() {
    let reading = FormatReading(
      """
      ## Phase 1
      - [ ] T001 [P] One (depends on ▶T010)
      - [ ] ▶T001 [P] Two
      - [ ] T004 [P] Four (depends on ▶T004)
      - [ ] ▶TXXX Polish
      """)
    #expect(
      reading.codes == [.unknownDependency, .duplicateID, .selfDependency, .placeholderTask])
    #expect(reading.places == reading.marks)
    #expect(reading.diagnostics[0].message.help == "did you mean T001?")
  }
}
