import NetworkAnalysis
import PlanModel
import PlanTestSupport
import ResourceScheduling
import Synchronization
import Testing

/// What holds of the staffing of every project.
struct StaffingLawTests {
  /// Some of the plans, for what takes several solves.
  static let some = stride(from: 0, to: 250, by: 10).map { RandomPlan.all[$0] }
  /// Enough for small plans.
  static let effort = StaffingEffort(cutRounds: 30, nodeLimit: 40, integerRounds: 3)

  @Test(arguments: RandomPlan.all)
  func boundsTheFinishOfItsSchedule(plan: RandomPlan) throws {
    let staffing = try plan.project.staffingPlan(
      StaffingRequest([.finish], effort: Self.effort), from: plan.schedule)
    let bound = try #require(staffing.earliestFinish)
    #expect(bound <= plan.schedule.finish)
  }

  /// Every set of people has offered by then what only they can do.
  ///
  /// The calendars and all sets are looked at one by one here.
  @Test(arguments: RandomPlan.all)
  func boundsTheFinishByTheLoadOfEverySetOfPeople(plan: RandomPlan) throws {
    let project = plan.project
    let staffing = try project.staffingPlan(
      StaffingRequest([.finish], effort: Self.effort), from: plan.schedule)
    let bound = try #require(staffing.earliestFinish?.minutes)
    let axis = project.axis
    let people = project.team.people
    let offered = people.map { person in
      stride(from: 0, to: bound, by: axis.minutesPerDay).reduce(0) { sum, minute in
        let day = axis.date(ofWorkday: minute / axis.minutesPerDay)
        return sum + person.capacity(on: day).permille * min(axis.minutesPerDay, bound - minute)
      }
    }
    for set in 1..<(1 << people.count) {
      let members = people.indices.filter { set & (1 << $0) != 0 }
      let work = project.activities.reduce(0) { sum, activity in
        let able = project.eligiblePeople(for: activity)
        guard able.allSatisfy({ one in members.contains { people[$0].id == one.id } }) else {
          return sum
        }
        let takes = able.compactMap { $0.skills[activity.discipline] }.map {
          (activity.effort.microminutes + $0.permille - 1) / $0.permille
        }
        return sum + (takes.min() ?? 0)
      }
      #expect(members.reduce(0) { $0 + offered[$1] } >= work)
    }
  }

  /// Every chain of finish–start links takes what the fastest people need, at full rate.
  @Test(arguments: RandomPlan.all)
  func boundsTheFinishByEveryChain(plan: RandomPlan) throws {
    let staffing = try plan.project.staffingPlan(
      StaffingRequest([.finish], effort: Self.effort), from: plan.schedule)
    let bound = try #require(staffing.earliestFinish?.minutes)
    var earliest = Array(repeating: 0, count: plan.project.activities.count)
    for activity in plan.network.topologicalOrder {
      let work = plan.project.activities[activity]
      let before = plan.network.incoming(activity).filter { $0.kind == .finishToStart }
      let rates = plan.project.eligiblePeople(for: work).map { person in
        (person.skills[work.discipline] ?? .none).permille
          * (person.capacity.map(\.permille).max() ?? 0)
      }
      let duration = work.effort.microminutes / max(1, rates.max() ?? 1)
      earliest[activity] = (before.map { earliest[$0.tail] + $0.lag }.max() ?? 0) + duration
    }
    #expect(bound >= earliest.max() ?? 0)
  }

  /// Without a limit, each task goes to whoever does it for the least money.
  @Test(arguments: some)
  func costsTheLeastTaskByTask(plan: RandomPlan) throws {
    let project = plan.project.paid
    let staffing = try project.staffingPlan(StaffingRequest([.cost]), from: plan.schedule)
    let cheapest = project.activities.reduce(0.0) { sum, activity in
      let costs = project.eligiblePeople(for: activity).compactMap { person -> Double? in
        guard let speed = person.skills[activity.discipline], let pay = person.hourlyRate else {
          return nil
        }
        return pay * activity.effort.hours * 1_000 / Double(speed.permille)
      }
      return sum + (costs.min() ?? 0)
    }
    let value = try #require(staffing.values.first)
    #expect(abs(value.value - cheapest) <= 0.01 + cheapest * 1e-6)
    #expect(value.isProven)
  }

  @Test(arguments: RandomPlan.all)
  func boundsTheCostOfEverySchedule(plan: RandomPlan) throws {
    let project = plan.project.paid
    let network = plan.network
    let cost = try #require(
      StaffingPlanner.cost(of: plan.schedule, in: project, network: network))
    let least = try #require(
      try project.staffingPlan(StaffingRequest([.cost]), from: plan.schedule).values.first)
    #expect(least.bound <= cost + 1e-6)
  }

  @Test(arguments: some)
  func keepsEachObjectiveWhileTheNextIsMadeSmall(plan: RandomPlan) throws {
    let project = plan.project.paid
    for objectives: [StaffingObjective] in [
      [.finish, .cost, .balance], [.cost, .balance, .finish], [.balance, .finish, .cost],
    ] {
      let all = try project.staffingPlan(
        StaffingRequest(objectives, effort: Self.effort), from: plan.schedule)
      // A limit on the cost that limits nothing: people with different pay are told apart.
      let first = try project.staffingPlan(
        StaffingRequest([objectives[0]], maxCost: 1e6, effort: Self.effort), from: plan.schedule)
      #expect(all.values.map(\.objective) == objectives)
      let same = try #require(zip(all.values, first.values).first { _ in true })
      guard same.0.isProven && same.1.isProven else { continue }
      #expect(abs(same.0.value - same.1.value) <= 1e-6 * max(1, same.1.value))
      #expect(all.values.allSatisfy { $0.bound <= $0.value && $0.value.isFinite })
      #expect(
        try project.staffingPlan(
          StaffingRequest(objectives, effort: Self.effort), from: plan.schedule) == all)
    }
  }

  @Test(arguments: some)
  func givesEveryTaskToPeopleWhoMayDoIt(plan: RandomPlan) throws {
    let staffing = try plan.project.staffingPlan(
      StaffingRequest([.balance], effort: Self.effort), from: plan.schedule)
    for (activity, people) in zip(plan.project.activities, staffing.candidates) {
      let able = Set(plan.project.eligiblePeople(for: activity).map(\.id))
      #expect(able.isSuperset(of: people))
      #expect(people.isEmpty == (activity.effort == .zero))
    }
  }

  /// Who ends the search has the staffing it began with, at least.
  @Test(arguments: some)
  func keepsWhatItHasWhenItIsEnded(plan: RandomPlan) throws {
    let heard = Mutex(0)
    var request = StaffingRequest([.finish, .balance])
    request.watch = { _ in
      heard.withLock { $0 += 1 }
      return false
    }
    let staffing = try plan.project.staffingPlan(request, from: plan.schedule)
    #expect(staffing.wasEnded)
    #expect(heard.withLock { $0 } >= 2)
    #expect(staffing.values.map(\.objective) == [.finish, .balance])
    #expect(try #require(staffing.earliestFinish) <= plan.schedule.finish)
  }
}

extension Project {
  /// The same with pay for everybody, different for all.
  fileprivate var paid: Project {
    var project = self
    for index in project.team.people.indices {
      project.team.people[index].hourlyRate = Double(40 + index * 37 % 50)
    }
    return project
  }
}
