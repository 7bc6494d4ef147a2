import PlanTestSupport
import Testing

@testable import ResourceScheduling

/// What is proved of grid problems, against all their schedules.
struct GridBoundTests {
  private static let tiny =
    RandomGrid.tiny(count: 120) + RandomGrid.tiny(.leads, count: 80)
    + RandomGrid.tiny(.wide, count: 40)

  @Test(arguments: tiny)
  func provesTheLeastEndOfAllSchedules(random: RandomGrid) {
    let problem = random.problem
    let least = GridEnumeration(problem).leastEnd()
    let given = given(random)
    let proof = GridBound.prove(problem, starts: given, budget: .init(steps: 5_000_000))
    #expect(proof.end == least)
    #expect(proof.bestEnd == least)
    #expect(proof.isOptimal)
    let best = proof.improvedStarts ?? given
    #expect(problem.allows(best))
    #expect(problem.cost(of: best).end == least)
  }

  /// Without order variables the search takes longer and comes to the same.
  @Test(arguments: tiny.prefix(80))
  func provesTheSameWithoutOrderVariables(random: RandomGrid) {
    let proof = GridBound.prove(
      random.problem, starts: given(random), budget: .init(steps: 5_000_000, pairs: 0))
    #expect(proof.isOptimal)
    #expect(proof.end == GridEnumeration(random.problem).leastEnd())
  }

  @Test(arguments: RandomGrid.all.prefix(80))
  func keepsItsBudgetAndNeverLosesByALargerOne(random: RandomGrid) {
    let problem = random.problem
    let given = given(random)
    var last = Int.min
    for steps in [0, 3_000, 20_000, 60_000] {
      let proof = GridBound.prove(problem, starts: given, budget: .init(steps: steps))
      // One round of propagation is let finish.
      #expect(proof.steps <= steps + 10_000)
      #expect(steps > 0 || proof.steps == 0)
      #expect(proof.end >= last)
      #expect(proof.end <= proof.bestEnd)
      if let improved = proof.improvedStarts {
        #expect(problem.allows(improved))
        #expect(problem.cost(of: improved).end == proof.bestEnd)
      } else {
        #expect(proof.bestEnd == problem.cost(of: given).end)
      }
      last = proof.end
    }
  }

  @Test(arguments: RandomGrid.all.prefix(40))
  func isTheSameEveryTime(random: RandomGrid) {
    let proofs = (0..<2).map { _ in
      GridBound.prove(random.problem, starts: given(random), budget: .init(steps: 20_000))
    }
    #expect(proofs[0].end == proofs[1].end)
    #expect(proofs[0].argument == proofs[1].argument)
    #expect(proofs[0].improvedStarts == proofs[1].improvedStarts)
    #expect(proofs[0].steps == proofs[1].steps)
  }

  @Test(arguments: RandomGrid.all.suffix(40))
  func saysWhatIsProvenWhenItIsToldToStop(random: RandomGrid) {
    let problem = random.problem
    let given = given(random)
    let stopped = GridBound.prove(
      problem, starts: given, budget: .init(steps: 100_000), shouldStop: { true })
    let proof = GridBound.prove(problem, starts: given, budget: .init(steps: 100_000))
    #expect(stopped.end <= proof.end)
    #expect(stopped.steps <= proof.steps)
  }

  /// What counts in minutes and what counts in hours is the same problem.
  @Test(arguments: tiny.prefix(60))
  func doesNotDependOnTheUnitOfTime(random: RandomGrid) {
    let hours = random.problem
    let minutes = GridProblem(
      durations: hours.durations.map { 60 * $0 }, releases: hours.releases.map { 60 * $0 },
      deadlines: hours.deadlines,
      arcs: hours.arcs.map { .init(tail: $0.tail, head: $0.head, delay: 60 * $0.delay) },
      capacities: hours.capacities, demands: hours.demands)
    let given = given(random)
    let budget = GridBound.Budget(steps: 1_000_000)
    let coarse = GridBound.prove(hours, starts: given, budget: budget)
    let fine = GridBound.prove(minutes, starts: given.map { 60 * $0 }, budget: budget)
    #expect(fine.end == 60 * coarse.end)
    #expect(fine.steps == coarse.steps)
    // Nor need the schedule that is given lie on the hours.
    let late = GridBound.prove(minutes, starts: given.map { 60 * $0 + 7 }, budget: budget)
    #expect(late.end == 60 * coarse.end || late.end == 60 * coarse.end + 7)
    #expect(late.bestEnd >= late.end)
  }

  /// A schedule to set out from, not a good one.
  private func given(_ random: RandomGrid) -> [Int] {
    var source = SplitMix64(seed: random.seed)
    return random.problem.naiveSchedule(of: random.problem.randomList(using: &source))
  }
}
