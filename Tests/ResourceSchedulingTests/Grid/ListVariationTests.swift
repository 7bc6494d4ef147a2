import PlanTestSupport
import Testing

@testable import ResourceScheduling

/// Lists of activities that are sorted, drawn, crossed and shuffled.
struct ListVariationTests {
  /// A network with what makes and changes its mirrored lists.
  private struct Lists: ~Copyable {
    let network: GridNetwork
    var ordering: ActivityOrdering
    var random: SeededGenerator
    let list: FixedBuffer<Int32>

    init(_ problem: GridProblem, seed: UInt64) throws {
      guard let network = GridNetwork(problem) else { throw NoPlan() }
      self.network = network
      ordering = ActivityOrdering(network.backward, isMirrored: true)
      random = SeededGenerator(seed: seed)
      list = FixedBuffer(repeating: 0, count: network.positions.count)
    }

    /// Draws a list.
    mutating func draw(isFirst: Bool = false) -> [Int32] {
      ListSampling(network, noise: 100).sample(
        ordering: &ordering, into: list.base, isFirst: isFirst, using: &random)
      return list.array
    }

    /// Crosses two lists, and shuffles the child if asked to.
    mutating func cross(
      _ mother: [Int32], _ father: [Int32], isShuffled: Bool = false
    ) -> [Int32] {
      let tuning = GridSearchTuning(budget: 1_000, activities: mother.count)
      let variation = ListVariation(network, tuning: tuning)
      let mothers = FixedBuffer(mother)
      let fathers = FixedBuffer(father)
      let limit = variation.cross(
        mother: mothers.base, father: fathers.base, into: ordering.keys, using: &random)
      if isShuffled {
        variation.shuffle(ordering.keys, below: limit, boost: 3, using: &random)
      }
      ordering.sortRaised(upTo: limit, into: list.base)
      return list.array
    }

    /// Whether each activity is there once, after all that wait for it.
    func isMirroredList(_ list: [Int32], of problem: GridProblem) -> Bool {
      let positions = list.map { network.positions[Int($0)] }
      guard positions.sorted() == Array(problem.durations.indices) else { return false }
      var place = positions
      for (index, position) in positions.enumerated() { place[position] = index }
      return problem.arcs.allSatisfy { place[$0.head] < place[$0.tail] }
    }
  }

  @Test(arguments: RandomGrid.all)
  func keepsEveryActivityOnceAndAfterAllThatWaitForIt(random: RandomGrid) throws {
    var lists = try Lists(random.problem, seed: random.seed)
    for isFirst in [true, false] {
      let mother = lists.draw(isFirst: isFirst)
      let father = lists.draw()
      let child = lists.cross(mother, father)
      let shuffled = lists.cross(mother, father, isShuffled: true)
      for list in [mother, father, child, shuffled] {
        let isList = lists.isMirroredList(list, of: random.problem)
        #expect(isList)
      }
    }
  }

  @Test(arguments: RandomGrid.all)
  func leavesAListAsItIsThatIsCrossedWithItself(random: RandomGrid) throws {
    var lists = try Lists(random.problem, seed: random.seed)
    let list = lists.draw()
    let child = lists.cross(list, list)
    #expect(child == list)
  }

  /// All that is not in the father's window keeps the mother's order, all in it the father's.
  @Test func keepsTheOrdersOfBothParentsWhereNoArcsBind() throws {
    let problem = GridProblem(
      durations: Array(repeating: 1, count: 12), releases: Array(repeating: 0, count: 12),
      deadlines: Array(repeating: .max, count: 12), arcs: [], capacities: [],
      demands: Array(repeating: [], count: 12))
    for seed in 0..<20 {
      var lists = try Lists(problem, seed: UInt64(seed))
      let mother = (0..<12).map { Int32($0) }
      let father = Array(mother.reversed())
      let child = lists.cross(mother, father)
      // With a father who is the mother reversed, what falls is his and what rises is hers.
      let falls = child.indices.dropFirst().filter { child[$0] < child[$0 - 1] }
      let isTogether = zip(falls, falls.dropFirst()).allSatisfy { $1 == $0 + 1 }
      #expect(isTogether)
      #expect(falls.count <= 1 + 12 * 30 / 100)
    }
  }

  /// Keys change within one stretch of at most `block` and `boost` numbers, and nowhere else.
  @Test func shufflesNeighboursOnly() throws {
    let problem = GridProblem(
      durations: Array(repeating: 1, count: 60), releases: Array(repeating: 0, count: 60),
      deadlines: Array(repeating: .max, count: 60), arcs: [], capacities: [],
      demands: Array(repeating: [], count: 60))
    let network = try #require(GridNetwork(problem))
    let tuning = GridSearchTuning(budget: 1_000, activities: 60)
    let variation = ListVariation(network, tuning: tuning)
    var random = SeededGenerator(seed: 5)
    var moved = 0
    for _ in 0..<100 {
      let before = (0..<60).map { Int32($0) }
      let keys = FixedBuffer(before)
      variation.shuffle(keys, below: 60, boost: 3, using: &random)
      let changed = before.indices.filter { keys[$0] != before[$0] }
      guard let first = changed.first, let last = changed.last else { continue }
      let values = changed.map { Int(keys[$0]) } + [first, last]
      let stretch = (values.max() ?? 0) - (values.min() ?? 0) + 1
      #expect(stretch <= tuning.block + 3 + 2)
      moved += changed.count
    }
    // Of some 13 neighbours on average all but one get another key.
    #expect(moved > 800 && moved < 1_600)
  }

  @Test(arguments: RandomGrid.all)
  func sortsByKeysAsFarAsArcsAllow(random: RandomGrid) throws {
    var lists = try Lists(random.problem, seed: random.seed)
    var source = SplitMix64(seed: random.seed)
    let keys = random.problem.durations.map { _ in Int32.random(in: 0...9, using: &source) }
    for (rank, key) in keys.enumerated() { lists.ordering.keys[rank] = key }
    lists.ordering.sortRaised(upTo: 9, into: lists.list.base)
    let list = lists.list.array
    // The key that counts is the greatest of an activity's own and of all that wait for it.
    var raised = keys
    for _ in keys {
      for arc in random.problem.arcs {
        let tail = lists.network.positions.firstIndex(of: arc.tail) ?? 0
        let head = lists.network.positions.firstIndex(of: arc.head) ?? 0
        raised[tail] = max(raised[tail], raised[head])
      }
    }
    let sorted = list.map { raised[Int($0)] }
    #expect(sorted == raised.sorted())
  }
}
