import PlanModel
import PlanTestSupport
import ResourceScheduling
import Testing

/// A way to spoil a schedule that always makes it wrong.
enum Mutation: CaseIterable {
  /// The finish follows from the start, so any other is wrong.
  case moveFinish
  /// The project has no minutes before its start.
  case startBeforeTheProject
  /// The earliest or latest event that a relation allows is left by a minute.
  case breakRelation
  /// Two activities with effort that one person starts in the same minute run at the same time.
  case startTogether
  /// A minute before a release is too early.
  case startBeforeRelease
  /// Nobody works in a minute in which they are away.
  case startWhileAway
  /// Somebody without the skill, or another than the owner, takes over.
  case giveToTheIneligible
  /// Nobody knows this person.
  case giveToAStranger
  /// Two entries change places, so neither is where its activity is.
  case swapEntries
  /// An activity is left out.
  case dropEntry
  /// An activity is done twice.
  case repeatEntry

  /// Spoils the schedule, or returns `nil` if the project gives no occasion.
  func spoil(
    _ schedule: Schedule, of project: Project, using random: inout SplitMix64
  ) -> Schedule? {
    var spoiled = schedule
    let position = Int.random(in: 0..<schedule.entries.count, using: &random)
    let entry = schedule.entries[position]
    let activity = project.activities[position]
    switch self {
    case .moveFinish:
      let shift = Int.random(in: 1...500, using: &random)
      spoiled.entries[position].finish.minutes += Bool.random(using: &random) ? shift : -shift
    case .startBeforeTheProject:
      spoiled.entries[position].start.minutes = -Int.random(in: 1...500, using: &random)
    case .breakRelation:
      guard let relation = project.relations.randomElement(using: &random),
        let head = project.activities.firstIndex(where: { $0.id == relation.successor }),
        let tail = schedule.entries.first(where: { $0.activity == relation.predecessor })
      else { return nil }
      switch relation.kind {
      case .finishToStart: spoiled.entries[head].start = tail.finish + relation.lag
      case .startToStart: spoiled.entries[head].start = tail.start + relation.lag
      case .finishToFinish: spoiled.entries[head].finish = tail.finish + relation.lag
      case .startToFinish: spoiled.entries[head].finish = tail.start + relation.lag
      }
      let isFinish = relation.kind == .finishToFinish || relation.kind == .startToFinish
      if isFinish { spoiled.entries[head].finish.minutes -= 1 }
      if !isFinish { spoiled.entries[head].start.minutes -= 1 }
    case .startTogether:
      let others = schedule.entries.indices.filter { other in
        other != position && schedule.entries[other].people == entry.people
          && project.activities[other].effort > .zero
      }
      guard activity.effort > .zero, let other = others.randomElement(using: &random) else {
        return nil
      }
      let length = entry.finish - entry.start
      spoiled.entries[position].start = schedule.entries[other].start
      spoiled.entries[position].finish = schedule.entries[other].start + length
    case .startBeforeRelease:
      let release = project.releaseMoment(of: activity, on: project.axis)
      guard release > .start else { return nil }
      spoiled.entries[position].start.minutes = release.minutes - 1
    case .startWhileAway:
      guard activity.effort > .zero,
        let person = project.team.people.first(where: { $0.id == entry.people.first })
      else { return nil }
      let axis = project.axis
      let away = (0..<40).filter { person.capacity(on: axis.date(ofWorkday: $0)) == .none }
      guard let day = away.randomElement(using: &random) else { return nil }
      let minute = Int.random(in: 0..<axis.minutesPerDay, using: &random)
      spoiled.entries[position].start.minutes = day * axis.minutesPerDay + minute
    case .giveToTheIneligible:
      let eligible = Set(project.eligiblePeople(for: activity).map(\.id))
      let others = project.team.people.map(\.id).filter { !eligible.contains($0) }
      guard let other = others.randomElement(using: &random) else { return nil }
      spoiled.entries[position].people = [other]
    case .giveToAStranger:
      spoiled.entries[position].people = [Person.ID("Nobody")]
    case .swapEntries:
      guard schedule.entries.count > 1 else { return nil }
      spoiled.entries.swapAt(position, (position + 1) % schedule.entries.count)
    case .dropEntry:
      spoiled.entries.remove(at: position)
    case .repeatEntry:
      spoiled.entries.insert(entry, at: position)
    }
    return spoiled
  }
}

struct CheckerMutationTests {
  @Test(arguments: Mutation.allCases)
  func catchesEveryCorruption(mutation: Mutation) {
    var caught = 0
    for plan in RandomPlan.all.prefix(60) {
      var random = SplitMix64(seed: 1_000 + plan.seed)
      for _ in 0..<10 {
        guard let spoiled = mutation.spoil(plan.schedule, of: plan.project, using: &random)
        else { continue }
        let violations = ScheduleChecker.violations(of: spoiled, in: plan.project)
        #expect(!violations.isEmpty, "seed \(plan.seed)")
        caught += 1
      }
    }
    // Eleven kinds: more than a thousand corruptions in all.
    #expect(caught >= 100)
  }

  @Test func namesTheRuleThatIsBroken() throws {
    let project = WorkedExampleTests.anaAndBob
    let schedule = try project.scheduled().schedule
    var late = schedule
    late.entries[0].finish.minutes += 1
    #expect(
      ScheduleChecker.violations(of: late, in: project)
        == [.wrongFinish(.init("A"), expected: schedule.entries[0].finish)])
    var given = schedule
    given.entries[0].people = [Person.ID("Ana")]
    #expect(
      ScheduleChecker.violations(of: given, in: project).first
        == .ineligible(.init("A"), .init("Ana")))
    var twice = schedule
    twice.entries[2] = twice.entries[1]
    #expect(
      ScheduleChecker.violations(of: twice, in: project)
        == [.incomplete(expected: .init("C"), found: .init("B"))])
  }
}
