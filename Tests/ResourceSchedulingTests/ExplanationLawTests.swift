import PlanModel
import PlanTestSupport
import ResourceScheduling
import Testing

/// What holds of the explanation of every activity of every plan.
struct ExplanationLawTests {
  /// A plan with the explanations of all its activities and its times from the definition.
  struct Explained {
    let project: Project
    let schedule: Schedule
    let tasks: [TaskExplanation]
    let times: EarliestTimes

    init(_ plan: RandomCrewPlan) {
      project = plan.project
      schedule = plan.schedule
      let explainer = ScheduleExplainer(
        plan.schedule, project: plan.project, network: plan.network)
      tasks = plan.project.activities.indices.map(explainer.explanation)
      times = EarliestTimes(plan.schedule, of: plan.project)
    }

    func position(of id: Activity.ID) throws -> Int {
      try #require(project.activities.firstIndex { $0.id == id })
    }
  }

  private static let plans = Array(RandomCrewPlan.all.prefix(80))

  @Test(arguments: plans)
  func namesExactlyWhatAloneWouldHoldAnActivity(plan: RandomCrewPlan) throws {
    let explained = Explained(plan)
    #expect(explained.times.start == plan.schedule.entries.map(\.start.minutes))
    for (position, task) in explained.tasks.enumerated() {
      guard let last = task.chain.last else {
        #expect(plan.project.activities[position].isSettled)
        continue
      }
      let start = explained.times.start[position]
      var expected: Set<Hold> = []
      for tie in explained.times.ties where tie.head == position {
        let run = explained.times.run(of: position, ties: [tie], releases: [])
        if run.start == start { expected.insert(tie.hold) }
      }
      for (hold, minute) in explained.times.releases(of: position) {
        let run = explained.times.run(of: position, ties: [], releases: [minute])
        if run.start == start { expected.insert(hold) }
      }
      let named = last.holds.filter { if case .absence = $0 { false } else { true } }
      #expect(Set(named) == expected)
      #expect(named.count == expected.count, "named twice: \(named)")
    }
  }

  @Test(arguments: plans)
  func leadsFromAReasonWithoutActivityToTheActivity(plan: RandomCrewPlan) throws {
    let explained = Explained(plan)
    for (position, task) in explained.tasks.enumerated()
    where !plan.project.activities[position].isSettled {
      #expect(task.chain.last?.activity == task.activity)
      #expect(task.chain.first?.followed.predecessor == nil)
      for (step, next) in zip(task.chain, task.chain.dropFirst()) {
        #expect(next.followed.predecessor == step.activity)
      }
      #expect(task.chain.allSatisfy { $0.holds.contains($0.followed) })
    }
  }

  @Test(arguments: plans)
  func movesAnActivityAsThePlanWithoutTheReasonDoes(plan: RandomCrewPlan) throws {
    let explained = Explained(plan)
    for (position, task) in explained.tasks.enumerated() {
      for move in task.moves + [task.together, task.strongest].compactMap({ $0 }) {
        let place = try explained.position(of: move.activity)
        let times = EarliestTimes(
          plan.schedule, of: plan.project, without: move.without, at: place)
        #expect(move.start.minutes == times.start[position], "\(task.activity) \(move.without)")
        #expect(move.finish.minutes == times.finish[position])
        #expect(move.end.minutes == times.end)
      }
    }
  }

  @Test(arguments: plans.prefix(40))
  func findsTheStrongestReasonOfTheChain(plan: RandomCrewPlan) throws {
    let explained = Explained(plan)
    for (position, task) in explained.tasks.enumerated() {
      var best = (explained.times.finish[position], explained.times.start[position])
      for step in task.chain {
        let place = try explained.position(of: step.activity)
        for hold in step.holds + step.interruptions.map(Hold.absence) where hold != .projectStart {
          let times = EarliestTimes(plan.schedule, of: plan.project, without: [hold], at: place)
          let found = (times.finish[position], times.start[position])
          if found < best { best = found }
        }
      }
      let entry = plan.schedule.entries[position]
      let found = task.strongest.map { ($0.finish, $0.start) } ?? (entry.finish, entry.start)
      #expect((found.0.minutes, found.1.minutes) == best, "\(task.activity)")
    }
  }

