import NetworkAnalysis
import PlanModel
import PlanTestSupport
import Testing

struct CriticalPathMethodTests {
  /// Laws hold for all of these.
  static let randomProjects = (0..<300).map { RandomProject(seed: UInt64($0)) }

  @Test(arguments: randomProjects)
  func respectsEveryRelationAtItsEarliestAndItsLatest(random: RandomProject) throws {
    let (analysis, times) = try analyse(random.project)
    for relation in random.project.relations {
      let tail = try #require(times[relation.predecessor])
      let head = try #require(times[relation.successor])
      // Spelled out by events, not through the offset that the pass uses.
      for (a, b) in [
        ((tail.earlyStart, tail.earlyFinish), (head.earlyStart, head.earlyFinish)),
        ((tail.lateStart, tail.lateFinish), (head.lateStart, head.lateFinish)),
      ] {
        switch relation.kind {
        case .finishToStart: #expect(b.0 >= a.1 + relation.lag)
        case .startToStart: #expect(b.0 >= a.0 + relation.lag)
        case .finishToFinish: #expect(b.1 >= a.1 + relation.lag)
        case .startToFinish: #expect(b.1 >= a.0 + relation.lag)
        }
      }
    }
    for time in analysis.times {
      #expect(time.earlyStart >= .start)
      #expect(time.lateFinish <= analysis.finish)
    }
  }

  @Test(arguments: randomProjects)
  func keepsFreeFloatBetweenZeroAndTotalFloat(random: RandomProject) throws {
    let (analysis, _) = try analyse(random.project)
    for time in analysis.times {
      #expect(.zero <= time.freeFloat && time.freeFloat <= time.totalFloat)
    }
  }

  @Test(arguments: randomProjects)
  func movesTheFinishWhenAnActivityOutgrowsItsFloat(random: RandomProject) throws {
    let network = try network(of: random.project)
    let durations = random.project.activities.map(\.effort.fullSpeedDuration)
    let ids = random.project.activities.map(\.id)
    let analysis = network.criticalPathAnalysis(durations: durations, ids: ids)
    for (position, time) in analysis.times.enumerated() {
      // Delay the start by the float, then by one minute more.
      for extra in [0, 1] {
        var releases = Array(repeating: 0, count: ids.count)
        releases[position] = time.earlyStart.minutes + time.totalFloat.minutes + extra
        let starts = network.earlyStarts(durations: durations.map(\.minutes), releases: releases)
        let finish = zip(starts, durations).map { $0 + $1.minutes }.max() ?? 0
        #expect((finish == analysis.finish.minutes) == (extra == 0))
      }
    }
  }

  @Test(arguments: randomProjects)
  func givesADrivingPathOfActivitiesWithoutFloatThatEndsAtTheFinish(random: RandomProject) throws {
    let (analysis, times) = try analyse(random.project)
    let path = analysis.criticalPath
    let last = try #require(path.last)
    #expect(times[last]?.earlyFinish == analysis.finish)
    for id in path { #expect(times[id]?.totalFloat == .zero) }
    for (tail, head) in zip(path, path.dropFirst()) {
      let isTied = random.project.relations.contains {
        $0.predecessor == tail && $0.successor == head
      }
      #expect(isTied)
    }
  }

  /// A 3-day task before a 2-day task, by each kind of relation with each lag.
  @Test(arguments: [
    (PrecedenceRelation.Kind.finishToStart, 0, 3), (.finishToStart, 2, 5), (.finishToStart, -1, 2),
    (.startToStart, 0, 0), (.startToStart, 2, 2), (.finishToFinish, 0, 1), (.finishToFinish, 2, 3),
    (.startToFinish, 0, 0), (.startToFinish, 4, 2),
  ])
  func placesATwoDayTaskAfterAThreeDayTask(
    kind: PrecedenceRelation.Kind, lagDays: Int, startDay: Int
  ) throws {
    let network = try #require(
      PrecedenceNetwork(
        count: 2, arcs: [.init(tail: 0, head: 1, kind: kind, lag: lagDays * 480)]))
    let analysis = network.criticalPathAnalysis(
      durations: [.minutes(3 * 480), .minutes(2 * 480)], ids: [.init("A"), .init("B")])
    #expect(analysis.times[1].earlyStart == WorkMoment(minutes: startDay * 480))
  }

