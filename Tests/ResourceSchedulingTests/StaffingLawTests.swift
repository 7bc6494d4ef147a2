import NetworkAnalysis
import PlanModel
import PlanTestSupport
import ResourceScheduling
import Synchronization
import Testing

/// What holds of the staffing of every project.
struct StaffingLawTests {
  /// Plans that there are staffings for, in every tenth.
  static let some = stride(from: 0, to: 250, by: 5).map { RandomPlan.all[$0] }

  @Test(arguments: RandomPlan.all)
  func boundsTheFinishOfItsSchedule(plan: RandomPlan) throws {
    let staffing = try plan.project.staffingPlan(StaffingRequest([.finish]))
    let bound = try #require(staffing.earliestFinish)
    #expect(bound <= plan.schedule.finish)
  }

  /// Every set of people has offered by then what only they can do.
  ///
  /// The calendars and all sets are looked at one by one here.
  @Test(arguments: RandomPlan.all)
  func boundsTheFinishByTheLoadOfEverySetOfPeople(plan: RandomPlan) throws {
    let project = plan.project
    let staffing = try project.staffingPlan(StaffingRequest([.finish]))
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

  /// The end of the critical path bounds it too; alone, it is what a project without work has.
  @Test(arguments: RandomPlan.all)
  func boundsTheFinishNoWorseThanTheCriticalPath(plan: RandomPlan) throws {
    let staffing = try plan.project.staffingPlan(StaffingRequest([.finish]))
    let bound = try #require(staffing.earliestFinish)
    // Everybody once for each task: nobody ever has two things to do.
    let crowd = plan.project.withCopiesOfEverybody
    let network = try crowd.network()
    guard
      case .staffed(let free) = StaffingPlanner.plan(
        crowd, network: network, request: StaffingRequest([.finish]))
    else {
      Issue.record("no staffing of many people")
      return
    }
    #expect(try #require(free.earliestFinish) <= bound)
  }

  /// Without a limit, each task goes to whoever does it for the least money.
  @Test(arguments: some)
  func costsTheLeastTaskByTask(plan: RandomPlan) throws {
    let project = plan.project.paid
    let staffing = try project.staffingPlan(StaffingRequest([.cost]))
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
    let least = try #require(try project.staffingPlan(StaffingRequest([.cost])).values.first)
    #expect(least.bound <= cost + 1e-6)
  }

  @Test(arguments: some)
  func keepsEachObjectiveWhileTheNextIsMadeSmall(plan: RandomPlan) throws {
    let project = plan.project.paid
    for objectives: [StaffingObjective] in [
      [.finish, .cost, .balance], [.cost, .balance, .finish], [.balance, .finish, .cost],
    ] {
      let all = try project.staffingPlan(StaffingRequest(objectives))
      let first = try project.staffingPlan(StaffingRequest([objectives[0]]))
      #expect(all.values.map(\.objective) == objectives)
      #expect(all.values.first == first.values.first)
      #expect(all.values.allSatisfy { $0.bound <= $0.value && $0.value.isFinite })
      #expect(try project.staffingPlan(StaffingRequest(objectives)) == all)
    }
  }

  @Test(arguments: some)
  func givesEveryTaskToPeopleWhoMayDoIt(plan: RandomPlan) throws {
    let staffing = try plan.project.staffingPlan(StaffingRequest([.balance]))
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
    let staffing = try plan.project.staffingPlan(request)
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

  /// The same with everybody once for each activity; owners stay alone.
  fileprivate var withCopiesOfEverybody: Project {
    var project = self
    project.team.people += project.activities.indices.flatMap { number in
      team.people.map { person in
        Person(
          id: Person.ID("\(person.id) \(number)"), skills: person.skills,
          capacity: person.capacity, leave: person.leave, from: person.from,
          until: person.until)
      }
    }
    return project
  }
}
