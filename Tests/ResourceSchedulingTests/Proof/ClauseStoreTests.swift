import PlanTestSupport
import Testing

@testable import ResourceScheduling

/// Learned clauses that are kept, watched and forgotten.
struct ClauseStoreTests {
  private struct Clause: Equatable {
    var literals: [BoundLiteral]
    var spread: Int
  }

  @Test(arguments: 0..<20)
  func forgetsTheLessUsefulHalfAndWatchesTheRest(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    var store = ClauseStore(boundCount: 12)
    let clauses = (0..<40).map { number in
      Clause(
        literals: (0...Int.random(in: 0...4, using: &random)).map {
          BoundLiteral(bound: (number + 2 * $0) % 12, value: Int.random(in: -5...5, using: &random))
        }, spread: Int.random(in: 1...9, using: &random))
    }
    for clause in clauses { _ = store.add(FlatList(clause.literals), spread: clause.spread) }
    let added = Self.clauses(of: store)
    #expect(added == clauses)
    let isWatched = Self.isWatched(store)
    #expect(isWatched)
    store.forgetHalf(keptSpread: 2)
    // Of clauses of one spread the newer stay.
    let byUse = clauses.indices.sorted { (clauses[$0].spread, -$0) < (clauses[$1].spread, -$1) }
    let kept = clauses.indices.filter {
      byUse.prefix(20).contains($0) || clauses[$0].spread <= 2
    }
    let left = Self.clauses(of: store)
    #expect(left == kept.map { clauses[$0] })
    let isStillWatched = Self.isWatched(store)
    #expect(isStillWatched)
  }

  /// Decided is what was met most often of late.
  @Test(arguments: 0..<20)
  func decidesTheMostActiveComparisonFirst(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    var atoms = BranchingAtoms()
    var activity: [Int: Double] = [:]
    var weight = 1.0
    for _ in 0..<400 {
      // The comparison with 7 of either side of it.
      let variable = Int.random(in: 0..<30, using: &random)
      atoms.bump(
        Bool.random(using: &random) ? .atMost(variable, 7) : .atLeast(variable, 8))
      activity[variable, default: 0] += weight
      if Bool.random(using: &random) {
        atoms.decay()
        weight /= 0.95
      }
    }
    var popped: [Int] = []
    while let atom = atoms.popMostActive() {
      popped.append(atom)
      #expect(atoms.atoms[atom].value == 7)
    }
    let activities = popped.map { activity[Int(atoms.atoms[$0].variable)] ?? 0 }
    #expect(popped.count == activity.count)
    #expect(activities == activities.sorted(by: >))
    atoms.restore(popped[3])
    atoms.restore(popped[1])
    let next = [atoms.popMostActive(), atoms.popMostActive(), atoms.popMostActive()]
    #expect(next == [popped[1], popped[3], nil])
  }

  /// A propagator that finds nothing is left out ever longer, at most eight times in a row.
  @Test func runsRarelyWhatDoesNotPay() {
    var rhythm = PropagationRhythm(count: 2)
    var gaps: [Int] = []
    for _ in 0..<10 {
      var gap = 0
      while !rhythm.isDue(0) { gap += 1 }
      gaps.append(gap)
      rhythm.note(0, paid: false)
    }
    #expect(gaps == [0, 1, 2, 3, 4, 5, 6, 7, 8, 8])
    rhythm.note(0, paid: true)
    var gap = 0
    while !rhythm.isDue(0) { gap += 1 }
    #expect(gap == 4)
    let isOtherDue = rhythm.isDue(1)
    #expect(isOtherDue)
  }

  private static func clauses(of store: borrowing ClauseStore) -> [Clause] {
    var clauses: [Clause] = []
    for index in 0..<store.clauses.count {
      let clause = store.clauses[index]
      var literals: [BoundLiteral] = []
      for place in Int(clause.first)..<Int(clause.first + clause.count) {
        literals.append(store.literals[place])
      }
      clauses.append(Clause(literals: literals, spread: Int(clause.spread)))
    }
    return clauses
  }

  /// Whether every clause of two or more is watched at its first two statements, and no other.
  private static func isWatched(_ store: borrowing ClauseStore) -> Bool {
    var watched: [Int: [BoundLiteral]] = [:]
    for bound in 0..<12 {
      for index in 0..<store.watches.count(of: bound) {
        let watch = store.watches.watch(of: bound, at: index)
        watched[Int(watch.clause), default: []].append(
          BoundLiteral(bound: bound ^ 1, value: 1 - Int(watch.threshold)))
      }
    }
    let clauses = clauses(of: store)
    return clauses.indices.allSatisfy { number in
      let found = watched[number] ?? []
      let expected = clauses[number].literals.count > 1 ? clauses[number].literals.prefix(2) : []
      return found.count == expected.count && expected.allSatisfy(found.contains)
    }
  }
}
