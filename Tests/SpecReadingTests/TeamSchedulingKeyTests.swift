import PlanModel
import Testing

@testable import SpecReading

/// Pools, candidates, the day from which the rest is planned, and what tasks may say of themselves.
struct TeamSchedulingKeyTests {
  typealias Case = TeamErrorTests.Case

  static let complete = """
    people: [{ name: Ana, skills: BE }]
    candidates:
      - { name: Kim, skills: { BE: 0.8 }, from: 2026-12-01, rate: 110 }
    pools: { staging: 1, devices: 3 }
    as-of: 2026-11-02
    tasks:
      BE-3: { owner: Ana, deadline: 2026-11-20, people: 2, needs: { devices: 2 }, priority: high }
      BE-4: { people: 0, needs: [staging, devices], priority: 1 }
      BE-5: { needs: staging }
    """

  @Test func readsEveryKey() throws {
    let (content, found) = read(Self.complete)
    #expect(found.isEmpty)
    #expect(content.candidates.map(\.person.id.name) == ["Kim"])
    #expect(content.candidates.map(\.person.skills) == [[Skill("BE"): Rate(permille: 800)]])
    #expect(content.candidates.map(\.person.hourlyRate) == [110])
    #expect(content.pools.map(\.id.name) == ["staging", "devices"])
    #expect(content.pools.map(\.units) == [1, 3])
    #expect(
      content.pools[1].span == SourceSpan(file: "team.yaml", line: 4, column: 22, length: 7))
    #expect(content.asOf == CivilDate(iso: "2026-11-02"))
    try #require(content.tasks.count == 3)
    #expect(content.tasks.map(\.deadline) == [CivilDate(iso: "2026-11-20"), nil, nil])
    #expect(content.tasks.map(\.people) == [2, 0, nil])
    #expect(content.tasks.map(\.priority) == ["high", "1", nil])
    #expect(
      content.tasks.map { $0.needs.map(\.name.name) }
        == [["devices"], ["staging", "devices"], ["staging"]])
    #expect(content.tasks.map { $0.needs.map(\.units) } == [[2], [1, 1], [1]])
  }

  static let wrong: [Case] = [
    .init("pools: { staging: 0 }", .malformedValue, "1:19+1", "'0' is not a number of units"),
    .init("pools: { staging: 1001 }", .malformedValue, "1:19+4", "'1001' is not"),
    .init("pools: { staging: 1.5 }", .malformedValue, "1:19+3", "'1.5' is not"),
    .init("pools: { staging: some }", .malformedValue, "1:19+4", "'some' is not"),
    .init("pools: { staging: 1, Staging: 2 }", .duplicateKey, "1:22+7", "'Staging'"),
    .init("pools: [staging, staging]", .duplicateKey, "1:18+7", "'staging'"),
    .init("pools: [[staging]]", .malformedValue, "1:8+1", "a list stands where pools should be"),
    .init(
      "pools: { "
        + (1...11).map { "p\($0): 1000" }.joined(separator: ", ") + " }", .malformedValue,
      "1:111+3", "more than 10000 units"),
    .init("as-of: yesterday", .malformedValue, "1:8+9", "'yesterday' is not a date"),
    .init("tasks: { A: { people: 101 } }", .malformedValue, "1:23+3", "a number of people"),
    .init("tasks: { A: { people: -1 } }", .malformedValue, "1:23+2", "a number of people"),
    .init("tasks: { A: { deadline: soon } }", .malformedValue, "1:25+4", "'soon' is not a date"),
    .init("tasks: { A: { priority: asap } }", .malformedValue, "1:25+4", "is not a priority"),
    .init("tasks: { A: { needs: { x: 0 } } }", .malformedValue, "1:27+1", "a number of units"),
    .init("tasks: { A: { needs: [x, X] } }", .duplicateKey, "1:26+1", "'X'"),
    .init("candidates: [{ skills: BE }]", .malformedValue, "1:14+1", "no name"),
    .init(
      "candidates: [{ name: Ana, skills: FE }]\npeople: [{ name: Ana, skills: BE }]",
      .duplicatePerson, "1:22+3", "'Ana'"),
  ]

  @Test(arguments: wrong)
  func reportsOneFindingAtItsPlace(wrong: Case) throws {
    let found = read(wrong.text).found
    try #require(found.count == 1, "\(found)")
    #expect(found[0].code == wrong.code)
    let span = found[0].span
    #expect("\(span.line):\(span.column)+\(span.length)" == wrong.place)
    #expect(found[0].message.text.contains(wrong.says), "\(found[0].message.text)")
  }

  private func read(_ text: String) -> (content: TeamContent, found: [Diagnostic]) {
    var diagnostics = Diagnostics()
    let content = TeamReader.read(
      SourceFile(path: "team.yaml", text: text), into: &diagnostics)
    return (content, diagnostics.found)
  }
}