  /// Tries every minute for every candidate.
  @Test(arguments: plans.prefix(16))
  func findsTheEarliestFinishOfEveryCandidate(plan: RandomCrewPlan) throws {
    let explained = Explained(plan)
    for (position, task) in explained.tasks.enumerated() {
      let activity = plan.project.activities[position]
      let crew = plan.schedule.entries[position].people
      #expect(crew.isEmpty == task.candidates.isEmpty)
      #expect(Set(task.candidates.filter(\.isChosen).map(\.person)) == Set(crew))
      for candidate in task.candidates {
        let isMember = crew.contains(candidate.person)
        let crews =
          isMember
          ? [crew]
          : crew.filter { crew.count == 1 || $0 != activity.owner }.map { replaced in
            crew.map { $0 == replaced ? candidate.person : $0 }
          }
        let finishes = crews.map { earliestFinish(of: position, by: $0, in: explained) }
        #expect(candidate.finish?.minutes == finishes.min(), "\(task.activity) \(candidate)")
        if isMember, candidate.finish == plan.schedule.entries[position].finish {
          #expect(candidate.end == plan.schedule.finish)
        }
      }
    }
  }

  private func earliestFinish(
    of position: Int, by crew: [Person.ID], in explained: Explained
  ) -> Int {
    let times = explained.times
    let related = times.ties.filter {
      if $0.head == position, case .relation = $0.hold { true } else { false }
    }
    var minute = times.releases(of: position).map(\.minute).max() ?? 0
    while true {
      if times.isAttended(minute, by: crew) {
        let run = (start: minute, finish: times.finish(of: position, from: minute, by: crew))
        if keeps(related, run, in: times), isFree(position, crew, run, in: explained) {
          return run.finish
        }
      }
      minute += 1
    }
  }

  private func keeps(
    _ ties: [EarliestTimes.Tie], _ run: (start: Int, finish: Int), in times: EarliestTimes
  ) -> Bool {
    ties.allSatisfy { tie in
      switch tie.kind {
      case .finishToStart: run.start >= times.finish[tie.tail] + tie.lag
      case .startToStart: run.start >= times.start[tie.tail] + tie.lag
      case .finishToFinish: run.finish >= times.finish[tie.tail] + tie.lag
      case .startToFinish: run.finish >= times.start[tie.tail] + tie.lag
      }
    }
  }

  private func isFree(
    _ position: Int, _ crew: [Person.ID], _ run: (start: Int, finish: Int), in explained: Explained
  ) -> Bool {
    let others = explained.schedule.entries.indices.filter { other in
      other != position && explained.schedule.entries[other].start.minutes < run.finish
        && run.start < explained.schedule.entries[other].finish.minutes
    }.map { explained.schedule.entries[$0] }
    guard !others.contains(where: { $0.people.contains(where: crew.contains) }) else {
      return false
    }
    return explained.project.activities[position].needs.allSatisfy { need in
      let size = explained.project.team.pools.first { $0.id == need.pool }?.units ?? 0
      let taken = others.flatMap { $0.units.filter { $0.pool == need.pool }.flatMap(\.numbers) }
      return size - Set(taken).count >= need.units
    }
  }

  /// What explains the scheduler's own plans ends in the chain of the critical path.
  @Test(arguments: RandomPlan.all.prefix(100))
  func explainsTheFinishByTheCriticalPath(plan: RandomPlan) throws {
    let explainer = ScheduleExplainer(
      plan.schedule, project: plan.project, network: plan.network)
    let analysis = ScheduleAnalyzer.analyze(
      plan.schedule, project: plan.project, network: plan.network)
    let last = try #require(analysis.criticalPath.last)
    let position = try #require(
      plan.project.activities.firstIndex { $0.id == last.activity })
    let chain = explainer.explanation(of: position).chain.map(\.activity)
    // An absence ends the critical path; the explanation says what ended within it.
    #expect(chain.suffix(analysis.criticalPath.count) == analysis.criticalPath.map(\.activity)[...])
  }
}
