/// A search for good schedules of a project on a grid.
///
/// A population of schedules with justification, after the hybrid genetic algorithms of Valls,
/// Ballestín & Quintanilla (2008) and Debels & Vanhoucke (2007): a child keeps a window of the
/// father's schedule within the mother's order, a block of it is shuffled, and it is scheduled
/// backwards and forwards. It replaces its mother unless it is worse. The search is deterministic.
struct GridSearch: Sendable {
  /// How many schedules to make at most; backward and forward ones both count.
  var budget: Int
  /// Selects the sequence of random choices.
  var seed: UInt64
  /// A proven bound below which no schedule without lateness can end.
  var bound: Int
  /// Feasible schedules to start from: a start for each activity.
  var initialStarts: [[Int]]

  /// The parameters, if not those derived from the budget.
  var tuning: GridSearchTuning?

  /// Makes a search; `bound` need not be as good as the critical path, which is always used.
  init(budget: Int, seed: UInt64 = 1, bound: Int = 0, initialStarts: [[Int]] = []) {
    self.budget = budget
    self.seed = seed
    self.bound = bound
    self.initialStarts = initialStarts
  }

  /// Returns the best schedule found, or `nil` if arcs form a cycle or a demand is above capacity.
  ///
  /// - Parameters:
  ///   - problem: Its times must stay below 2³⁰ units.
  ///   - shouldStop: Asked about every 1,000 schedules whether to be content with the best.
  /// - Returns: The best schedule; at least one is made whatever the budget.
  func run(_ problem: GridProblem, shouldStop: () -> Bool = { false }) -> GridSchedule? {
    guard problem.isWithinCapacity, let network = GridNetwork(problem) else { return nil }
    let packing = LanePacking(problem)
    guard packing.widths.count <= 1 else {
      return search(
        ScheduleGenerator<LayeredProfile>(problem, network: network, packing: packing), shouldStop)
    }
    switch packing.widths.first ?? 0 {
    case ...16:
      return search(
        ScheduleGenerator<PackedProfile<UInt16>>(problem, network: network, packing: packing),
        shouldStop)
    case ...32:
      return search(
        ScheduleGenerator<PackedProfile<UInt32>>(problem, network: network, packing: packing),
        shouldStop)
    default:
      return search(
        ScheduleGenerator<PackedProfile<UInt64>>(problem, network: network, packing: packing),
        shouldStop)
    }
  }

  private func search<Profile: ResourceProfile & ~Copyable>(
    _ generator: consuming ScheduleGenerator<Profile>, _ shouldStop: () -> Bool
  ) -> GridSchedule {
    let tuning =
      tuning ?? GridSearchTuning(budget: budget, activities: generator.network.positions.count)
    let goal = max(bound, generator.network.criticalPathEnd)
    var generator = generator
    var evolution = Evolution(
      generator.network, tuning: tuning, goal: goal, budget: budget, seed: seed)
    for starts in initialStarts where evolution.isOpen(generator.generated, budget: budget) {
      evolution.add(starts, from: &generator)
    }
    var nextQuestion = generator.generated + 1_000
    repeat {
      evolution.step(&generator)
      if generator.generated >= nextQuestion {
        if shouldStop() { break }
        nextQuestion = generator.generated + 1_000
      }
    } while evolution.isOpen(generator.generated, budget: budget)
    return evolution.best(generator.network, schedules: generator.generated)
  }
}

extension GridProblem {
  /// Whether each activity alone fits the capacities.
  fileprivate var isWithinCapacity: Bool {
    demands.allSatisfy { zip($0, capacities).allSatisfy { $0 >= 0 && $0 <= $1 } }
  }
}
