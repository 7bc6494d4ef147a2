import PlanTestSupport
import Testing

@testable import ResourceScheduling

/// The profiles in machine words against a table that is searched unit by unit.
struct ResourceProfileTests {
  @Test(arguments: RandomGrid.all)
  func placesWhatItIsGivenWhereATableDoes(random: RandomGrid) {
    let problem = random.problem
    #expect(starts(LayeredProfile.self, random) == naiveStarts(random))
    let packing = LanePacking(problem)
    guard packing.widths.count <= 1 else { return }
    #expect(starts(PackedProfile<UInt64>.self, random) == naiveStarts(random))
    guard packing.widths.allSatisfy({ $0 <= 32 }) else { return }
    #expect(starts(PackedProfile<UInt32>.self, random) == naiveStarts(random))
    guard packing.widths.allSatisfy({ $0 <= 16 }) else { return }
    #expect(starts(PackedProfile<UInt16>.self, random) == naiveStarts(random))
  }

  /// The law would say little if some profile were never asked.
  @Test func isAskedOfEveryWidthOfProfile() {
    let widths = RandomGrid.all.map { LanePacking($0.problem).widths }
    #expect(widths.contains { $0.count > 2 })
    #expect(widths.contains { $0.count == 1 && $0[0] > 32 })
    #expect(widths.contains { $0.count == 1 && $0[0] <= 32 && $0[0] > 16 })
    #expect(widths.contains { $0.count == 1 && $0[0] <= 16 })
  }

  @Test func hasTheLastUnitFreeBeforeAndAfterItGrows() {
    let problem = GridProblem(
      durations: [2_000, 1, 3], releases: [0, 0, 0], deadlines: [.max, .max, .max], arcs: [],
      capacities: [2], demands: [[1], [2], [2]])
    let starts = placements(
      PackedProfile<UInt16>.self, of: problem, [(0, 5_000), (1, 5_000), (2, 4_999), (2, 0)])
    #expect(starts == [5_000, 7_000, 7_001, 0])
    #expect(
      placements(LayeredProfile.self, of: problem, [(0, 5_000), (1, 5_000), (2, 4_999), (2, 0)])
        == starts)
  }

  /// Activities in any order and from any unit on; one may be placed again and again.
  private func draws(_ random: RandomGrid) -> [(activity: Int, earliest: Int)] {
    var source = SplitMix64(seed: random.seed)
    let count = random.problem.durations.count
    return (0..<(2 * count)).map { _ in
      let far = Bool.random(in: 30, using: &source) ? 1_500 : 20
      return (
        Int.random(in: 0..<count, using: &source), Int.random(in: 0...far, using: &source)
      )
    }
  }

  private func naiveStarts(_ random: RandomGrid) -> [Int] {
    var profile = NaiveProfile(random.problem)
    return draws(random).map { profile.place($0.activity, from: $0.earliest) }
  }

  private func starts<Profile: ResourceProfile & ~Copyable>(
    _ type: Profile.Type, _ random: RandomGrid
  ) -> [Int] {
    placements(type, of: random.problem, draws(random))
  }

  /// Where the activities come to lie, the second time, when all was freed again.
  private func placements<Profile: ResourceProfile & ~Copyable>(
    _ type: Profile.Type, of problem: GridProblem, _ draws: [(activity: Int, earliest: Int)]
  ) -> [Int] {
    let positions = Array(problem.durations.indices)
    let packing = LanePacking(problem)
    let demands = Profile.demands(problem, positions: positions, packing: packing)
    var profile = Profile(packing, problem: problem, positions: positions)
    var starts: [Int] = []
    for _ in 0..<2 {
      var end = 0
      starts.removeAll()
      for draw in draws {
        let duration = problem.durations[draw.activity]
        let start = profile.place(
          demands[draw.activity], duration: duration, from: draw.earliest, end: end)
        starts.append(start)
        end = max(end, start + duration)
      }
      profile.reset(before: end)
    }
    return starts
  }
}
