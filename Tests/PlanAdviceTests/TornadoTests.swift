import PlanAdvice
import PlanModel
import PlanTestSupport
import RiskSimulation
import Synchronization
import Testing

struct TornadoTests {
  private static func bar(_ subject: Switch, in tornado: Tornado) throws -> Tornado.Bar {
    try #require((tornado.bars + tornado.together).first { $0.subject == subject })
  }

  @Test func saysWhatLeaveCosts() throws {
    var (ana, bo) = (SampleHires.person("Ana", "BE"), SampleHires.person("Bo", "FE"))
    ana.leave = [SampleHires.start.adding(days: 1)...SampleHires.start.adding(days: 3)]
    bo.leave = [SampleHires.start...SampleHires.start]
    let project = SampleHires.project(
      [SampleHires.task("BE-1", "BE", days: 5), SampleHires.task("FE-1", "FE", days: 2)],
      people: [ana, bo])
    let tornado = try #require(PlannedProject(project, trials: 30)).advice().tornado
    #expect(tornado.bars.map(\.subject) == [.leave(ana.id), .leave(bo.id)])
    #expect(try Self.bar(.leave(ana.id), in: tornado).p80 == .init(time: .minutes(3 * 480)))
    #expect(try Self.bar(.leave(bo.id), in: tornado).p80 == .none)
    #expect(tornado.together.map(\.subject) == [.leaves])
    #expect(try Self.bar(.leaves, in: tornado).p50 == .init(time: .minutes(3 * 480)))
  }

  /// Two risks that double the one task strike in 3 of 10 futures each: one or both in 51 of 100, so
  /// that P80 is twice the effort with either and the same with one; without both it is the effort.
  @Test func namesWhatCausesCostTogether() throws {
    var project = SampleHires.project(
      [SampleHires.task("BE-1", "BE", days: 10)], people: [SampleHires.person("Ana", "BE")])
    project.risks = [SampleHires.risk("Flood", likelihood: 0.3, impact: 1)]
    var second = Risk(
      id: .init(1), title: "Fire", likelihoodText: "", impactText: "", likelihood: 0.3,
      impact: .share(1),
      target: .everything, span: SampleHires.span)
    second.mitigation = "water"
    project.risks.append(second)
    let tornado = try #require(PlannedProject(project, trials: 1_000)).advice().tornado
    #expect(try Self.bar(.risk(.init(0)), in: tornado).p80.time == .zero)
    #expect(try Self.bar(.risk(.init(1)), in: tornado).p80.time == .zero)
    #expect(try Self.bar(.risks, in: tornado).p80.time == .minutes(10 * 480))
  }

