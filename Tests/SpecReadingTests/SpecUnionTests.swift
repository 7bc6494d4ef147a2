import PlanModel
import Testing

@testable import SpecReading

struct SpecUnionTests {
  /// A spec with all that is read of it.
  static func spec(_ title: String, external: String, status: String, start: String) -> String {
    """
    # Feature Specification: \(title)

    **Status**: Draft

    ## 2. User Stories
    #### US-1: Use it
    ### 4.1 Dependencies
    | Dependency | Description | Status |
    |---|---|---|
    | \(external) | What others give | \(status) |

    ### 4.2 Tasks
    | Task ID | Description | Effort | Dependencies |
    |---|---|---|---|
    | BE-1 | Build it | S | None |
    | BE-2 | Build more | TBD | BE-1, \(external) |

    ### 4.3 Timeline
    | Phase | Start Date | End Date |
    |---|---|---|
    | Development | \(start) | 2027-03-31 |
    | Testing | 2027-04-01 | 2027-04-02 |

    ### 4.4 Risks
    | Risk | Impact | Likelihood |
    |---|---|---|
    | \(title) is late | High | Low |
    | BE-2 is hard | High | Low |

    """
  }

  static let legend = "### Sizes\n| Size | Effort |\n|---|---|\n| S | 5 days |\n"

  static let texts = [
    ("a.md", spec("Alpha", external: "Mail relay", status: "Available", start: "2027-03-01")),
    ("b.md", spec("Beta", external: "mail relay", status: "Late", start: "2027-03-15") + legend),
  ]

