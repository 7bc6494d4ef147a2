import LinearOptimization
import Testing

/// Every way in which a solve can end.
struct SolverOutcomeTests {
  @Test func saysThatContradictoryRulesHaveNoSolution() throws {
    for domain in [LinearModel.Domain.continuous(0...10), .integer(0...10)] {
      var model = LinearModel()
      let x = model.addVariable(domain)
      model.require("high", LinearExpression(x), atLeast: 6)
      model.require("low", LinearExpression(x), atMost: 5)
      #expect(try model.solve() == .infeasible)
    }
  }

  @Test func saysThatAWholeNumberBetweenTwoNeighboursDoesNotExist() throws {
    var model = LinearModel()
    let x = model.addVariable(.integer(0...10))
    model.require("between", LinearExpression(x, times: 2), equals: 7)
    #expect(try model.solve() == .infeasible)
  }

  @Test func saysThatAnObjectiveWithoutLimitIsUnbounded() throws {
    for isInteger in [true, false] {
      var model = LinearModel()
      let x = model.addVariable(.continuous(0...(.infinity)))
      if isInteger { _ = model.addVariable(.binary) }
      model.maximize(LinearExpression(x))
      #expect(try model.solve() == .unbounded)
    }
  }

  @Test func solvesAModelWithoutVariables() throws {
    var model = LinearModel()
    model.minimize(LinearExpression(7))
    model.require("holds", LinearExpression(3), atMost: 4)
    #expect(try model.solve().solution?.objective == 7)
    model.require("does not hold", LinearExpression(3), atMost: 2)
    #expect(try model.solve() == .infeasible)
  }

  @Test func solvesAModelWithoutRules() throws {
    var model = LinearModel()
    let x = model.addVariable(.integer(-3...9))
    let y = model.addVariable(.continuous(-1...2))
    model.minimize(LinearExpression(x) + LinearExpression(y) + LinearExpression(10))
    let outcome = try model.solve()
    #expect(outcome.solution?.objective == 6)
    #expect(outcome.bound == 6)
  }

  /// The solver takes 0.999995 for 1; what is 1,000 times as much then has to grow.
  @Test func solvesAgainForTheRestWhereRoundingBreaksARule() throws {
    var model = LinearModel()
    let x = model.addVariable(.binary)
    let y = model.addVariable(.continuous(0...(.infinity)))
    model.require("nearly one", LinearExpression(x), atLeast: 1 - 5e-6)
    model.require(
      "a thousand times", LinearExpression(y) - LinearExpression(x, times: 1_000), atLeast: 0)
    model.minimize(LinearExpression(y))
    let solution = try #require(try model.solve().solution)
    #expect(solution.values[0] == 1)
    #expect(abs(solution.objective - 1_000) < 1e-6)
  }

  @Test func mergesTermsOfOneVariable() throws {
    var model = LinearModel()
    let x = model.addVariable(.continuous(0...(.infinity)))
    let y = model.addVariable(.continuous(0...(.infinity)))
    var twice = LinearExpression(y)
    twice.add(x)
    twice.add(y, times: 2)
    twice.add(x, times: -1)
    #expect(twice.terms.map(\.coefficient) == [0, 3])
    model.require("three of y", twice, atMost: 9)
    model.maximize(LinearExpression(y))
    model.require("x is small", LinearExpression(x), atMost: 1)
    #expect(try model.solve().solution?.values[1] == 3)
  }

  @Test func reportsABoundWhenTheNodesRunOut() throws {
    let knapsack = Knapsack(seed: 11, items: 60)
    var options = SolverOptions(nodeLimit: 1)
    options.usesCuts = false
    let limited = try knapsack.model.solve(options)
    let best = try #require(try knapsack.model.solve().solution?.objective)
    let bound = try #require(limited.bound)
    #expect(bound >= best - 1e-6)
    if let found = limited.solution?.objective { #expect(found <= best) }
    guard case .optimal = limited else { return }
    Issue.record("one node does not prove the optimum of this knapsack")
  }

  @Test func keepsAStartThatItCannotImprove() throws {
    let knapsack = Knapsack(seed: 5, items: 40)
    let best = try #require(try knapsack.model.solve().solution)
    let outcome = try knapsack.model.solve(SolverOptions(nodeLimit: 1, start: best.values))
    #expect(outcome.solution?.objective == best.objective)
  }

  @Test func findsAFaultInValuesThatBreakTheModel() {
    let knapsack = Knapsack(seed: 3, items: 8)
    #expect(knapsack.model.isFeasible(Array(repeating: 0, count: 8)))
    #expect(!knapsack.model.isFeasible(Array(repeating: 1, count: 8)))
    #expect(!knapsack.model.isFeasible([0.5] + Array(repeating: 0, count: 7)))
    #expect(!knapsack.model.isFeasible([-1] + Array(repeating: 0, count: 7)))
    #expect(!knapsack.model.isFeasible([]))
  }
}
