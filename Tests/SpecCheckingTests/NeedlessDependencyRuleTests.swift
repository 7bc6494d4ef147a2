import PlanModel
import SpecChecking
import Testing

struct NeedlessDependencyRuleTests {
  typealias Fixture = CheckFixture

  /// What waits for what, by the place in which it is written: the messages about each place.
  ///
  /// Each place is one term: a single id, or a range with several links.
  @Test(
    arguments: [
      ([["A>B"], ["B>C"], ["A>C"]], ["C already waits for A, by way of B"]),
      ([["A>C", "B>C"], ["A>B"]], []),
      (
        [["A>C", "B>C"], ["C>D"], ["A>D", "B>D"]],
        ["D already waits for A, B, by way of C"]
      ),
      (
        [["A>C"], ["B>D"], ["C>E"], ["D>E"], ["A>E", "B>E"]],
        ["E already waits for A, B, by way of others"]
      ),
      ([["A>C", "X>C"], ["A>B"], ["B>C"]], []),
      (
        [["A>B"], ["B>C"], ["B>D"], ["A>C", "A>D"]],
        ["C, D already wait for A, by way of B"]
      ),
    ] as [([[String]], [String])])
  func reportsATermWhenAllOfItFollows(terms: [[String]], messages: [String]) {
    let found = Fixture.check(project(terms)).found.filter { $0.code == .needlessDependency }
    #expect(found.map(\.message.text) == messages)
  }

  @Test func pointsAtTheTermAndChangesNothingElse() throws {
    let found = Fixture.check(project([["A>B"], ["B>C"], ["A>C"]])).found
    try #require(found.map(\.code) == [.needlessDependency])
    #expect(found[0].span == Fixture.span(23))
    #expect(found[0].severity == .warning)
  }

  /// Which of the links A>B, B>C and A>C only the order of the tasks makes.
  @Test(arguments: [([], true), ([0], false), ([1], false), ([2], false), ([0, 1, 2], false)])
  func saysNothingWhereOnlyTheOrderOfTasksMakesALink(ordered: [Int], isReported: Bool) {
    var project = project([["A>B"], ["B>C"], ["A>C"]])
    for number in ordered { project.relations[number].isOrderOnly = true }
    #expect(Fixture.check(project).found.isEmpty != isReported)
  }

  @Test func findsWhatFollowsFromOthersAmongLinksOfOrder() {
    var project = project([["A>X"], ["A>B"], ["X>B"], ["B>C"], ["X>C"], ["A>C"]])
    for number in [0, 2, 4] { project.relations[number].isOrderOnly = true }
    let found = Fixture.check(project).found
    #expect(found.map(\.message.text) == ["C already waits for A, by way of B"])
    #expect(found.map(\.span.line) == [26])
  }

  /// What is behind makes nothing needless: A>C follows from A>B and B>C while B is still to do.
  @Test(arguments: [(nil, true), ("B", false), ("A", false), ("D", true)])
  func saysNothingOfLinksThatAreBehind(settled: String?, isReported: Bool) {
    var project = project([["D>A"], ["A>B"], ["B>C"], ["A>C"]])
    for index in project.activities.indices where project.activities[index].id.text == settled {
      project.activities[index].isSettled = true
    }
    #expect(Fixture.check(project).found.isEmpty != isReported)
  }

  @Test func saysNothingWhereTwoRowsHaveOneID() {
    var project = project([["A>B"], ["A>B"]])
    project.activities.append(Fixture.activity("B"))
    #expect(Fixture.check(project).found.isEmpty)
  }

  @Test func saysThatALinkIsMadeTwice() {
    var project = project([["A>B"], ["A>B"]])
    #expect(
      Fixture.check(project).found.map(\.message.text)
        == ["B already waits for A, in other words"])
    project.relations[1].lag = .minutes(480)
    #expect(Fixture.check(project).found.map(\.span.line) == [21])
  }

  @Test func abridgesLongIDsAndLongLists() throws {
    let long = String(repeating: "x", count: 300)
    let first = (1...7).map { "T\($0)" } + [long]
    let terms = first.map { ["\($0)>M"] } + [["M>Z"], first.map { "\($0)>Z" }]
    let found = Fixture.check(project(terms)).found
    try #require(found.map(\.code) == [.needlessDependency])
    #expect(
      found[0].message.text == "Z already waits for T1, T2, T3, T4 and 4 more, by way of M")
  }

  /// A project of the tasks that the links name; the links of one term share a line.
  private func project(_ terms: [[String]]) -> Project {
    var seen: Set<Substring> = []
    let ids = terms.joined().flatMap { $0.split(separator: ">") }.filter {
      seen.insert($0).inserted
    }
    var project = Fixture.project(
      ids.sorted().map { Fixture.activity(String($0)) }, links: Array(terms.joined()))
    let lines = terms.enumerated().flatMap { number, links in links.map { _ in 21 + number } }
    for (number, line) in lines.enumerated() { project.relations[number].span = Fixture.span(line) }
    return project
  }
}
