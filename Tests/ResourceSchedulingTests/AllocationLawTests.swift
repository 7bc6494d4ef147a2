import NetworkAnalysis
import PlanModel
import PlanTestSupport
import ResourceScheduling
import Testing

/// What holds for the allocation of every project.
struct AllocationLawTests {
  /// A random project with rates, and small budgets for its search.
  struct Paid: Sendable, CustomTestStringConvertible {
    let seed: UInt64
    let project: Project
    let network: PrecedenceNetwork

    init?(seed: UInt64, of project: Project) {
      self.seed = seed
      var project = project
      var random = SplitMix64(seed: seed &+ 77)
      for index in project.team.people.indices {
        project.team.people[index].hourlyRate = Double(Int.random(in: 4...12, using: &random) * 10)
      }
      guard let network = try? project.network() else { return nil }
      self.project = project
      self.network = network
    }

    var testDescription: String { "seed \(seed)" }

    static let all = (0..<14).compactMap { seed in
      Paid(
        seed: seed, of: RandomProject(seed: seed, features: seed % 2 == 0 ? [] : .all).project)
    }
    static let tiny = (0..<20).compactMap {
      Paid(seed: UInt64($0), of: TinyOptimumTests.tiny(seed: $0))
    }

    func request(_ order: [StaffingObjective]) -> AllocationRequest {
      var request = AllocationRequest(order)
      request.scheduling = .brief
      request.staffing.nodeLimit = 30
      request.changes = 150
      return request
    }

    /// Minutes by which tasks finish after their own deadlines.
    func lateness(in schedule: Schedule) -> Int {
      let axis = project.axis
      return zip(project.activities, schedule.entries).reduce(0) { sum, task in
        guard let deadline = task.0.deadline, !task.0.isSettled else { return sum }
        return sum + max(0, task.1.finish.minutes - axis.moment(endOf: deadline).minutes)
      }
    }

    func plan(_ order: [StaffingObjective]) -> AllocationPlan? {
      let outcome = AllocationPlanner.plan(project, network: network, request: request(order))
      guard case .allocated(let plan) = outcome else { return nil }
      return plan
    }
  }

  private static let orders: [[StaffingObjective]] = [
    [.finish, .cost, .balance], [.cost, .finish, .balance], [.balance, .finish, .cost],
  ]

  /// The first objective's value is no worse than under any other order.
  @Test(arguments: Paid.all)
  func honoursTheOrderAndKeepsAllRules(random: Paid) throws {
    let plans = Self.orders.compactMap(random.plan)
    guard plans.count == Self.orders.count else { return }
    for plan in plans {
      #expect(ScheduleChecker.violations(of: plan.schedule, in: random.project).isEmpty)
      #expect(plan.values.allSatisfy { $0.bound <= $0.value && $0.bound >= 0 })
      let counted = try #require(
        StaffingPlanner.cost(of: plan.schedule, in: random.project, network: random.network))
      #expect(abs(counted - (plan.cost ?? -1)) < 1e-6)
      let rows = plan.people.reduce(0.0) { $0 + ($1.cost ?? 0) }
      #expect(abs(rows - counted) < 1e-6)
    }
    // An early finish also means that tasks keep their own deadlines, and that comes first.
    let ends = plans.map { (random.lateness(in: $0.schedule), $0.schedule.finish.minutes) }
    #expect(ends[0] <= ends[1] && ends[0] <= ends[2])
    let costs = plans.compactMap(\.cost)
    #expect(costs[1] <= costs[0] + 1e-3 && costs[1] <= costs[2] + 1e-3)
    let scheduled = ProjectScheduler.schedule(
      random.project, network: random.network, options: .brief)
    if case .scheduled(let result) = scheduled {
      #expect(ends[0] <= (random.lateness(in: result.schedule), result.schedule.finish.minutes))
    }
  }

  /// Each task alone with its cheapest person: no plan costs less, and it is reached and proved.
  @Test(arguments: Paid.all.filter { $0.seed % 2 == 0 })
  func reachesTheCheapestPeopleWhenTheCostCountsFirst(random: Paid) throws {
    guard let plan = random.plan([.cost]) else { return }
    guard random.project.team.people.allSatisfy({ $0.until == nil }) else { return }
    let cheapest = random.project.activities.reduce(0.0) { sum, activity in
      let costs = random.project.eligiblePeople(for: activity).map { person in
        let speed = person.skills[activity.discipline]?.permille ?? 1
        let thousandths = (activity.effort.microminutes + speed - 1) / speed
        return Double(thousandths) / 60_000 * (person.hourlyRate ?? 0)
      }
      return sum + (activity.effort > .zero ? costs.min() ?? 0 : 0)
    }
    let cost = try #require(plan.cost)
    #expect(abs(cost - cheapest) < 1e-6 * max(1, cheapest))
    #expect(plan.values.first?.isProven == true)
  }

  /// Brute force over all staffings and orders of a few tasks.
  @Test(arguments: Paid.tiny)
  func agreesWithAllPlansOfATinyProject(random: Paid) throws {
    let all = Enumeration(random.project).plans()
    guard !all.isEmpty, let plan = random.plan([.cost, .finish]),
      let early = random.plan([.finish, .cost])
    else { return }
    let leastCost = try #require(all.map(\.cost).min())
    let cheapFinish = try #require(
      all.filter { $0.cost <= leastCost + 1e-6 }.map(\.end).min())
    #expect(abs((plan.cost ?? -1) - leastCost) < 1e-6)
    #expect(plan.values[0].isProven)
    #expect(plan.schedule.finish.minutes >= cheapFinish)
    #expect(plan.values[1].bound <= Double(cheapFinish))
    let leastEnd = try #require(all.map(\.end).min())
    let earlyCost = try #require(all.filter { $0.end <= leastEnd }.map(\.cost).min())
    #expect(early.values[0].bound <= Double(leastEnd))
    if early.schedule.finish.minutes == leastEnd {
      #expect(early.values[1].bound <= earlyCost + 1e-6)
      #expect((early.cost ?? 0) >= earlyCost - 1e-6)
    }
  }
}