  @Test func qualifiesAllThatOneSpecSays() {
    let project = SeveralSpecs(Self.texts).project
    #expect(project.activities.map(\.id.text) == ["a#BE-1", "a#BE-2", "b#BE-1", "b#BE-2"])
    #expect(project.activities.map(\.spec) == ["a", "a", "b", "b"])
    #expect(project.relations.map(\.predecessor.text) == ["a#BE-1", "b#BE-1"])
    #expect(project.relations.map(\.successor.text) == ["a#BE-2", "b#BE-2"])
    #expect(project.stories.map(\.id) == ["a#US-1", "b#US-1"])
    #expect(
      project.risks.map(\.target) == [
        .spec("a"), .activities([.init("a#BE-2")]), .spec("b"), .activities([.init("b#BE-2")]),
      ])
    #expect(project.phases.map(\.label).first == "a · Development")
    #expect(project.specs.map(\.title) == ["Alpha", "Beta"])
    #expect(project.header.title == "Alpha and Beta")
    #expect(project.header.status == "Draft")
    #expect(SeveralSpecs(Self.texts, title: "sale").project.header.title == "sale")
  }

  @Test func keepsThePhasesOfASpecForItsOwnTasks() {
    let project = SeveralSpecs(Self.texts).project
    #expect(project.activities.map(\.phase?.position) == [0, 0, 2, 2])
    #expect(
      project.phases.map(\.role) == [.work, .block(workdays: 2), .work, .block(workdays: 2)])
    #expect(project.timeAfterFinish(of: "a") == .minutes(960))
    #expect(project.start.reason == .phase(name: "a · Development"))
    #expect(
      project.activities.map { $0.notBefore?.description } == [
        nil, nil, "2027-03-15", "2027-03-15",
      ])
    #expect(project.promise?.source == .phase(name: "a · Testing"))
  }

  @Test func startsAllSpecsOnADayThatIsGiven() {
    let project = SeveralSpecs(Self.texts, team: "start: 2027-02-01").project
    #expect(project.activities.allSatisfy { $0.notBefore == nil })
  }

  /// A legend and a median count in their own spec only: 4 hours and 5 days for a size S.
  @Test func takesSizesAndMediansFromTheSameSpec() {
    let hours = SeveralSpecs(Self.texts).project.activities.map(\.effort.hours)
    #expect(hours == [4, 4, 40, 40])
  }

  @Test func takesExternalsOfOneNameForOneThingWithTheWorseStatus() {
    let reading = SeveralSpecs(Self.texts, team: "external: { Mail Relay: 2027-03-08 }")
    #expect(reading.project.externals.map(\.id.name) == ["Mail relay"])
    #expect(reading.project.externals.map(\.status) == ["Late"])
    #expect(reading.project.externals.first?.arrival != nil)
    #expect(
      reading.project.activities.map { $0.waitsFor.map(\.name) } == [
        [], ["Mail relay"], [], ["Mail relay"],
      ])
  }

  @Test(arguments: ["Beta", "b", "Beta specification", "[It](./b.md)", "b.md"])
  func waitsForTheSpecThatDeliversAnExternalDependency(name: String) {
    let texts = [
      ("a.md", Self.spec("Alpha", external: name, status: "Planned", start: "2027-03-01")),
      Self.texts[1],
    ]
    let reading = SeveralSpecs(texts)
    #expect(reading.predecessors(of: "a#BE-2") == ["a#BE-1", "b#BE-2"])
    #expect(reading.project.externals.map(\.spec) == ["b", ""])
    let words = name.hasPrefix("[") ? "It" : name
    #expect(!reading.project.assumptions.contains(.externalIsThere(.init(words))))
    #expect(reading.codes.allSatisfy { $0 == .missingEffort })
  }

  @Test(arguments: [
    ("b#BE-1: { not-before: 2027-05-03 }", ["b#BE-1"], []),
    ("OPS-1: { not-before: 2027-05-03 }", ["c#OPS-1"], []),
    ("BE-1: { not-before: 2027-05-03 }", [], ["write 'a#BE-1' or 'b#BE-1'"]),
    (
      "b#BE-3: { not-before: 2027-05-03 }", [],
      ["the key is the id of a task in the spec; the only id of b#BE is b#BE-1"]
    ),
  ])
  func findsTheTaskThatASettingMeans(key: String, ids: [String], helps: [String]) {
    let texts = ["a", "b"].map { ("\($0).md", SeveralSpecs.tasks([("BE-1", "None")])) }
    let reading = SeveralSpecs(
      texts + [("c.md", SeveralSpecs.tasks([("OPS-1", "None")]))], team: "tasks: { \(key) }")
    #expect(reading.project.activities.filter { $0.notBefore != nil }.map(\.id.text) == ids)
    #expect(reading.diagnostics.map { $0.message.help ?? "" } == helps)
    #expect(reading.codes.allSatisfy { $0 == .unknownTask })
  }

  @Test func leavesOutWhatHasNoTasksUnlessItIsNamed() {
    let notes = ("notes.md", "# Notes\n\nNothing to do.\n")
    let one = SeveralSpecs([notes, Self.texts[0]], found: ["notes.md", "a.md"])
    #expect(one.ids == ["BE-1", "BE-2"])
    #expect(one.project.filesLeftOut == ["notes.md"])
    #expect(one.codes == [.missingEffort])
    let named = SeveralSpecs([notes, Self.texts[0]], found: ["a.md"])
    #expect(named.ids == ["a#BE-1", "a#BE-2"])
    #expect(named.codes == [.noTasks, .missingEffort])
    let none = SeveralSpecs(
      [("docs/x.md", "# X\n"), ("docs/y.json", "{}")], found: ["docs/x.md", "docs/y.json"])
    #expect(none.codes == [.noTasks] && none.places == ["docs"])
    #expect(none.project.filesLeftOut == ["docs/x.md"])
  }

  /// A report that was kept beside the spec has a table of tasks as well.
  @Test(arguments: [true, false], ["", "\u{FEFF}\n"])
  func passesOverReportsOfThisProgram(isFound: Bool, before: String) {
    let report = (
      "plan.md", before + "<!-- specplan report -->\n\n" + SeveralSpecs.tasks([("BE-1", "None")])
    )
    let found: Set = isFound ? ["plan.md", "a.md"] : []
    let one = SeveralSpecs([report, Self.texts[0]], found: found)
    #expect(one.ids == ["BE-1", "BE-2"] && one.codes == [.missingEffort])
    #expect(one.project.assumptions.contains(.reportsPassedOver(["plan.md"])))
    #expect(one.project.filesLeftOut == ["plan.md"])
    let alone = SeveralSpecs([report], found: found)
    #expect(alone.ids.isEmpty && alone.codes == [.noTasks] && alone.places == ["plan.md"])
    let quoting = (
      "b.md", "# B\n\n<!-- specplan report -->\n\n" + SeveralSpecs.tasks([("BE-1", "None")])
    )
    #expect(SeveralSpecs([quoting], found: found).ids == ["BE-1"])
  }

  /// A file of tasks alone, and beside or below it the file that says what for.
  @Test(arguments: ["f/spec.md", "f/specs/login/spec.md"], [true, false])
  func takesStoriesFromTheFileBesideOneOfTasksAlone(path: String, isFound: Bool) {
    let story = (path, "# Login\n\n## User Stories\n\n#### US-1: Log in\n\n#### US-2: Log out\n")
    let tasks = ("f/tasks.md", SeveralSpecs.tasks([("BE-1", "None")]))
    let paths: Set = isFound ? [path, "f/tasks.md"] : []
    for texts in [[story, tasks], [tasks, story]] {
      let read = SeveralSpecs(texts, found: paths)
      #expect(read.ids == ["BE-1"] && read.codes.isEmpty)
      #expect(read.project.stories.map(\.id) == ["US-1", "US-2"])
      #expect(read.project.stories.map(\.span.file) == [path, path])
      #expect(read.project.filesLeftOut.isEmpty)
    }
    let other = ("f/more.md", SeveralSpecs.tasks([("FE-1", "None")]))
    let several = SeveralSpecs([story, tasks, other], found: [path, "f/tasks.md", "f/more.md"])
    #expect(several.project.stories.isEmpty && several.project.filesLeftOut == [path])
  }

  @Test func joinsStoriesThatAnotherFileTellsInFull() {
    let tasks = ("f/tasks.md", FormatSpecKitTests.albums)
    let spec = (
      "f/spec.md",
      "# Albums\n\n## User Stories\n\n### User Story 1 - Told in full (Priority: P1)\n\n### User Story 9 - Nobody builds it (Priority: P2)\n"
    )
    let alone = SeveralSpecs([tasks]).project.stories
    let both = SeveralSpecs([spec, tasks], found: ["f/spec.md", "f/tasks.md"]).project.stories
    #expect(both.map(\.id) == alone.map(\.id) + ["User Story 9"])
    #expect(both.first { $0.id == "US1" }?.title == "Told in full")
  }

  @Test func readsAFileOnceThatIsNamedTwice() {
    let reading = SeveralSpecs([("a.md", Self.texts[0].1), ("./a.md", Self.texts[0].1)])
    #expect(reading.ids == ["BE-1", "BE-2"])
  }

  @Test func leavesOutASpecWhoseNameIsTaken() {
    let reading = SeveralSpecs([("a.md", Self.texts[0].1), ("a.markdown", Self.texts[1].1)])
    #expect(reading.codes.contains(.duplicateSpec))
    #expect(reading.ids == ["BE-1", "BE-2"])
  }

  /// Many waiters for many last tasks must not expand without end.
  @Test func limitsRelationsBetweenSpecs() {
    let waiting = SeveralSpecs.tasks((1...500).map { ("A-\($0)", "b.md") })
    let others = SeveralSpecs.tasks((1...500).map { ("B-\($0)", "None") })
    let reading = SeveralSpecs([("a.md", waiting), ("b.md", others)])
    #expect(reading.project.relations.count == 200_000)
    #expect(reading.codes == [.fileTooLarge])
  }
}
