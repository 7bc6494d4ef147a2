import LinearOptimization
import Synchronization
import Testing

/// Who watches a solve hears how far it is, and can end it.
struct WatchTests {
  @Test func hearsOfBetterSolutionsAndTighterBounds() throws {
    let heard = Mutex<[SolverProgress]>([])
    var options = SolverOptions()
    options.usesCuts = false
    options.watch = { progress in
      heard.withLock { $0.append(progress) }
      return true
    }
    let knapsack = Knapsack(seed: 11, items: 25)
    let best = try #require(try knapsack.model.solve(options).solution)
    let all = heard.withLock { $0 }
    #expect(all.last?.nodes == best.nodes)
    #expect(zip(all, all.dropFirst()).allSatisfy { $0.nodes <= $1.nodes })
    let values = all.compactMap(\.best)
    #expect(!values.isEmpty)
    #expect(zip(values, values.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(all.compactMap(\.bound).allSatisfy { $0 >= best.objective - 1e-6 })
  }

  /// The watch has no part in the answer.
  @Test(arguments: 0..<20)
  func givesTheSameAnswerUnwatched(seed: Int) throws {
    let model = Knapsack(seed: UInt64(seed), items: 20).model
    var options = SolverOptions()
    let unwatched = try model.solve(options)
    options.watch = { _ in true }
    #expect(try model.solve(options) == unwatched)
  }

  @Test func keepsTheBestSolutionWhenItIsEnded() throws {
    let knapsack = Knapsack(seed: 11, items: 60)
    let nothing = Array(repeating: 0.0, count: 60)
    var options = SolverOptions(start: nothing)
    options.usesCuts = false
    options.watch = { $0.best == nil }
    let ended = try knapsack.model.solve(options)
    guard case .feasible(let solution, let bound) = ended else {
      Issue.record("ended as \(ended)")
      return
    }
    #expect(knapsack.model.isFeasible(solution.values))
    let best = try #require(try knapsack.model.solve().solution)
    #expect(try #require(bound) >= best.objective - 1e-6)
  }

  @Test func canBeEndedBeforeAnythingIsFound() throws {
    var options = SolverOptions()
    options.watch = { _ in false }
    guard case .unsolved = try Knapsack(seed: 2, items: 30).model.solve(options) else {
      Issue.record("a solve that was ended at once has no answer")
      return
    }
  }

  /// A long relaxation is solved in slices, and can be ended between them.
  @Test func endsARelaxationOnTheWay() throws {
    let model = transport(places: 100)
    var options = SolverOptions()
    let asked = Mutex(0)
    options.watch = { _ in
      asked.withLock { $0 += 1 }
      return true
    }
    let whole = try #require(try model.solve(options).solution)
    #expect(asked.withLock { $0 } >= 2)
    #expect(model.isFeasible(whole.values))
    options.watch = { _ in false }
    guard case .optimal = try model.solve(options) else { return }
    Issue.record("a relaxation that was ended is not solved")
  }

  /// From as many sources to as many sinks, one unit each, at made-up costs.
  private func transport(places: Int) -> LinearModel {
    var model = LinearModel()
    var cost = LinearExpression()
    var given = Array(repeating: LinearExpression(), count: places)
    var taken = given
    for from in 0..<places {
      for to in 0..<places {
        let amount = model.addVariable(.continuous(0...(.infinity)))
        cost.add(amount, times: Double((from * 37 + to * 101 + from * to * 13) % 97 + 1))
        given[from].add(amount)
        taken[to].add(amount)
      }
    }
    for place in 0..<places {
      model.require("from \(place)", given[place], equals: 1)
      model.require("to \(place)", taken[place], equals: 1)
    }
    model.minimize(cost)
    return model
  }
}
