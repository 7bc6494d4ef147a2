import PlanModel
import Testing

struct ProjectReleaseTests {
  private static let span = SourceSpan(file: "spec.md", line: 1, column: 1, length: 1)

  /// A project with these activities, by spec, and blocks of so many working days.
  private static func project(
    _ specs: [String], blocks: [(spec: String, workdays: Int)]
  ) -> Project {
    var project = Project(
      header: SpecHeader(title: "", span: span),
      activities: specs.enumerated().map { number, spec in
        var activity = Activity(
          id: .init("\(spec)#\(number)"), title: "", discipline: Skill("BE"),
          estimate: Estimate(text: "", amount: .unknown, unit: .hours), effort: .hours(8),
          span: span)
        activity.spec = spec
        return activity
      }, team: Team(people: []),
      start: ProjectStart(date: CivilDate(dayNumber: 20_731), reason: .commandLine))
    project.phases = blocks.enumerated().map { row, block in
      Phase(
        id: .init(row), name: "Block", spec: block.spec, start: nil, end: nil,
        role: .block(workdays: block.workdays), span: span, endSpan: span)
    }
    return project
  }

  /// Finishes in days, blocks in days, and the day of the release.
  @Test(
    arguments: [
      ([("", 3), ("", 5)], [], 5), ([("", 3)], [("", 2), ("", 1)], 6),
      ([("a", 3), ("b", 5)], [("a", 4)], 7), ([("a", 3), ("b", 5)], [("a", 1), ("b", 1)], 6),
      ([("a", 5), ("b", 2), ("a", 1)], [("b", 2), ("b", 1)], 5), ([], [], 0),
      ([("a", 2)], [("c", 9)], 2),
    ] as [([(String, Int)], [(String, Int)], Int)])
  func releasesWhenTheLastSpecDoes(
    finishes: [(String, Int)], blocks: [(String, Int)], release: Int
  ) {
    let project = Self.project(finishes.map(\.0), blocks: blocks)
    let moments = finishes.map { WorkMoment(minutes: $0.1 * 480) }
    #expect(project.release(finishes: moments).minutes == release * 480)
  }

  @Test func countsTheBlocksOfASpecUpToOneOfThem() {
    let project = Self.project(["a", "b"], blocks: [("a", 2), ("b", 7), ("a", 3)])
    #expect(project.timeAfterFinish(of: "a", through: .init(0)) == .minutes(960))
    #expect(project.timeAfterFinish(of: "a") == .minutes(5 * 480))
    #expect(project.specNames == ["a", "b"])
  }
}