  /// Hillier and Lieberman, "Introduction to Operations Research", the Reliable Construction
  /// example: 44 weeks along A–B–C–E–F–J–L–N.
  @Test func findsTheCriticalPathOfTheReliableConstructionCompany() throws {
    let weeks = [2, 4, 10, 6, 4, 5, 7, 9, 7, 8, 4, 5, 2, 6]
    let before = [
      "B": "A", "C": "B", "D": "C", "E": "C", "F": "E", "G": "D", "H": "EG", "I": "C", "J": "FI",
      "K": "J", "L": "J", "M": "H", "N": "KL",
    ]
    let names = "ABCDEFGHIJKLMN".map { String($0) }
    let arcs = names.flatMap { head in
      (before[head] ?? "").map { tail in
        PrecedenceNetwork.Arc(
          tail: names.firstIndex(of: String(tail)) ?? -1, head: names.firstIndex(of: head) ?? -1,
          kind: .finishToStart, lag: 0)
      }
    }
    let network = try #require(PrecedenceNetwork(count: names.count, arcs: arcs))
    let analysis = network.criticalPathAnalysis(
      durations: weeks.map { .minutes($0) }, ids: names.map(Activity.ID.init))
    #expect(analysis.finish.minutes == 44)
    #expect(analysis.criticalPath.map(\.text).joined() == "ABCEFJLN")
    let floats = Dictionary(
      uniqueKeysWithValues: zip(names, analysis.times.map(\.totalFloat.minutes)))
    #expect(floats["D"] == 4 && floats["G"] == 4 && floats["H"] == 4 && floats["M"] == 4)
    #expect(floats["I"] == 2 && floats["K"] == 1)
  }

  @Test func namesTheRelationsOfEveryCycle() throws {
    var project = RandomProject(seed: 1).project
    let activity = project.activities[0]
    project.activities = (0..<6).map { number in
      Activity(
        id: .init("T\(number)"), title: "", discipline: activity.discipline,
        estimate: activity.estimate, effort: activity.effort, span: activity.span)
    }
    let pairs = [(0, 1), (1, 2), (2, 0), (2, 3), (4, 5), (5, 4), (3, 4)]
    project.relations = pairs.map {
      PrecedenceRelation(
        from: .init("T\($0.0)"), to: .init("T\($0.1)"), span: activity.span)
    }
    guard case .cyclic(let cycles) = PrecedenceNetwork.build(project) else {
      Issue.record("the cycles were not found")
      return
    }
    let names = cycles.map { $0.relations.map { "\($0.predecessor)>\($0.successor)" } }
    #expect(names == [["T0>T1", "T1>T2", "T2>T0"], ["T4>T5", "T5>T4"]])
  }

  private func network(of project: Project) throws -> PrecedenceNetwork {
    guard case .acyclic(let network) = PrecedenceNetwork.build(project) else {
      throw UnexpectedCycle()
    }
    return network
  }

  private func analyse(
    _ project: Project
  ) throws -> (CriticalPathAnalysis, [Activity.ID: CriticalPathAnalysis.Times]) {
    let ids = project.activities.map(\.id)
    let analysis = try network(of: project).criticalPathAnalysis(
      durations: project.activities.map(\.effort.fullSpeedDuration), ids: ids)
    return (analysis, Dictionary(uniqueKeysWithValues: zip(ids, analysis.times)))
  }
}

/// Thrown when a random project, whose relations only lead onward, is said to have a cycle.
struct UnexpectedCycle: Error {}
