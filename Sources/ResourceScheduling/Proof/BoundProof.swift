/// The course of one proof: from the simplest argument to the dearest.
///
/// All times are counted in the greatest unit that divides them.
struct BoundProof: ~Copyable {
  private let problem: GridProblem
  private let budget: GridBound.Budget
  /// Starts of the best schedule that the search came upon.
  private var improved: [Int]?
  private var bestEnd: Int
  private var bound = Int.min
  private var argument = BoundArgument.criticalPath

  /// Sets out from a schedule that ends at `bestEnd`.
  init(_ problem: GridProblem, bestEnd: Int, budget: GridBound.Budget) {
    self.problem = problem
    self.budget = budget
    self.bestEnd = bestEnd
  }

  /// Takes up one argument after the other, until the bound meets the best end known.
  mutating func run(following starts: [Int], shouldStop: () -> Bool) -> GridBound {
    let simple = HeadTailBound(problem)
    raise(to: simple.criticalPath, by: .criticalPath)
    if let load = simple.resourceLoad { raise(to: load.end, by: .resourceLoad(load.resource)) }
    if let pair = simple.headTail { raise(to: pair.end, by: .headTail(pair.resource)) }
    guard bound < bestEnd, isWithinReach else { return result(steps: 0) }
    var search = LearningSearch(problem, horizon: bestEnd - 1, pairLimit: budget.pairs)
    search.follow(starts)
    refuteByPropagation(&search, shouldStop)
    refuteBySearch(&search, shouldStop)
    return result(steps: search.steps)
  }

  /// Whether the budget allows some rounds of energy reasoning over all windows.
  private var isWithinReach: Bool {
    var windows = 0
    for resource in problem.capacities.indices {
      let users = problem.demands.count { $0[resource] > 0 }
      windows += users * users
    }
    return windows <= budget.steps / 10
  }

  private mutating func raise(to bound: Int, by argument: BoundArgument) {
    guard bound > self.bound else { return }
    self.bound = min(bound, bestEnd)
    self.argument = argument
  }

  private func result(steps: Int) -> GridBound {
    GridBound(
      end: bound, argument: argument, improvedStarts: improved, bestEnd: bestEnd, steps: steps)
  }

  /// Finds, by bisection, the least end that propagation alone does not refute.
  ///
  /// Destructive improvement (Klein & Scholl 1999).
  private mutating func refuteByPropagation(
    _ search: inout LearningSearch, _ shouldStop: () -> Bool
  ) {
    guard search.settle() else {
      raise(to: bestEnd, by: .energeticReasoning)
      return
    }
    raise(to: search.leastEnd, by: .energeticReasoning)
    var open = bestEnd
    while bound < open, search.steps < budget.steps, !shouldStop() {
      let middle = bound + (open - bound) / 2
      if search.refutes(end: middle) {
        raise(to: middle + 1, by: .energeticReasoning)
      } else {
        open = middle
      }
    }
  }

  /// Searches in turns for an end just before the best and for the least end not refuted.
  ///
  /// The turns grow longer; what one learns serves the others.
  private mutating func refuteBySearch(_ search: inout LearningSearch, _ shouldStop: () -> Bool) {
    var turn = 400_000
    var isForBest = true
    while bound < bestEnd {
      let verdict = search.solve(
        end: isForBest ? bestEnd - 1 : bound,
        stepLimit: min(budget.steps, search.steps + turn), shouldStop: shouldStop)
      switch verdict {
      case .found(let starts, let end):
        improved = starts
        bestEnd = end
      case .refuted(let nextEnd):
        raise(to: nextEnd, by: .exhaustiveSearch)
      case .undecided:
        guard search.steps < budget.steps, !shouldStop() else { return }
        if isForBest { turn += turn / 4 }
        isForBest.toggle()
      }
    }
  }
}
