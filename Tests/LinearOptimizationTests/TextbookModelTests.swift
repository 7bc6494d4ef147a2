import LinearOptimization
import Testing

/// Models whose answers are printed in textbooks.
struct TextbookModelTests {
  /// Hillier and Lieberman, "Introduction to Operations Research", Wyndor Glass: 2 doors and 6
  /// windows a week earn 36 (thousand dollars).
  @Test func plansTheProductsOfWyndorGlass() throws {
    var model = LinearModel()
    let doors = model.addVariable(.continuous(0...(.infinity)))
    let windows = model.addVariable(.continuous(0...(.infinity)))
    model.require("hours of plant 1", LinearExpression(doors), atMost: 4)
    model.require("hours of plant 2", LinearExpression(windows, times: 2), atMost: 12)
    model.require(
      "hours of plant 3", LinearExpression(doors, times: 3) + LinearExpression(windows, times: 2),
      atMost: 18)
    model.maximize(LinearExpression(doors, times: 3) + LinearExpression(windows, times: 5))
    let solution = try #require(try model.solve().solution)
    #expect(abs(solution.objective - 36) < 1e-9)
    #expect(zip(solution.values, [2, 6]).allSatisfy { abs($0 - $1) < 1e-9 })
    #expect(solution.nodes == 0)
  }

  /// The example of two whole numbers by which Bradley, Hax and Magnanti explain the search.
  ///
  /// "Applied Mathematical Programming" (1977), section 9.5: max 5x + 8y with x + y ≤ 6 and
  /// 5x + 9y ≤ 45 has the optimum 40 at (0, 5), while its relaxation is worth 41.25.
  @Test(arguments: [true, false], [true, false])
  func findsTheWholeOptimumAwayFromTheRelaxation(cuts: Bool, presolve: Bool) throws {
    var model = LinearModel()
    let x = model.addVariable(.integer(0...100))
    let y = model.addVariable(.integer(0...100))
    model.require("time", LinearExpression(x) + LinearExpression(y), atMost: 6)
    model.require(
      "money", LinearExpression(x, times: 5) + LinearExpression(y, times: 9), atMost: 45)
    model.maximize(LinearExpression(x, times: 5) + LinearExpression(y, times: 8))
    var options = SolverOptions()
    options.usesCuts = cuts
    options.usesPresolve = presolve
    let solution = try #require(try model.solve(options).solution)
    #expect(solution.objective == 40)
    #expect(solution.values == [0, 5])
  }

  /// The assignment problem of three workers and three jobs, as the Hungarian method solves it.
  ///
  /// Costs 8 4 7 / 5 2 3 / 9 4 8; of the six assignments the cheapest costs 8 + 3 + 4 = 15.
  @Test func assignsThreeWorkersAtTheLeastCost() throws {
    let cost: [[Double]] = [[8, 4, 7], [5, 2, 3], [9, 4, 8]]
    var model = LinearModel()
    let take = cost.map { row in row.map { _ in model.addVariable(.binary) } }
    var total = LinearExpression()
    for worker in 0..<3 {
      var work = LinearExpression()
      var job = LinearExpression()
      for other in 0..<3 {
        work.add(take[worker][other])
        job.add(take[other][worker])
        total.add(take[worker][other], times: cost[worker][other])
      }
      model.require("one job for worker \(worker)", work, equals: 1)
      model.require("one worker for job \(worker)", job, equals: 1)
    }
    model.minimize(total)
    #expect(try model.solve().solution?.objective == 15)
  }
}
