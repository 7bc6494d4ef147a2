import PlanModel
import SpecMending
import Testing

struct MendingTests {
  @Test(arguments: ["\n", "\r\n", "\r"])
  func keepsEveryOtherByte(lineEnd: String) {
    let lines = ["\u{FEFF}| be-1 |\t ", "| caf\u{E9} \u{A0}| be-2 |  ", "", "no end"]
    var fixture = MendingFixture(lines.joined(separator: lineEnd))
    fixture.add((1, 3, 4, "BE-1"))
    fixture.add((2, 13, 4, "BE-22"))
    let expected = ["\u{FEFF}| BE-1 |\t ", "| caf\u{E9} \u{A0}| BE-22 |  ", "", "no end"]
    #expect(fixture.text == expected.joined(separator: lineEnd))
    #expect(fixture.mending.mended.count == 2)
  }

  @Test func insertsAndRemoves() {
    var fixture = MendingFixture("ab")
    fixture.add((1, 1, 1, ""))
    fixture.add((1, 3, 0, "c"))
    #expect(fixture.text == "bc")
  }

  @Test func leavesTheLaterOfTwoThatOverlapForTheNextRun() {
    var fixture = MendingFixture("abcdef")
    fixture.add((1, 3, 3, "X"))
    fixture.add((1, 1, 3, "Y"))
    #expect(fixture.text == "Ydef")
    #expect(fixture.mending.mended.map(\.message.text) == ["finding 1"])
  }

  @Test func appliesAFixAsAWholeOrNotAtAll() {
    var fixture = MendingFixture("abcdef\nghi")
    fixture.add((1, 1, 2, "X"))
    fixture.add((1, 2, 1, "Y"), (2, 1, 1, "Z"))
    fixture.add((2, 1, 1, "G"))
    #expect(fixture.text == "Xcdef\nGhi")
    #expect(fixture.mending.mended.map(\.message.text) == ["finding 0", "finding 2"])
  }

  @Test func doesNotInsertTwiceAtOnePlace() {
    var fixture = MendingFixture("ab")
    fixture.add((1, 2, 0, "X"))
    fixture.add((1, 2, 0, "Y"))
    fixture.add((1, 2, 1, "B"))
    #expect(fixture.text == "aXB")
  }

  @Test(arguments: [
    (9, 1, 1), (1, 3, 9), (1, 2, 1), (1, 3, 1), (0, 0, 0), (1, Int.max, Int.max),
  ])
  func leavesOutEditsThatLeaveTheTextOrCutACharacter(line: Int, column: Int, length: Int) {
    var fixture = MendingFixture("aé!")
    fixture.add((line, column, length, "X"))
    #expect(fixture.mending.files.isEmpty && fixture.mending.mended.isEmpty)
  }

  @Test func leavesOutEditsThatChangeNothing() {
    var fixture = MendingFixture("BE-1")
    fixture.add((1, 1, 4, "BE-1"))
    #expect(fixture.mending.files.isEmpty && fixture.mending.mended.isEmpty)
  }

  @Test func mendsOnlyTheFilesThatChange() {
    var fixture = MendingFixture("be-1")
    fixture.add((1, 1, 4, "BE-1"))
    let other = SourceFile(path: "other.md", text: "be-1")
    let mending = Mending(fixture.diagnostics, in: [other, fixture.source])
    #expect(mending.files.map(\.mended) == [SourceFile(path: "spec.md", text: "BE-1")])
    #expect(Mending(fixture.diagnostics, in: [other]).files.isEmpty)
  }

  @Test func removesDependenciesOnlyWhenAsked() {
    var fixture = MendingFixture("BE-1, BE-2")
    fixture.add((1, 5, 6, ""), code: .needlessDependency)
    fixture.add((1, 1, 4, "BE-01"))
    #expect(fixture.diagnostics.map(FixChoice().includes) == [false, true])
    #expect(fixture.diagnostics.map(FixChoice([.needlessDependency]).includes) == [true, false])
  }
}
