import PlanTestSupport
import Testing

@testable import ResourceScheduling

/// The serial scheme, in both directions of time.
struct SerialGenerationTests {
  @Test(arguments: RandomGrid.all)
  func schedulesEachActivityOfAListAsEarlyAsItCan(random: RandomGrid) throws {
    let problem = random.problem
    let network = try #require(GridNetwork(problem))
    var source = SplitMix64(seed: random.seed)
    for _ in 0..<3 {
      let list = problem.randomList(using: &source)
      let made = forwards(LayeredProfile.self, list, of: problem, network)
      #expect(made.starts == problem.naiveSchedule(of: list))
      #expect(made.end == problem.cost(of: made.starts).end)
      #expect(problem.allows(made.starts))
      #expect(problem.isActive(made.starts))
      if LanePacking(problem).widths.count <= 1 {
        #expect(forwards(PackedProfile<UInt64>.self, list, of: problem, network) == made)
      }
    }
  }

  /// Seen from the end everything starts as early as it can; releases do not count there.
  @Test(arguments: RandomGrid.all.prefix(60))
  func keepsArcsAndCapacitiesWhenTimeRunsBackwards(random: RandomGrid) throws {
    let problem = random.problem
    let network = try #require(GridNetwork(problem))
    var source = SplitMix64(seed: random.seed)
    let list = Array(problem.randomList(using: &source).reversed())
    let mirrored = schedule(
      LayeredProfile.self, list, of: problem, network, in: network.backward,
      releases: problem.durations.map { _ in 0 })
    let starts = problem.durations.indices.map {
      mirrored.end - mirrored.starts[$0] - problem.durations[$0]
    }
    #expect(problem.keepsArcs(starts))
    #expect(problem.keepsCapacities(starts))
    #expect(problem.runBackwards.isActive(mirrored.starts))
  }

  @Test func refusesANetworkWithACycle() {
    let problem = GridProblem(
      durations: [1, 1], releases: [0, 0], deadlines: [.max, .max],
      arcs: [.init(tail: 0, head: 1, delay: 1), .init(tail: 1, head: 0, delay: -5)],
      capacities: [], demands: [[], []])
    #expect(GridNetwork(problem) == nil)
  }

  private struct Made: Equatable {
    var starts: [Int]
    var end: Int
  }

  private func forwards<Profile: ResourceProfile & ~Copyable>(
    _ type: Profile.Type, _ list: [Int], of problem: GridProblem, _ network: GridNetwork
  ) -> Made {
    schedule(type, list, of: problem, network, in: network.forward, releases: problem.releases)
  }

  /// The schedule that belongs to a list of positions in one direction of time.
  private func schedule<Profile: ResourceProfile & ~Copyable>(
    _ type: Profile.Type, _ list: [Int], of problem: GridProblem, _ network: GridNetwork,
    in direction: GridNetwork.Direction, releases: [Int]
  ) -> Made {
    let packing = LanePacking(problem)
    var profile = Profile(packing, problem: problem, positions: network.positions)
    var generation = SerialGeneration(
      direction, durations: network.durations,
      demands: Profile.demands(problem, positions: network.positions, packing: packing),
      releases: network.positions.map { Int32(releases[$0]) })
    let ranks = FixedBuffer(list.map { Int32(network.positions.firstIndex(of: $0) ?? -1) })
    let starts = FixedBuffer<Int32>(repeating: -1, count: list.count)
    let end = generation.generate(ranks.base, in: &profile, starts: starts.base)
    var byPosition = list
    for (rank, position) in network.positions.enumerated() {
      byPosition[position] = Int(starts[rank])
    }
    return Made(starts: byPosition, end: end)
  }
}

extension GridProblem {
  /// The project run backwards: a start there is as long after its beginning as a finish here is
  /// before the end.
  fileprivate var runBackwards: GridProblem {
    GridProblem(
      durations: durations, releases: durations.map { _ in 0 }, deadlines: deadlines,
      arcs: arcs.map { arc in
        Arc(
          tail: arc.head, head: arc.tail,
          delay: arc.delay + durations[arc.head] - durations[arc.tail])
      }, capacities: capacities, demands: demands)
  }
}
