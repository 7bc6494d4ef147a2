import PlanTestSupport
import Testing

@testable import ResourceScheduling

/// Schedules made from lists backwards, then forwards in time.
struct ScheduleGeneratorTests {
  @Test(arguments: RandomGrid.all)
  func makesActiveSchedules(random: RandomGrid) throws {
    let problem = random.problem
    var generator = try generator(of: problem)
    let memory = ScheduleMemory(bits: 8)
    var source = SplitMix64(seed: random.seed)
    let list = problem.randomList(using: &source)
    write(list.reversed(), into: generator)
    let made = generator.generate(unlessIn: memory)
    let end = try #require(made)
    let starts = starts(of: generator)
    #expect(problem.allows(starts))
    #expect(problem.isActive(starts))
    let score = generator.score(end: end)
    #expect(GridCost(lateness: score.lateness, end: score.end) == problem.cost(of: starts))
    let count = generator.generated
    #expect(count == 2)
    // The same list again comes to the same schedule backwards: nothing new.
    write(list.reversed(), into: generator)
    let again = generator.generate(unlessIn: memory)
    #expect(again == nil)
    let counted = generator.generated
    #expect(counted == 3)
  }

  /// Double justification, after Valls, Ballestín & Quintanilla (2005).
  ///
  /// Leads are left out, as an order of starts need not respect them.
  @Test(arguments: RandomGrid.all.filter { !$0.problem.arcs.contains { $0.delay < 0 } })
  func neverMakesAScheduleLongerOrLaterThatIsReadOffAgain(random: RandomGrid) throws {
    let problem = random.problem
    var generator = try generator(of: problem)
    var source = SplitMix64(seed: random.seed)
    for _ in 0..<3 {
      let given = problem.naiveSchedule(of: problem.randomList(using: &source))
      let before = problem.cost(of: given)
      let adopted = generator.adopt(given)
      #expect(adopted == before.end)
      generator.holdDeadlines(of: generator.starts.base, end: before.end)
      generator.readList(end: before.end, into: generator.list.base)
      let made = generator.generate(unlessIn: ScheduleMemory(bits: 4))
      let end = try #require(made)
      let after = problem.cost(of: starts(of: generator))
      #expect(end == after.end)
      #expect(after.end <= before.end)
      #expect(after.lateness <= before.lateness)
    }
  }

  /// What runs in the last three units of time counts by its share of the capacity.
  @Test func measuresTheWorkShortlyBeforeTheEnd() throws {
    let problem = GridProblem(
      durations: [4, 2], releases: [0, 0], deadlines: [3, .max], arcs: [], capacities: [4],
      demands: [[1], [2]])
    var generator = try generator(of: problem)
    write([0, 1], into: generator)
    let made = generator.generate(unlessIn: ScheduleMemory(bits: 1))
    let end = try #require(made)
    // A quarter is held in all three of them, half in the first.
    let score = generator.score(end: end)
    #expect(score == GridScore(lateness: 1, end: 4, lateWork: 3 * 250 + 1 * 500))
  }

  private func generator(
    of problem: GridProblem
  ) throws -> ScheduleGenerator<LayeredProfile> {
    guard let network = GridNetwork(problem) else { throw NoPlan() }
    return ScheduleGenerator(problem, network: network, packing: LanePacking(problem))
  }

  /// Makes a list of positions the generator's mirrored list.
  private func write(
    _ list: [Int], into generator: borrowing ScheduleGenerator<LayeredProfile>
  ) {
    for (index, position) in list.enumerated() {
      generator.list[index] = Int32(generator.network.positions.firstIndex(of: position) ?? -1)
    }
  }

  /// The starts of the last schedule by positions.
  private func starts(of generator: borrowing ScheduleGenerator<LayeredProfile>) -> [Int] {
    var starts = generator.starts.array.map { Int($0) }
    for (rank, position) in generator.network.positions.enumerated() {
      starts[position] = Int(generator.starts[rank])
    }
    return starts
  }
}
