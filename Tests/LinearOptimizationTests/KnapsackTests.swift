import Dispatch
import LinearOptimization
import Synchronization
import Testing

/// Things with weights and values, and a bag for about half of them.
struct Knapsack {
  let weights: [Int]
  let values: [Int]
  let capacity: Int

  init(seed: UInt64, items: Int) {
    // Knuth's multiplicative congruential numbers are random enough for weights.
    var state = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    func draw(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let weights = (0..<items).map { _ in 10 + draw(40) }
    self.weights = weights
    values = weights.map { $0 + draw(20) }
    capacity = weights.reduce(0, +) / 2
  }

  /// Maximise the value in the bag.
  var model: LinearModel {
    var model = LinearModel()
    var weight = LinearExpression()
    var value = LinearExpression()
    for (itemWeight, itemValue) in zip(weights, values) {
      let take = model.addVariable(.binary)
      weight.add(take, times: Double(itemWeight))
      value.add(take, times: Double(itemValue))
    }
    model.require("the bag holds it", weight, atMost: Double(capacity))
    model.maximize(value)
    return model
  }

  /// The best value, by trying every choice.
  var bestByEnumeration: Int {
    (0..<(1 << weights.count)).reduce(0) { best, choice in
      let chosen = weights.indices.filter { choice & (1 << $0) != 0 }
      let weight = chosen.reduce(0) { $0 + weights[$1] }
      return weight > capacity ? best : max(best, chosen.reduce(0) { $0 + values[$1] })
    }
  }
}

struct KnapsackTests {
  @Test(arguments: 0..<200)
  func agreesWithEnumeration(seed: Int) throws {
    let knapsack = Knapsack(seed: UInt64(seed), items: 9)
    let expected = Double(knapsack.bestByEnumeration)
    for usesPresolve in [false, true] {
      var options = SolverOptions()
      options.usesPresolve = usesPresolve
      guard case .optimal(let solution, let bound) = try knapsack.model.solve(options) else {
        Issue.record("not solved to the end")
        return
      }
      #expect(solution.objective == expected)
      #expect(abs(bound - expected) < 1e-6)
      #expect(knapsack.model.isFeasible(solution.values))
    }
  }

  @Test func searchesNoFurtherThanOneNodeWhenNoneIsAllowed() throws {
    var options = SolverOptions(nodeLimit: 0)
    options.usesCuts = false
    let stopped = try (0..<50).map { seed in
      try Knapsack(seed: UInt64(seed), items: 15).model.solve(options)
    }
    options.nodeLimit = nil
    let ended = try (0..<50).map { seed in
      try Knapsack(seed: UInt64(seed), items: 15).model.solve(options)
    }
    #expect(zip(stopped, ended).contains { $0 != $1 })
  }

  @Test func givesTheSameAnswersOnTwoThreadsAtOnce() {
    let answers = Mutex<[[SolverOutcome?]]>([])
    DispatchQueue.concurrentPerform(iterations: 2) { _ in
      let own = (0..<200).map { seed in
        try? Knapsack(seed: UInt64(seed), items: 15).model.solve(SolverOptions(nodeLimit: 50))
      }
      answers.withLock { $0.append(own) }
    }
    let both = answers.withLock { $0 }
    #expect(both.count == 2)
    #expect(both.first == both.last)
    #expect(both.allSatisfy { $0.allSatisfy { $0 != nil } })
  }
}
