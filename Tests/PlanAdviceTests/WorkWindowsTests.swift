import NetworkAnalysis
import PlanAdvice
import PlanModel
import Testing

struct WorkWindowsTests {
  private static func windows(
    _ project: Project, _ options: [HiringOption], days: Int
  ) throws -> WorkWindows {
    guard case .acyclic(let network) = PrecedenceNetwork.build(project) else {
      throw Fault.cyclic
    }
    return WorkWindows(
      project: project, network: network, options: options, deadline: days * 480)
  }

  private enum Fault: Error { case cyclic }

  private static let anyone = HiringOption(
    subject: .anyone(Skill("BE")),
    people: (1...4).map { SampleHires.person("further \($0)", "BE") },
    firstDay: SampleHires.start, offeredHours: 40, cost: 1)

  /// Twelve days of work in five days take three people: 12 / 5 = 2.4.
  @Test func asksForThePeopleThatTheWorkTakes() throws {
    let tasks = (1...6).map { SampleHires.task("BE-\($0)", "BE", days: 2) }
    let project = SampleHires.project(tasks, people: [SampleHires.person("Ana", "BE")])
    let windows = try Self.windows(project, [Self.anyone], days: 5)
    let lack = try #require(windows.broken(by: [0]).first)
    #expect(lack.lack == 7 * 480 && lack.offers == [5 * 480])
    #expect(!windows.broken(by: [1]).isEmpty)
    #expect(windows.broken(by: [2]).isEmpty)
    #expect(try HiringModel(options: [Self.anyone], refused: []).cheapest(keeping: windows) == [2])
  }

  /// Before the work stand three days of design: five days of work have two days of the five.
  @Test func countsOnlyTheTimeBetweenHeadsAndTheDeadline() throws {
    let tasks =
      [SampleHires.task("UX-1", "UX", days: 3)]
      + (1...5).map { SampleHires.task("BE-\($0)", "BE", days: 1) }
    var project = SampleHires.project(
      tasks, people: [SampleHires.person("Ana", "BE"), SampleHires.person("Uma", "UX")])
    project.relations = (1...5).map { number in
      PrecedenceRelation(
        from: .init("UX-1"), to: .init("BE-\(number)"), kind: .finishToStart, lag: .zero,
        span: SampleHires.span)
    }
    let windows = try Self.windows(project, [Self.anyone], days: 5)
    #expect(try HiringModel(options: [Self.anyone], refused: []).cheapest(keeping: windows) == [2])
    let later = try Self.windows(project, [Self.anyone], days: 8)
    #expect(later.broken(by: [0]).isEmpty)
  }

  @Test func leavesNothingToProposeWhenNobodyCouldFillAWindow() throws {
    let tasks = (1...9).map { SampleHires.task("FE-\($0)", "FE", days: 2) }
    let project = SampleHires.project(tasks, people: [SampleHires.person("Fay", "FE")])
    let windows = try Self.windows(project, [Self.anyone], days: 5)
    #expect(try HiringModel(options: [Self.anyone], refused: []).cheapest(keeping: windows) == nil)
  }
}
