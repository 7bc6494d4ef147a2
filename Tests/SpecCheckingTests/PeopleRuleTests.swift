import PlanModel
import SpecChecking
import Testing

/// Crews that are too large, and people who are not there.
struct PeopleRuleTests {
  typealias Fixture = CheckFixture

  @Test(arguments: [
    (1, nil), (2, nil), (3, "BE-1 takes 3 people at a time, but only Ana, Bob have the skill BE"),
  ])
  func comparesTheCrewWithThoseWhoHaveTheSkill(crew: Int, text: String?) {
    var task = Fixture.activity("BE-1")
    task.people = crew
    let people = [person("Ana"), person("Bob"), person("Fay", "FE")]
    var project = Fixture.project([task], people: people)
    let found = Fixture.check(project).found
    #expect(found.map(\.code) == (text == nil ? [] : [.tooFewPeople]))
    #expect(found.map(\.message.text) == (text.map { [$0] } ?? []))
    project.activities[0].isSettled = true
    project.activities[0].effort = .zero
    #expect(Fixture.check(project).found.isEmpty)
  }

  @Test func asksNobodyForWhatRunsByItselfOrIsBehind() {
    var tasks = ["OPS-1", "QA-1"].map { Fixture.activity($0) }
    tasks[0].people = 0
    tasks[1].isSettled = true
    tasks[1].effort = .zero
    #expect(Fixture.check(Fixture.project(tasks, people: [person("Ana")])).found.isEmpty)
    tasks[0].people = 1
    #expect(
      Fixture.check(Fixture.project(tasks, people: [person("Ana")])).found.map(\.message.text)
        == ["nobody in the team has the skill OPS for OPS-1"])
  }

  // MARK: Why nobody is there

  @Test func saysOfEachPersonWhyTheyAreNotThere() {
    var people = ["Ana", "Bob", "Cem", "Dan"].map { person($0) }
    people[0].capacity = Array(repeating: .none, count: 7)
    people[1].until = CivilDate(iso: "2026-10-05")
    people[2].from = CivilDate(iso: "2026-10-12")
    people[2].until = CivilDate(iso: "2026-10-16")
    people[2].leave = days(["2026-10-13", "2026-10-14"], ["2026-10-15", "2026-10-15"])
    people[3].until = CivilDate(iso: "2026-10-09")
    people[3].leave = days(["2026-09-01", "2026-09-30"], ["2026-10-05", "2026-10-09"])
    let found = Fixture.check(
      Fixture.project([Fixture.activity("BE-1", days: 3)], people: people)
    ).found
    #expect(
      found.map(\.message.text) == [
        "nobody with the skill BE is there long enough for BE-1: Ana has no capacity; "
          + "Bob leaves on 2026-10-05; Cem joins on 2026-10-12, is away from 2026-10-13 to "
          + "2026-10-14, is away on 2026-10-15 and leaves on 2026-10-16; Dan is away from "
          + "2026-10-05 to 2026-10-09 and leaves on 2026-10-09"
      ])
    #expect(found.map(\.code) == [.neverAvailable])
  }

  @Test func namesTheOwnerWhoIsNotThere() {
    var ana = person("Ana")
    ana.capacity = Array(repeating: .none, count: 7)
    var task = Fixture.activity("BE-1")
    task.owner = ana.id
    let found = Fixture.check(Fixture.project([task], people: [ana, person("Bob")])).found
    #expect(
      found.map(\.message.text)
        == ["the owner, Ana, is not there long enough for BE-1: Ana has no capacity"])
  }

  /// Whether Ana owns it, until when Bob stays, and whether a crew of two is there.
  @Test(
    arguments: [
      (false, nil, true), (false, "2026-10-05", false), (true, nil, true),
      (true, "2026-10-05", false),
    ] as [(Bool, String?, Bool)])
  func asksForAllOfACrew(isOwned: Bool, until: String?, isThere: Bool) {
    var people = [person("Ana"), person("Bob")]
    people[1].until = until.flatMap { CivilDate(iso: $0) }
    var task = Fixture.activity("BE-1", days: 2)
    task.people = 2
    task.owner = isOwned ? people[0].id : nil
    let found = Fixture.check(Fixture.project([task], people: people)).found
    #expect(
      found.map(\.message.text)
        == (isThere
          ? []
          : [
            "BE-1 takes 2 people at a time, and too few with the skill BE are there long enough: "
              + "Bob leaves on 2026-10-05"
          ]))
  }

  // MARK: Away throughout

  /// The leave, the promise, and the day of return that is said, with how it ends.
  @Test(
    arguments: [
      ("2026-10-05", "2026-10-29", nil, nil), ("2026-10-05", "2026-12-31", nil, "2027-01-01"),
      ("2026-10-05", "2026-10-16", "2026-10-16", "2026-10-19, and 2026-10-16 is promised"),
      ("2026-10-05", "2026-10-15", "2026-10-16", nil),
      ("2026-10-06", "2030-12-31", "2026-10-16", nil),
      ("2026-10-05", "2199-12-31", nil, "2200-01-01"),
    ] as [(String, String, String?, String?)])
  func warnsOfAnAbsenceAsLongAsTheProject(
    first: String, last: String, promise: String?, ending: String?
  ) {
    var ana = person("Ana")
    ana.leave = days([first, last])
    let date = promise.flatMap { CivilDate(iso: $0) }
    let project = Fixture.project(
      [Fixture.activity("BE-1"), Fixture.activity("FE-1", days: 10)],
      people: [ana, person("Bob", "FE")],
      promise: date.map { Promise(date: $0, source: .teamFile) })
    let found = Fixture.check(project).found.filter { $0.code == .awayThroughout }
    #expect(
      found.map(\.message.text)
        == (ending.map {
          [
            "nobody with the skill BE is there for BE-1 before \($0): Ana is away from \(first) to "
              + last
          ]
        } ?? []))
  }

  private func person(_ name: String, _ skill: String = "BE") -> Person {
    Person(id: .init(name), skills: [Skill(skill): .full])
  }

  private func days(_ ranges: [String]...) -> [ClosedRange<CivilDate>] {
    ranges.compactMap { ends in
      guard let first = CivilDate(iso: ends[0]), let last = CivilDate(iso: ends[1]) else {
        return nil
      }
      return first...last
    }
  }
}
