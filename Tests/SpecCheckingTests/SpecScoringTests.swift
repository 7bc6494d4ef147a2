import PlanModel
import PlanTestSupport
import SpecChecking
import Testing

struct SpecScoringTests {
  typealias Fixture = CheckFixture

  @Test func isAHundredWhenNothingIsFound() throws {
    let score = try #require(SpecScoring.score(of: project, by: []))
    #expect(score.total == 100)
    #expect(
      score.parts.map(\.subject) == [.tasks, .effort, .dependencies, .timeline, .text, .team])
    #expect(score.parts.allSatisfy { $0.points == $0.maximum })
  }

  /// Ten tasks, two phases, two people: what a few findings leave of a part.
  @Test(
    arguments: [
      ([.missingEffort], .effort, 18, "effort known for 9 of 10 tasks"),
      ([.missingEffort, .largeEffort], .effort, 17, "effort known for 9 of 10 tasks; 1 doubt"),
      (
        [.unknownDependency, .needlessDependency], .dependencies, 17,
        "1 fault, 1 doubt among 10 tasks"
      ),
      ([.dependencyCycle], .dependencies, 0, "1 fault among 10 tasks; there is no plan"),
      ([.phaseUnreachable], .timeline, 5, "1 fault among 2 phases"),
      ([.phaseOnDayOff, .phaseOnDayOff], .timeline, 5, "2 doubts among 2 phases"),
      ([.singleSkill], .team, 3, "1 doubt among 2 people"),
      // The spec has no risks, so the text is to blame.
      ([.unknownRiskLevel], .text, 4, "1 fault"),
    ] as [([Diagnostic.Code], SpecScore.Part.Subject, Int, String)])
  func takesPointsByTheDocumentedFormula(
    codes: [Diagnostic.Code], subject: SpecScore.Part.Subject, points: Int, reason: String
  ) throws {
    let score = try #require(SpecScoring.score(of: project, by: findings(codes)))
    let part = try #require(score.parts.first { $0.subject == subject })
    #expect(part.points == points)
    #expect(part.reason == reason)
    #expect(score.parts.allSatisfy { $0.subject == subject || $0.points == $0.maximum })
    let lost = part.maximum - points
    // 75 points can be had without risks, external dependencies, figures and stories.
    #expect(score.total == 100 * (75 - lost) / 75)
  }

  @Test func countsALineOnceAndItsFaultBeforeItsDoubt() throws {
    let line = Fixture.span(3)
    let needless = Diagnostic(.init(.needlessDependency, "a doubt"), at: line)
    let again = Diagnostic(.init(.needlessDependency, "another doubt"), at: line)
    let unknown = Diagnostic(.init(.unknownDependency, "a fault"), at: line)
    let totals = [[needless], [needless, again], [needless, unknown], [unknown]].map {
      SpecScoring.score(of: project, by: $0)?.parts[2].points
    }
    #expect(totals == [19, 19, 18, 18])
  }

  @Test func countsAFindingForAllThatItSpeaksOf() throws {
    let effort = Diagnostic(
      .init(.missingEffort, "none of the 10 tasks has an effort", subjectCount: 10),
      at: Fixture.span(3))
    let orphans = Diagnostic(
      .init(.orphanTask, "4 tasks", subjectCount: 4), at: Fixture.span(4))
    let score = try #require(SpecScoring.score(of: project, by: [effort, orphans]))
    #expect(score.parts[1].reason == "effort known for 0 of 10 tasks")
    #expect(score.parts[1].points == 0)
    #expect(score.parts[2].reason == "4 doubts among 10 tasks")
  }

  @Test func countsEffortsThatAreAssumedWithoutAFinding() throws {
    var project = project
    project.assumptions = project.activities.map { .defaultEffort($0.id, $0.effort) }
    let score = try #require(SpecScoring.score(of: project, by: []))
    #expect(score.parts[1].points == 0)
    #expect(score.parts[1].reason == "effort known for 0 of 10 tasks")
  }

  @Test func isNoneWithoutTasks() {
    #expect(SpecScoring.score(of: Fixture.project([]), by: []) == nil)
  }

  /// Notes are matters of notation; every other finding costs a point, wherever it belongs.
  @Test(arguments: Diagnostic.Code.allCases)
  func isLessThanAHundredForAnyFindingButNotes(code: Diagnostic.Code) throws {
    let score = try #require(SpecScoring.score(of: project, by: findings([code])))
    #expect((score.total == 100) == (code.severity == .note))
  }

  /// Mending never lowers the score, nor a part of it: of some findings less one it is no less.
  @Test(arguments: UInt64(0)..<200)
  func neverFallsWhenAFindingIsMended(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 1...30, using: &random)
    var found = (0..<count).compactMap { _ in
      Diagnostic.Code.allCases.randomElement(using: &random).map { code in
        Diagnostic(
          .init(code, "a finding"), at: Fixture.span(Int.random(in: 1...20, using: &random)))
      }
    }
    var score = try #require(SpecScoring.score(of: project, by: found))
    while !found.isEmpty {
      found.remove(at: Int.random(in: found.indices, using: &random))
      let mended = try #require(SpecScoring.score(of: project, by: found))
      #expect(mended.total >= score.total)
      #expect(zip(mended.parts, score.parts).allSatisfy { $0.points >= $1.points })
      #expect((0...100).contains(score.total))
      score = mended
    }
    #expect(score.total == 100)
  }

  /// Ten tasks in a row, two phases, two people.
  private var project: Project {
    let ids = (1...10).map { "BE\($0)" }
    return Fixture.project(
      ids.map { Fixture.activity($0, phase: 0) },
      links: zip(ids, ids.dropFirst()).map { "\($0)>\($1)" },
      phases: [
        Fixture.phase(0, "Build", "2026-10-05", "2026-10-30"),
        Fixture.phase(1, "Testing", "2026-11-02", "2026-11-06", role: .block(workdays: 5)),
      ],
      people: ["Ana", "Bo"].map { Person(id: .init($0), skills: [Skill("BE"): .full]) })
  }

  /// Findings with the given codes, each in a line of its own.
  private func findings(_ codes: [Diagnostic.Code]) -> [Diagnostic] {
    codes.enumerated().map { Diagnostic(.init($1, "a finding"), at: Fixture.span($0 + 1)) }
  }
}
