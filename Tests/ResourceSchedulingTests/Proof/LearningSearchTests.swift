import PlanTestSupport
import Testing

@testable import ResourceScheduling

/// What a search learns and propagates, against all schedules that end by its horizon.
struct LearningSearchTests {
  /// Problems that give a search something to learn.
  private static let hard = [[], .leads, .wide].flatMap { (traits: RandomGrid.Traits) in
    (0..<60).map {
      RandomGrid(seed: 40_000 + UInt64($0), activities: 5...6, longest: 3, traits)
    }
  }

  /// Every statement that was ever derived, and whether every schedule agrees with it.
  @Test(arguments: hard)
  func learnsOnlyWhatHoldsOfEverySchedule(random: RandomGrid) {
    let problem = random.problem
    let enumeration = GridEnumeration(problem)
    let least = enumeration.leastEnd()
    let learned = Learned(problem, horizon: least + 1)
    var isSound = true
    enumeration.forEachSchedule(endingBy: least + 1) { starts in
      isSound = learned.agrees(with: starts)
      return isSound
    }
    #expect(isSound)
    for (end, nextEnd) in learned.refuted { #expect(end < least && nextEnd <= least) }
    for (end, starts) in learned.found {
      #expect(problem.allows(starts))
      #expect(problem.cost(of: starts).end <= end)
    }
    #expect(learned.refuted.count + learned.found.count == least + 2 - enumeration.criticalPath)
  }

  @Test func learnsEnoughForTheLawToSayMuch() {
    let clauses = Self.hard.map { random in
      Learned(random.problem, horizon: GridEnumeration(random.problem).leastEnd() + 1).clauses
    }
    #expect(clauses.count { !$0.isEmpty } >= 45)
    #expect(clauses.reduce(0) { $0 + $1.count } >= 200)
  }

  /// A horizon before the least end leaves nothing, and that is found out.
  @Test(arguments: hard)
  func findsOutThatNothingEndsBeforeTheLeastEnd(random: RandomGrid) {
    let least = GridEnumeration(random.problem).leastEnd()
    var search = LearningSearch(random.problem, horizon: least - 1, pairLimit: 100)
    for _ in 0..<2 {
      let verdict = search.solve(end: least - 1, stepLimit: .max, shouldStop: { false })
      guard case .refuted(let nextEnd) = verdict else {
        Issue.record("something ends before the least end")
        return
      }
      #expect(nextEnd == least)
    }
  }

  @Test func isUndecidedWhenItsStepsRunOut() {
    let problem = RandomGrid.all[159].problem
    var search = LearningSearch(problem, horizon: 200, pairLimit: 100)
    let verdict = search.solve(end: 200, stepLimit: 0, shouldStop: { false })
    guard case .undecided = verdict else {
      Issue.record("a schedule cannot be found in no step")
      return
    }
    #expect(search.trail.level == 0)
  }
}

/// The clauses and facts that a search has derived from a problem, with what it said of each end.
private struct Learned {
  var clauses: [[BoundLiteral]] = []
  var refuted: [(end: Int, nextEnd: Int)] = []
  var found: [(end: Int, starts: [Int])] = []
  private let horizon: Int
  /// The bounds of all variables that hold in any case.
  private var facts: [Int] = []
  /// The first and the second activity of each order variable.
  private var pairs: [(first: Int, second: Int)] = []
  private let durations: [Int]

  /// Searches for schedules of all ends from the critical path up to the horizon.
  init(_ problem: GridProblem, horizon: Int) {
    self.horizon = horizon
    durations = problem.durations
    var search = LearningSearch(problem, horizon: horizon, pairLimit: 100)
    for end in GridEnumeration(problem).criticalPath...horizon {
      switch search.solve(end: end, stepLimit: .max, shouldStop: { false }) {
      case .found(let starts, _): found.append((end, starts))
      case .refuted(let nextEnd): refuted.append((end, nextEnd))
      case .undecided: continue
      }
    }
    for index in 0..<search.clauses.clauses.count {
      let clause = search.clauses.clauses[index]
      clauses.append(
        (Int(clause.first)..<Int(clause.first + clause.count)).map { search.clauses.literals[$0] })
    }
    let count = problem.durations.count
    pairs = Array(repeating: (0, 0), count: search.network.variableCount - count - 1)
    for index in 0..<search.network.arcs.count {
      let arc = search.network.arcs[index]
      // The arc between the starts of a pair whose first comes first.
      guard arc.guardBound >= 0, arc.guardValue == 1, arc.source.isMultiple(of: 2) else { continue }
      pairs[Int(arc.guardBound) / 2 - count - 1] = (Int(arc.source) / 2, Int(arc.target) / 2)
    }
    facts = (0..<(2 * search.network.variableCount)).map { search.trail.rootValues[$0] }
  }

  /// Whether all statements hold of a schedule, whatever end from its own up to the horizon is
  /// asked for.
  func agrees(with starts: [Int]) -> Bool {
    let end = starts.indices.map { starts[$0] + durations[$0] }.max() ?? 0
    let orders = pairs.map { starts[$0.first] + durations[$0.first] <= starts[$0.second] ? 1 : 0 }
    return (end...horizon).allSatisfy { sink in
      let values = starts + [sink] + orders
      return clauses.allSatisfy { clause in clause.contains { holds($0, of: values) } }
        && facts.indices.allSatisfy { holds(BoundLiteral(bound: $0, value: facts[$0]), of: values) }
    }
  }

  private func holds(_ literal: BoundLiteral, of values: [Int]) -> Bool {
    let value = values[literal.variable]
    return (literal.bound.isMultiple(of: 2) ? value : -value) >= literal.value
  }
}
