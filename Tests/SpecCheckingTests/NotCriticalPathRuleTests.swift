import NetworkAnalysis
import PlanModel
import PlanTestSupport
import Testing

@testable import SpecChecking

struct NotCriticalPathRuleTests {
  typealias Fixture = CheckFixture

  /// A (2) → B (3) → D (1), A → C (3) → D, and E (4) alone: six days, along B or C.
  static let links = ["A>B", "A>C", "B>D", "C>D"]

  private func found(
    _ steps: [String],
    tasks: [(String, Double)] = [("A", 2), ("B", 3), ("C", 3), ("D", 1), ("E", 4)],
    unknown: Set<String> = []
  ) -> Diagnostic.Message? {
    let activities = tasks.map { id, days in
      var activity = Fixture.activity(id, days: days)
      if unknown.contains(id) {
        activity.estimate = Estimate(text: "", amount: .unknown, unit: .days)
      }
      return activity
    }
    var project = Fixture.project(activities, links: Self.links)
    project.statedFigures = [
      StatedFigure(
        .criticalPath(steps.map { .init($0) }), text: "", of: [], called: "", span: Fixture.span(7))
    ]
    let found = Fixture.check(project).found
    #expect(found.allSatisfy { $0.code == .notCriticalPath && $0.span == Fixture.span(7) })
    return found.first?.message
  }

  @Test(
    arguments: [
      ("A B D", nil), ("A C D", nil),
      // Steps may be left out in between, but not at the ends.
      ("A D", nil),
      (
        "A B",
        "the stated critical path takes 5 working days; the longest chain takes 6 working days"
      ),
      (
        "B D",
        "the stated critical path takes 4 working days; the longest chain takes 6 working days"
      ),
      ("A E", "the stated critical path goes from A to E, which does not wait for it"),
      ("B C", "the stated critical path goes from B to C, which does not wait for it"),
      ("D B A", "the stated critical path goes from D to B, which does not wait for it"),
      ("A B X", "the stated critical path names 'X', which is no task"),
      ("A A", "the stated critical path goes from A to A, which does not wait for it"),
    ] as [(String, String?)])
  func comparesAChainWithTheLinks(steps: String, expected: String?) {
    #expect(found(steps.split(separator: " ").map(String.init))?.text == expected)
  }

  @Test func printsTheLongestChain() {
    let message = found(["A", "C", "D"], tasks: [("A", 2), ("B", 3.5), ("C", 3), ("D", 1)])
    #expect(
      message?.text
        == "the stated critical path takes 6 working days; the longest chain takes 6.5 working days"
    )
    #expect(message?.help == "the longest chain is A → B → D")
  }

  /// Of a long chain both ends are shown, and of a long id its beginning.
  @Test func printsALongChainShort() {
    let ids = (1...12).map { "T\($0)" }
    #expect(ids.map { Activity.ID($0) }.pathText == "T1 → T2 → T3 → T4 → … → T9 → T10 → T11 → T12")
    #expect(ids.prefix(9).map { Activity.ID($0) }.pathText.contains("…") == false)
    let long = Activity.ID(String(repeating: "x", count: 100))
    #expect([long].pathText == long.text.excerpt)
  }

  @Test func isSureOnlyOfWhatIsKnown() {
    #expect(found(["A", "C", "D"], unknown: ["C"]) == nil)
    #expect(found(["A", "C", "D"], unknown: ["B"]) == nil)
    #expect(
      found(["A", "B"], unknown: ["E"])?.text.hasSuffix("takes at least 6 working days") == true)
    #expect(found(["E", "A"], unknown: ["B"]) != nil)
  }

  /// Of any project the path that the critical path method finds is right.
  @Test(arguments: (0..<200).map { RandomProject(seed: UInt64($0)) })
  func agreesWithTheCriticalPathMethod(random: RandomProject) throws {
    var project = random.project
    guard case .acyclic(let network) = PrecedenceNetwork.build(project) else { return }
    let durations = project.activities.map(\.effort.fullSpeedDuration)
    let analysis = network.criticalPathAnalysis(
      durations: durations, ids: project.activities.map(\.id))
    func finds(_ path: [Activity.ID]) -> Bool {
      project.statedFigures = [
        StatedFigure(.criticalPath(path), text: "", of: [], called: "", span: Fixture.span(7))
      ]
      return Fixture.check(project).found.contains { $0.code == .notCriticalPath }
    }
    let path = analysis.criticalPath
    #expect(!finds(path))
    // Backwards no path is one, for every link leads onward.
    if path.count > 1 { #expect(finds(path.reversed())) }
    #expect(finds(path + [Activity.ID("no task")]))
  }
}
