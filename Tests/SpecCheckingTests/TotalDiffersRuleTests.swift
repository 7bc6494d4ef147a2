import PlanModel
import PlanTestSupport
import SpecChecking
import Testing

struct TotalDiffersRuleTests {
  typealias Fixture = CheckFixture

  static let tasks = [("BE-1", 2.0), ("BE-2", 3), ("FE-1", 1)].map {
    Fixture.activity($0.0, days: $0.1)
  }

  /// What the checker says of a figure about all tasks.
  private func message(
    _ claim: StatedFigure.Claim, _ tasks: [Activity] = tasks, mayMeanAll: Bool = false,
    of count: Int? = nil, text: String = "the figure"
  ) -> String? {
    var project = Fixture.project(tasks)
    project.statedFigures = [
      StatedFigure(
        claim, text: text, of: tasks.prefix(count ?? tasks.count).map(\.id),
        called: "the spec", mayMeanAll: mayMeanAll, span: Fixture.span(5))
    ]
    let found = Fixture.check(project).found
    #expect(found.allSatisfy { $0.code == .totalDiffers && $0.span == Fixture.span(5) })
    return found.first?.message.text
  }

  @Test(
    arguments: [
      (.count(3, tolerance: 0), nil),
      (.count(5, tolerance: 0), "the spec has 3 tasks (2 fewer)"), (.count(4, tolerance: 1), nil),
      (.count(2, tolerance: 0), "the spec has 3 tasks (1 more)"),
      (.effort(amount: 6, tolerance: 0.5, unit: .days), nil),
      (.effort(amount: 48, tolerance: 0.5, unit: .hours), nil),
      (.effort(amount: 1.2, tolerance: 0.05, unit: .weeks), nil),
      (.effort(amount: 1, tolerance: 0.5, unit: .weeks), nil),
      (
        .effort(amount: 1, tolerance: 0.1, unit: .weeks),
        "the 3 tasks of the spec add up to 1.2 weeks (0.2 more)"
      ),
      (
        .effort(amount: 5, tolerance: 0.5, unit: .days),
        "the 3 tasks of the spec add up to 6 days (1 more)"
      ),
      (
        .effort(amount: 60, tolerance: 0.5, unit: .hours),
        "the 3 tasks of the spec add up to 48 hours (12 less)"
      ),
      // Points are not days.
      (.effort(amount: 60, tolerance: 0.5, unit: .points), nil),
    ] as [(StatedFigure.Claim, String?)])
  func comparesAFigureWithItsTasks(claim: StatedFigure.Claim, expected: String?) {
    #expect(message(claim) == expected.map { "the text says the figure; \($0)" })
  }

  /// The unit may stand in a label or in the head of a column.
  @Test(
    arguments: [
      ("9", .count(9, tolerance: 0), "the text says 9 tasks; the spec has 3 tasks (6 fewer)"),
      ("1", .count(1, tolerance: 0), "the text says 1 task; the spec has 3 tasks (2 more)"),
      ("9 Aufgaben", .count(9, tolerance: 0), "the text says 9 Aufgaben; the spec has 3 tasks"),
      ("9", .effort(amount: 9, tolerance: 0.5, unit: .days), "the text says 9 days; the 3 tasks"),
      ("90", .effort(amount: 1.5, tolerance: 0.1, unit: .hours), "the text says 90; the 3 tasks"),
    ] as [(String, StatedFigure.Claim, String)])
  func namesTheUnitOfBothFigures(text: String, claim: StatedFigure.Claim, expected: String) {
    #expect(message(claim, text: text)?.hasPrefix(expected) == true)
  }

  @Test func addsUpPointsOnly() {
    let tasks = [3.0, 5].enumerated().map { number, points in
      var task = Fixture.activity("A-\(number)")
      task.estimate = Estimate(text: "\(points)", amount: .point(points), unit: .points)
      return task
    }
    #expect(message(.effort(amount: 8, tolerance: 0.5, unit: .points), tasks) == nil)
    #expect(message(.effort(amount: 9, tolerance: 0.5, unit: .points), tasks) != nil)
    #expect(message(.effort(amount: 9, tolerance: 0.5, unit: .days), tasks) == nil)
  }

  @Test func allowsWhatTheRangesOfTheTasksAllow() {
    var task = Fixture.activity("A")
    task.estimate = Estimate(text: "2-4d", amount: .range(low: 2, high: 4), unit: .days)
    for (amount, isRight) in [(1.0, false), (2, true), (3, true), (4, true), (5, false)] {
      let claim = StatedFigure.Claim.effort(amount: amount, tolerance: 0.1, unit: .days)
      #expect((message(claim, [task]) == nil) == isRight)
    }
  }

  @Test func saysAtLeastWhereAnEffortIsMissing() {
    var tasks = Self.tasks
    tasks[0].estimate = Estimate(text: "TBD", amount: .unknown, unit: .days)
    #expect(message(.effort(amount: 9, tolerance: 0.5, unit: .days), tasks) == nil)
    #expect(
      message(.effort(amount: 3, tolerance: 0.5, unit: .days), tasks)
        == "the text says the figure; the 3 tasks of the spec add up to at least 4 days (1 more)")
  }

  @Test func countsCancelledTasksOrNot() {
    var tasks = Self.tasks
    tasks[2].status = .cancelled
    for (count, isRight) in [(1, false), (2, true), (3, true), (4, false)] {
      #expect((message(.count(count, tolerance: 0), tasks) == nil) == isRight)
    }
  }

  @Test func takesTheWholeProjectWhereThatMayBeMeant() {
    #expect(message(.count(3, tolerance: 0), mayMeanAll: true, of: 2) == nil)
    #expect(message(.count(3, tolerance: 0), mayMeanAll: false, of: 2) != nil)
    #expect(message(.count(4, tolerance: 0), mayMeanAll: true, of: 2) != nil)
  }

  @Test func isSilentWhereAnIdIsUsedTwice() {
    #expect(message(.count(3, tolerance: 0), [Self.tasks[0], Self.tasks[0]]) == nil)
  }

  /// Whatever the unit and the digits, the true total of a random project is right and one that is
  /// off by more than its last digit is not.
  @Test(arguments: (0..<100).map { RandomProject(seed: UInt64($0)) })
  func knowsTheTrueTotalInEveryUnit(random: RandomProject) {
    var project = random.project
    let ids = project.activities.map(\.id)
    let day = Double(project.calendar.minutesPerDay) / 60
    let hours = project.activities.reduce(0) { $0 + $1.effort.hours }
    for (unit, length) in [(Estimate.Unit.hours, 1), (.days, day), (.weeks, 5 * day)] {
      for step in [1, 0.1, 0.01] {
        let amount = (hours / length / step).rounded() * step
        func finds(_ amount: Double) -> Bool {
          project.statedFigures = [
            StatedFigure(
              .effort(amount: amount, tolerance: step / 2, unit: unit), text: "it", of: ids,
              called: "the spec", span: Fixture.span(5))
          ]
          return Fixture.check(project).found.contains { $0.code == .totalDiffers }
        }
        #expect(!finds(amount))
        #expect(finds(amount + 1.01 * step))
        #expect(finds(amount - 1.01 * step))
      }
    }
    for excess in -1...1 {
      project.statedFigures = [
        StatedFigure(
          .count(ids.count + excess, tolerance: 0), text: "it", of: ids, called: "the spec",
          span: Fixture.span(5))
      ]
      let isFound = Fixture.check(project).found.contains { $0.code == .totalDiffers }
      #expect(isFound == (excess != 0))
    }
  }
}