  /// A task that is done twice, a person who falls ill, a delivery without a day that a risk puts
  /// off, and a risk of which something is left: each has its bar, and without all of them nothing
  /// is left to chance.
  @Test func namesEverythingThatMayHappen() throws {
    var tasks = [SampleHires.task("BE-1", "BE", days: 5), SampleHires.task("FE-1", "FE", days: 3)]
    tasks[0].rework = Rework(likelihood: 0.5, impact: .share(0.4))
    tasks[1].waitsFor = [.init("Vendor")]
    var ana = SampleHires.person("Ana", "BE")
    ana.sickDaysPerYear = 40
    var project = SampleHires.project(tasks, people: [ana, SampleHires.person("Bo", "FE")])
    let start = SampleHires.start
    project.externals = [ExternalDependency(id: .init("Vendor"), span: SampleHires.span)]
    project.externals[0].assumedArrival = start...start.adding(days: 11)
    project.risks = [SampleHires.risk("Strike", likelihood: 1, impact: 0.5)]
    project.risks[0].target = .activities([])
    project.risks[0].delays = [.init("Vendor")]
    project.risks[0].residual = Risk.Exposure(likelihood: 0.5, impact: .share(0.5))
    let causes: [Switch] = [
      .risk(.init(0)), .rework(.init("BE-1")), .arrivalSpread(.init("Vendor")), .sickness(ana.id),
    ]
    let plan = try #require(PlannedProject(project, trials: 400))
    let advice = plan.advice()
    #expect(Set(advice.tornado.bars.map(\.subject)) == Set(causes + [.arrival(.init("Vendor"))]))
    #expect(advice.tornado.bars.contains { $0.p80.time > .zero })
    let bare = plan.trials.ends(without: causes)
    #expect(Set(bare.releases) == [plan.schedule.finish.minutes])
    // Nothing of it counts in the bridge before its last part.
    let bridge = try #require(advice.bridge)
    #expect(
      bridge.steps.dropLast().map(\.release)
        == Array(repeating: plan.schedule.finish, count: bridge.steps.count - 1))
    #expect(bridge.end > plan.schedule.finish)
  }

  @Test func ranksTheCostliestFirst() {
    func bar(_ name: String, _ p50: Int, _ p80: Int) -> Tornado.Bar {
      Tornado.Bar(
        subject: .taskSpread(.init(name)), p50: .init(time: .minutes(p50)),
        p80: .init(time: .minutes(p80)))
    }
    let tornado = Tornado(
      bars: [bar("a", 1, -5), bar("b", 1, 7), bar("c", 2, 7), bar("d", 1, 7)], together: [],
      tasksLeftOut: 0)
    #expect(
      tornado.bars.map(\.subject)
        == ["c", "b", "d", "a"].map { .taskSpread(.init($0)) })
  }

  @Test(arguments: (0..<20).map { RandomProject(seed: $0, features: .all) })
  func switchesOffWithoutTouchingThePlan(random: RandomProject) throws {
    var project = random.project
    project.risks = [SampleHires.risk("Flood", likelihood: 0.4, impact: 0.5)]
    let ids = project.activities.map(\.id)
    let people = project.team.people.map(\.id)
    let switches: [Switch] =
      [
        .risk(.init(0)), .risks, .spread, .commonFactors, .beliefs, .arrivalSpreads, .arrivals,
        .daysGoneBy,
        .leaves, .reworks, .sicknesses, .calendar, .stories(.could, tasks: ids),
        .arrivalSpread(.init("Vendor")), .arrival(.init("Vendor")),
      ] + ids.map { .taskSpread($0) } + ids.map { .rework($0) } + people.map { .leave($0) }
      + people.map { .sickness($0) }
      + project.disciplines.map { .disciplineSpread($0) }
    for subject in switches {
      let changed = subject.applied(to: project)
      #expect(changed.activities.map(\.id) == ids)
      #expect(changed.team.people.map(\.id) == people)
      #expect(changed.relations == project.relations)
      #expect(changed.risks.map(\.id) == project.risks.map(\.id))
    }
    let bare = project.without(switches)
    #expect(bare.activities.allSatisfy { $0.belief == .certain && $0.openEffort == .zero })
    #expect(bare.risks.allSatisfy { $0.likelihood == 0 })
    #expect(bare.team.people.allSatisfy { $0.leave.isEmpty && $0.from == nil })
    #expect(bare.externals.allSatisfy { $0.arrival == nil })
  }

  @Test func keepsTheMedianWhenASpreadIsSwitchedOff() throws {
    var project = SampleHires.project(
      [SampleHires.task("BE-1", "BE", days: 10), SampleHires.task("BE-2", "BE", days: 6)],
      people: [SampleHires.person("Ana", "BE")])
    project.activities[0].belief = .historical
    project.activities[1].belief = .threePoint(
      low: .hours(24), mode: .hours(48), high: .hours(160))
    let changed = Switch.spread.applied(to: project).activities
    // The documented median of a single number is 0.95 of it.
    #expect(changed[0].belief == .constant(.hours(76)))
    // A long tail above the mode pulls the median above it.
    guard case .constant(let median) = changed[1].belief else {
      Issue.record("\(changed[1].belief)")
      return
    }
    #expect(median.hours > 60 && median.hours < 100)
    #expect(changed.map(\.effort) == project.activities.map(\.effort))
    let second = Switch.taskSpread(.init("BE-2")).applied(to: project)
    #expect(second.activities[0] == project.activities[0])
  }

  @Test func givesTheSameForAnyNumberOfThreads() throws {
    let plan = try #require(PlannedProject(RandomProject(seed: 8).project, trials: 100))
    let one = plan.advice(levers: 12)
    for threads in [2, 5] {
      let several = plan.advice(levers: 12, threads: threads)
      #expect(several.tornado == one.tornado && several.bridge == one.bridge)
      #expect(several.levers == one.levers && several.releases == one.releases)
    }
    #expect(!one.tornado.bars.isEmpty && one.levers?.levers.isEmpty == false)
  }

  @Test func endsWithWhatItHasWhenItIsStopped() throws {
    let plan = try #require(PlannedProject(RandomProject(seed: 8).project, trials: 20))
    let stopped = plan.advice(levers: 5, watch: RunWatch(shouldStop: { true }))
    #expect(stopped.isInterrupted && stopped.bridge == nil && stopped.tornado.bars.isEmpty)
    #expect(stopped.levers?.levers.isEmpty == true && stopped.levers?.withoutPlan == 0)
    #expect(stopped.releases.count == 20)
    let runs = Mutex(0)
    let watch = RunWatch(
      progress: { stage, done, total in
        runs.withLock { $0 += 1 }
        #expect(
          done <= total
            && (stage != .bridge || total == Bridge.parts(withDaysGoneBy: false).count - 1))
      }, shouldStop: { runs.withLock { $0 >= 9 } })
    let half = plan.advice(watch: watch)
    #expect(half.isInterrupted && half.bridge != nil)
    #expect(half.tornado.bars.count + half.tornado.together.count == 2)
  }
}

extension Gain {
  /// A gain that is certain.
  fileprivate init(time: WorkDuration) { self.init(time: time, errorMinutes: 0) }
}
