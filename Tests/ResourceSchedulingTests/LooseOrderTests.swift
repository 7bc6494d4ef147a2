import NetworkAnalysis
import PlanModel
import PlanTestSupport
import ResourceScheduling
import Testing

/// Plans in which an activity may come before one that it waits for.
struct LooseOrderTests {
  /// A few tasks for one or two people, with relations of all kinds, lags and leads.
  static func project(seed: UInt64) -> Project {
    var random = SplitMix64(seed: 31_000 + seed)
    let names = Bool.random(using: &random) ? ["Ana"] : ["Ana", "Bob"]
    let people = names.map { name in
      var person = SmallProject.person(name, "BE")
      if Int.random(in: 0..<3, using: &random) == 0 {
        let day = SmallProject.start.adding(days: Int.random(in: 0..<6, using: &random))
        person.leave = [day...day]
      }
      if Int.random(in: 0..<3, using: &random) == 0 {
        person.capacity = Array(repeating: Rate(permille: 500), count: 7)
      }
      return person
    }
    let count = Int.random(in: 2...4, using: &random)
    var project = SmallProject(
      work: (0..<count).map { number in
        ("T\(number)", "BE", Double([1, 2, 4, 6, 10][Int.random(in: 0..<5, using: &random)]))
      }, people: people
    ).project
    for position in project.activities.indices where Bool.random(using: &random) {
      project.activities[position].notBefore = SmallProject.start.adding(
        days: Int.random(in: 0..<6, using: &random))
    }
    for head in 1..<count {
      for tail in 0..<head where Int.random(in: 0..<5, using: &random) < 2 {
        let kind = PrecedenceRelation.Kind.allCases[Int.random(in: 0..<4, using: &random)]
        let lag = [-480, -120, -60, 0, 0, 60][Int.random(in: 0..<6, using: &random)]
        project.relations.append(
          PrecedenceRelation(
            from: project.activities[tail].id, to: project.activities[head].id, kind: kind,
            lag: .minutes(lag), span: project.activities[head].span))
      }
    }
    return project
  }

  /// Who hands over to the next shift works before it, though the relation names it second.
  static func shifts() -> Project {
    let span = SourceSpan(file: "small.md", line: 1, column: 1, length: 1)
    var project = SmallProject(
      work: [("Late", "BE", 4), ("Early", "BE", 4)], people: [SmallProject.person("Ana", "BE")]
    ).project
    project.activities[0].notBefore = SmallProject.start.adding(days: 5)
    project.relations = [
      PrecedenceRelation(
        from: .init("Late"), to: .init("Early"), kind: .startToFinish, lag: .zero, span: span)
    ]
    return project
  }

  @Test func letsAStartToFinishSuccessorEndWhenItsPredecessorBegins() throws {
    let project = Self.shifts()
    let result = try project.scheduled()
    // Monday the 6th is the fourth working day; Early takes the last half of the third.
    #expect(result.schedule.entries.map(\.start.minutes) == [3 * 480, 3 * 480 - 240])
    #expect(result.isProvenOptimal)
    let analysis = ScheduleAnalyzer.analyze(
      result.schedule, project: project, network: try project.network())
    #expect(analysis.criticalPath.map(\.activity.text) == ["Late"])
    #expect(
      analysis.entries[1].drivers == [.relation(.init("Late"), .startToFinish)])
    #expect(analysis.entries.map(\.totalFloat.minutes) == [0, 0])
    #expect(analysis.entries.map(\.isCritical) == [true, true])
  }

  @Test(arguments: (0..<300).map { UInt64($0) })
  func findsTheOptimumOfTinyPlans(seed: UInt64) throws {
    let project = Self.project(seed: seed)
    let optimum = try #require(PlanEnumeration(project).best()?.end)
    let result = try project.scheduled(SchedulingOptions())
    #expect(ScheduleChecker.violations(of: result.schedule, in: project).isEmpty)
    #expect(result.schedule.finish.minutes == optimum)
  }

  @Test(arguments: (0..<300).map { UInt64($0) })
  func explainsWhatHoldsTinyPlans(seed: UInt64) throws {
    let project = Self.project(seed: seed)
    let schedule = try project.scheduled().schedule
    let network = try project.network()
    let pass = try #require(FixedOrderPass(of: schedule, project: project, network: network))
    let times = try #require(pass.plannedTimes())
    #expect(times.start == schedule.entries.map(\.start.minutes))
    let earliest = EarliestTimes(schedule, of: project)
    #expect(earliest.start == times.start && earliest.finish == times.finish)
    let explainer = ScheduleExplainer(schedule, project: project, network: network)
    for position in project.activities.indices {
      let explanation = explainer.explanation(of: position)
      #expect(explanation.chain.last?.activity == project.activities[position].id)
      for move in explanation.moves {
        #expect(move.end <= schedule.finish && move.start <= schedule.entries[position].start)
      }
    }
    let analysis = ScheduleAnalyzer.analyze(schedule, project: project, network: network)
    #expect(!analysis.criticalPath.isEmpty)
  }

  /// Started so late, an activity leaves the end where it is; a minute more of presence does not.
  @Test(arguments: (0..<300).map { UInt64($0) })
  func keepsTheEndWithinTheTotalFloat(seed: UInt64) throws {
    let project = Self.project(seed: seed)
    let schedule = try project.scheduled().schedule
    let network = try project.network()
    let pass = try #require(FixedOrderPass(of: schedule, project: project, network: network))
    let analysis = ScheduleAnalyzer.analyze(schedule, project: project, network: network)
    for (position, entry) in analysis.entries.enumerated() {
      var releases = pass.plannedReleases
      releases[position] = schedule.entries[position].start.minutes + entry.totalFloat.minutes
      let kept = pass.times(efforts: pass.plannedEfforts, releases: releases)
      #expect(kept?.end == schedule.finish.minutes)
      releases[position] += 1
      let late = pass.times(efforts: pass.plannedEfforts, releases: releases)
      #expect(late.map { $0.end > schedule.finish.minutes } ?? true)
    }
  }
}
